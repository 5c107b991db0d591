import Linguistics

/// Reads what the numbers of one sentence count.
struct FigureReader {
  let scope: FigureScope
  let quantities: QuantityReader
  let ranges: QuantityRange
  let units: FigureUnitReader
  let nouns: NounPhraseReader
  let rates: FigureRate
  /// What numbers after others were found to count.
  let memory = Memory()

  /// Keeps what each number after another counts, so that a long list is read once.
  final class Memory {
    var next: [Int: (Quantity, FigureDraft)?] = [:]
  }

  init(_ scope: FigureScope) {
    self.scope = scope
    quantities = QuantityReader(scope)
    ranges = QuantityRange(scope: scope, reader: quantities)
    units = FigureUnitReader(scope: scope)
    nouns = NounPhraseReader(scope: scope)
    rates = FigureRate(scope: scope)
  }

  /// The number that begins at a token, with its upper end.
  func quantity(at i: Int) -> Quantity? {
    guard let low = quantities.quantity(at: i) else { return nil }
    return ranges.range(from: low) ?? low
  }

  /// What the number counts, if that stands beside it: the first reading that fits.
  func draft(_ quantity: Quantity) -> FigureDraft? {
    clocked(quantity) ?? withUnit(quantity) ?? points(quantity) ?? part(quantity) ?? outOf(quantity)
      ?? counted(quantity)
  }

  // MARK: - Units

  private func clocked(_ quantity: Quantity) -> FigureDraft? {
    guard let found = ClockDuration(scope: scope).duration(from: quantity) else { return nil }
    var quantity = quantity
    quantity.value = found.hours
    var draft = FigureDraft(quantity, .duration, rule: .clockDuration, confidence: 0.8)
    draft.extend(to: found.end)
    return draft
  }

  private func withUnit(_ quantity: Quantity) -> FigureDraft? {
    if let half = quantity.halfUnit {
      let kind: Figure.Kind = half.family == .time ? .duration : .measure
      return FigureDraft(quantity, kind, rule: .halfUnit, confidence: 0.9)
    }
    guard
      let found = units.currency(before: quantity.tokens.lowerBound) ?? units.unit(after: quantity)
    else { return nil }
    var quantity = scaled(quantity, by: found.factor)
    var end = found.tokens.upperBound
    if let range = ranges.range(from: quantity, unitEnd: end), let high = units.unit(after: range),
      scope.identity(high.tokens.lowerBound) == scope.identity(found.tokens.lowerBound)
    {
      quantity = range
      end = high.tokens.upperBound
    }
    var draft = FigureDraft(quantity, .measure, rule: .measure, confidence: 0.95)
    draft.unit = found
    draft.extend(from: found.tokens.lowerBound)
    draft.extend(to: end)
    addHalf(to: &draft)
    return classified(draft, found.unit)
  }

  private func scaled(_ quantity: Quantity, by factor: Double) -> Quantity {
    var quantity = quantity
    quantity.value = Numeral.product(quantity.value, factor)
    quantity.valueMax = quantity.valueMax.map { Numeral.product($0, factor) }
    return quantity
  }

  /// `deux ans et demi`.
  private func addHalf(to draft: inout FigureDraft) {
    let end = draft.tokens.upperBound
    guard draft.quantity.valueMax == nil, scope.is(.joining, at: end), scope.is(.half, at: end + 1)
    else { return }
    draft.quantity.value += 0.5
    draft.extend(to: end + 2)
  }

  private func classified(_ draft: FigureDraft, _ unit: UnitOfMeasure) -> FigureDraft {
    switch unit.family {
    case .money: with(draft, .money, rule: .money)
    case .share: share(draft)
    case .measure: measure(draft)
    case .time: time(draft, unit)
    }
  }

  private func with(_ draft: FigureDraft, _ kind: Figure.Kind, rule: FigureRule) -> FigureDraft {
    var draft = draft
    draft.kind = kind
    draft.rule = rule
    return draft
  }

  /// A percentage, with what it is a share of.
  private func share(_ draft: FigureDraft) -> FigureDraft {
    var draft = with(draft, .percent, rule: .percentage)
    guard draft.unit?.unit.code != UnitOfMeasure.percentagePoint.code else { return draft }
    var next = draft.tokens.upperBound
    if scope.is(.onlyAfter, at: next) { next += 1 }
    addNoun(nouns.whole(from: next), to: &draft)
    if draft.noun == nil { draft.noun = counted(inWhole: next) }
    return draft
  }

