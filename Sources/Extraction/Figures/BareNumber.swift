import Linguistics

/// Reads numbers with nothing counted right after them.
struct BareNumber {
  let scope: FigureScope
  let reader: FigureReader

  /// What is counted, taken from the words round the number or from the figure before.
  func draft(_ quantity: Quantity, after previous: FigureDraft?, noun: String?) -> FigureDraft? {
    partOf(quantity, previous) ?? shared(quantity, depth: 0) ?? ofGroup(quantity, noun) ?? average(
      quantity)
      ?? elidedPercent(quantity) ?? others(quantity, noun) ?? alone(quantity, noun, previous)
  }

  // MARK: - Out of a group

  /// `65 d’entre eux`, `trois de ses clients`, `huit des neuf saisons`.
  private func ofGroup(_ quantity: Quantity, _ noun: String?) -> FigureDraft? {
    let end = quantity.tokens.upperBound
    guard quantity.form != .one || quantity.valueMax != nil else { return nil }
    var draft = FigureDraft(quantity, .count, rule: "number out of a group", confidence: 0.8)
    if scope.is(.of, at: end), scope.is(.among, at: end + 1), scope.is(.pronoun, at: end + 2) {
      draft.borrowedNoun = noun
      draft.extend(to: end + 3)
      return draft
    }
    let isGroup = scope.is(.of, at: end) && scope.is(.possessive, at: end + 1)
    guard isGroup || scope.is(.ofMany, at: end) else { return nil }
    let start = isGroup ? end + 2 : end + 1
    let inner = reader.quantity(at: start)?.tokens.upperBound ?? start
    guard let found = reader.nouns.counted(from: inner, plural: true), !found.noun.isEmpty else {
      return nil
    }
    draft.noun = found.noun
    if isGroup { draft.extend(to: found.end) }
    return draft
  }

  /// `381 000 euros, dont 100 000`: the unit is that of the figure before.
  private func partOf(_ quantity: Quantity, _ previous: FigureDraft?) -> FigureDraft? {
    guard scope.is(.whom, at: quantity.tokens.lowerBound - 1), let previous, previous.unit != nil,
      quantity.form != .one, previous.kind == .money || previous.kind == .percent
    else { return nil }
    var draft = FigureDraft(quantity, previous.kind, rule: "part of a sum", confidence: 0.75)
    draft.unit = previous.unit
    return draft
  }

  // MARK: - Shared with the next number

  /// `88 et 70 places`, `23 et 20 ans`: what the next number counts.
  private func shared(_ quantity: Quantity, depth: Int) -> FigureDraft? {
    let joint = quantity.tokens.upperBound
    guard depth < 4, quantity.form != .one, isJoint(joint),
      let next = reader.quantity(at: joint + 1), next.form != .one,
      NotAFigure(scope: scope).reason(next) == nil
    else { return nil }
    guard let model = reader.draft(next) ?? shared(next, depth: depth + 1) else { return nil }
    guard model.kind != .fraction, quantity.value != 0 else { return nil }
    guard model.kind != .percent || quantity.value < 1000 else { return nil }
    var draft = model
    draft.quantity = quantity
    draft.tokens = quantity.tokens
    draft.rule = "shared with the next number"
    draft.confidence = 0.75
    return draft
  }

  private func isJoint(_ i: Int) -> Bool {
    scope.kind(i) == .comma || scope.is([.cum, .against], at: i) || scope.is(.toward, at: i)
  }

  // MARK: - Measures without a unit

  /// `un taux de fécondité de 1,54`, `de magnitude 7,2`.
  private func average(_ quantity: Quantity) -> FigureDraft? {
    guard let digits = quantity.digits,
      digits.decimals > 0 || scope.is(.average, at: quantity.tokens.lowerBound - 1)
    else { return nil }
    for i in stride(from: quantity.tokens.lowerBound - 1, through: scope.tokens.lowerBound, by: -1)
    {
      guard quantity.tokens.lowerBound - i < 20 else { return nil }
      guard scope.is(.average, at: i) else { continue }
      var draft = FigureDraft(quantity, .measure, rule: "index or rate", confidence: 0.7)
      draft.noun = i..<(reader.nouns.whole(from: i + 1)?.end ?? i + 1)
      return draft
    }
    return nil
  }

