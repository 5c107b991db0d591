import Linguistics

/// Reads a number that stands alone where its place shows that it counts.
struct LoneNumber {
  let scope: FigureScope

  /// The number, with what was counted before it; nil where nothing shows that it counts.
  func draft(_ quantity: Quantity, _ noun: String?, _ previous: FigureDraft?) -> FigureDraft? {
    guard let confidence = confidence(quantity, noun, previous) else { return nil }
    var draft = FigureDraft(quantity, .count, rule: .alone, confidence: confidence)
    draft.noun = apposed(quantity)
    let isLarge = quantity.scale >= 1e6
    if !isLarge || previous?.quantity.scale ?? 1 >= 1e6 { draft.borrowedNoun = noun }
    if quantity.form == .one, scope.isContent(quantity.tokens.upperBound) {
      draft.extend(to: quantity.tokens.upperBound + 1)
    }
    return draft
  }

  private func confidence(
    _ quantity: Quantity, _ noun: String?, _ previous: FigureDraft?
  ) -> Double? {
    if let confidence = confidence(quantity, noun != nil) { return confidence }
    let listed = noun != nil && isListed(quantity, previous)
    return listed || isSubject(quantity) || isPredicate(quantity) ? 0.6 : nil
  }

  /// `Cinq sont morts, huit sont à l’hôpital`: a number above one right before its verb.
  private func isSubject(_ quantity: Quantity) -> Bool {
    let before = scope.kind(quantity.tokens.lowerBound - 1)
    guard before == nil || before == .comma || before == .openQuote,
      quantity.value > 1, quantity.valueMax == nil, quantity.digits?.decimals ?? 0 == 0
    else { return false }
    return scope.tag(quantity.tokens.upperBound) == .finiteAuxiliary
  }

  /// `Ils étaient 150 à bord`: how many someone is.
  private func isPredicate(_ quantity: Quantity) -> Bool {
    let verb = quantity.tokens.lowerBound - 1
    return scope.is(.be, at: verb) && scope.is(.weOrThey, at: verb - 1) && quantity.value > 1
      && !scope.isContent(quantity.tokens.upperBound)
  }

  /// `Les assaillants, une douzaine au total,`: the noun before the comma.
  private func apposed(_ quantity: Quantity) -> Range<Int>? {
    let noun = quantity.tokens.lowerBound - 2
    guard quantity.form == .collective || quantity.form == .vague, scope.kind(noun + 1) == .comma,
      scope.isNoun(noun), scope.isPlural(noun)
    else { return nil }
    return noun..<noun + 1
  }

  /// `trois personnes tuées, trois grièvement blessées`, `quatre morts, puis huit`.
  private func isListed(_ quantity: Quantity, _ previous: FigureDraft?) -> Bool {
    guard quantity.form != .one, let previous, previous.kind == .count,
      quantity.tokens.lowerBound - 1 - previous.tokens.upperBound < 8
    else { return false }
    return opensItem(quantity.tokens.lowerBound - 1) && closesItem(quantity.tokens.upperBound)
  }

  private func opensItem(_ before: Int) -> Bool {
    scope.kind(before) == .comma || scope.is([.joining, .against], at: before)
      || scope.isAdverb(before) || scope.isNoun(before)
  }

  private func closesItem(_ end: Int) -> Bool {
    switch scope.kind(end) {
    case .comma, .period, .semicolon: true
    default:
      scope.isAdverb(end) || scope.isPreposition(end) || scope.isVerb(end)
        || scope.is([.against, .joining], at: end) || scope.tag(end) == .pastParticiple
    }
  }

  private func confidence(_ quantity: Quantity, _ hasNoun: Bool) -> Double? {
    let before = quantity.tokens.lowerBound - 1
    let end = quantity.tokens.upperBound
    if scope.is(.whom, at: before) { return hasNoun ? 0.75 : nil }
    if quantity.form == .one { return nil }
    if quantity.form == .vague || quantity.needsOf { return 0.6 }
    if let digits = quantity.digits { return confidence(digits, quantity, hasNoun) }
    if quantity.form == .collective { return 0.6 }
    guard scope.isVerb(end), !scope.isPreposition(before) else { return nil }
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
    let isOpen = FigureModifierReader(scope: scope).before(before + 1) != nil
    return !isOpen && scope.is(.of, at: before) || scope.kind(before) == .symbol ? nil : 0.5
  }
}