  /// `20 % des 4 000 dockers`: what the number in the whole counts.
  private func counted(inWhole start: Int) -> Range<Int>? {
    guard let number = nouns.afterOf(start), let whole = quantity(at: number), whole.form != .one
    else { return nil }
    return nouns.counted(from: whole.tokens.upperBound, plural: whole.wantsPlural)?.noun
  }

  private func addNoun(_ found: NounPhraseReader.Found?, to draft: inout FigureDraft) {
    guard let found, !found.noun.isEmpty else { return }
    draft.noun = found.noun
    draft.per = draft.per ?? found.per
    draft.extend(to: found.end)
  }

  /// A measure, with the stuff that is measured.
  private func measure(_ draft: FigureDraft) -> FigureDraft {
    var draft = draft
    let next = draft.tokens.upperBound
    if scope.is(.of, at: next),
      !scope.has(.capitalized, at: next + 1) || scope.has(.allCapitals, at: next + 1),
      !scope.is([.article, .possessive], at: next + 1)
    {
      addNoun(nouns.whole(from: next), to: &draft)
    }
    return draft
  }

  private func time(_ draft: FigureDraft, _ unit: UnitOfMeasure) -> FigureDraft {
    let ages = AgeOrDuration(scope: scope)
    let before = FigureModifierReader(scope: scope).before(draft.tokens.lowerBound)
    let start = before?.edge ?? draft.tokens.lowerBound
    let tokens = start..<draft.tokens.upperBound
    if ages.isAge(tokens, unit: unit, value: draft.quantity.value) {
      return with(draft, .age, rule: .age)
    }
    var draft = with(draft, .duration, rule: .duration)
    let next = draft.tokens.upperBound
    if scope.is(.of, at: next), scope.is(.prisonTerm, at: next + 1) {
      addNoun(nouns.whole(from: next), to: &draft)
    }
    return draft
  }

  /// Points that are of a percentage: with decimals, or where percentages stand near.
  private func points(_ quantity: Quantity) -> FigureDraft? {
    guard let found = units.point(after: quantity) else { return nil }
    guard quantity.value <= 100, quantity.digits?.decimals ?? 0 > 0 || isNearPercent(quantity)
    else { return nil }
    var draft = FigureDraft(quantity, .percent, rule: .percentagePoints, confidence: 0.85)
    draft.unit = found
    draft.extend(to: found.tokens.upperBound)
    return draft
  }

  func isNearPercent(_ quantity: Quantity) -> Bool {
    let from = max(scope.tokens.lowerBound, quantity.tokens.lowerBound - 30)
    let to = min(scope.tokens.upperBound, quantity.tokens.upperBound + 30)
    return (from..<to).contains { scope.isMark(0x25, at: $0) }
  }

  // MARK: - Parts and counts

  private func part(_ quantity: Quantity) -> FigureDraft? {
    guard quantity.form == .part else { return nil }
    var draft = FigureDraft(quantity, .fraction, rule: .part, confidence: 0.85)
    addNoun(nouns.whole(from: quantity.tokens.upperBound), to: &draft)
    return draft
  }

  /// `sept Français sur dix`, `une femme sur trois`, `9 sur 10`.
  private func outOf(_ quantity: Quantity) -> FigureDraft? {
    guard quantity.valueMax == nil, quantity.value < 1000 else { return nil }
    let noun = nouns.counted(from: quantity.tokens.upperBound, plural: quantity.wantsPlural)
    let over = noun?.end ?? quantity.tokens.upperBound
    guard scope.is(.outOf, at: over), let whole = quantities.numeral(at: over + 1),
      whole.value > quantity.value, whole.value <= 1000, !countsMore(whole)
    else { return nil }
    var share = quantity
    share.value = quantity.value / whole.value
    var draft = FigureDraft(share, .fraction, rule: .outOf, confidence: 0.85)
    draft.extend(to: whole.tokens.upperBound)
    draft.noun = noun?.noun
    return draft
  }

  private func countsMore(_ whole: Quantity) -> Bool {
    NotAFigure(scope: scope).isCounting(whole)
  }

  private func counted(_ quantity: Quantity) -> FigureDraft? {
    var start = quantity.tokens.upperBound
    if scope.is(.of, at: start), quantity.needsOf || quantity.value >= 1e6 {
      start += 1
    } else if quantity.needsOf {
      return nil
    }
    guard let found = nouns.counted(from: start, plural: quantity.wantsPlural),
      !found.noun.isEmpty
    else { return nil }
    let isWord = quantity.digits == nil
    var draft = FigureDraft(
      quantity, .count, rule: .counted, confidence: isWord ? 0.85 : 0.9)
    addNoun(found, to: &draft)
    return draft
  }
}