  /// A number with decimals where percentages stand near.
  private func elidedPercent(_ quantity: Quantity) -> FigureDraft? {
    guard let digits = quantity.digits, digits.decimals > 0, quantity.scale == 1,
      quantity.value <= 100, reader.isNearPercent(quantity)
    else { return nil }
    return FigureDraft(
      quantity, .percent, rule: BareNumber.elidedPercentRule, confidence: 0.6)
  }

  static let elidedPercentRule = "percentage without its sign"

  // MARK: - Elided nouns

  /// `les 40 autres`, `les trois derniers`, `trois autres blessés`.
  private func others(_ quantity: Quantity, _ noun: String?) -> FigureDraft? {
    let end = quantity.tokens.upperBound
    guard scope.is(.dropped, at: end), quantity.form != .one else { return nil }
    var draft = FigureDraft(quantity, .count, rule: "others of the same", confidence: 0.75)
    draft.borrowedNoun = noun
    draft.extend(to: end + 1)
    return draft
  }

  /// A number alone, where its place shows that it counts.
  private func alone(
    _ quantity: Quantity, _ noun: String?, _ previous: FigureDraft?
  ) -> FigureDraft? {
    let listed = noun != nil && isListed(quantity, previous) ? 0.6 : nil
    guard let confidence = confidence(quantity, noun != nil) ?? listed else { return nil }
    var draft = FigureDraft(quantity, .count, rule: "number alone", confidence: confidence)
    draft.borrowedNoun = noun
    if quantity.form == .one, scope.isContent(quantity.tokens.upperBound) {
      draft.extend(to: quantity.tokens.upperBound + 1)
    }
    return draft
  }

  /// `trois personnes tuées, trois grièvement blessées`, `quatre morts, puis huit`.
  private func isListed(_ quantity: Quantity, _ previous: FigureDraft?) -> Bool {
    let before = quantity.tokens.lowerBound - 1
    let end = quantity.tokens.upperBound
    guard quantity.form != .one, let previous, previous.kind == .count else { return false }
    guard before - previous.tokens.upperBound < 8 else { return false }
    let opens = scope.kind(before) == .comma || scope.is([.cum, .against, .adverb], at: before)
    let closes =
      scope.is([.adverb, .preposition, .verb], at: end) || scope.kind(end) == .comma
      || scope.kind(end) == .period || scope.ends(end, in: Endings.participle)
    return opens && closes
  }

  private func confidence(_ quantity: Quantity, _ hasNoun: Bool) -> Double? {
    let before = quantity.tokens.lowerBound - 1
    let end = quantity.tokens.upperBound
    if scope.is(.whom, at: before) { return hasNoun ? 0.75 : nil }
    if quantity.form == .one { return nil }
    if quantity.form == .vague || quantity.needsOf { return 0.6 }
    if let digits = quantity.digits { return confidence(digits, quantity, hasNoun) }
    if quantity.form == .collective { return 0.6 }
    guard scope.is(.verb, at: end), !scope.is(.preposition, at: before) else { return nil }
    return hasNoun || scope.is(.article, at: before) ? 0.6 : nil
  }

  private func confidence(_ digits: NumeralDigits, _ quantity: Quantity, _ hasNoun: Bool) -> Double?
  {
    if digits.isGrouped || quantity.value >= 10_000 { return 0.7 }
    if digits.decimals > 0 {
      return scope.is([.the, .ofThe], at: quantity.tokens.lowerBound - 1) ? nil : 0.5
    }
    let end = quantity.tokens.upperBound
    guard hasNoun, !scope.isContent(end), scope.kind(end) != .symbol,
      scope.kind(end) != .closeQuote
    else { return nil }
    let before = quantity.tokens.lowerBound - 1
    return scope.is(.of, at: before) || scope.kind(before) == .symbol ? nil : 0.5
  }
}
