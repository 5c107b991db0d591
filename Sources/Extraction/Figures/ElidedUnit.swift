import Linguistics

/// Reads numbers whose unit is left out: percentages, money, indexes.
struct ElidedUnit {
  let scope: FigureScope
  let reader: FigureReader

  /// What the words round the number, or the figure before, tell of its unit.
  func draft(_ quantity: Quantity, _ previous: FigureDraft?) -> FigureDraft? {
    index(quantity) ?? percentage(quantity, previous) ?? money(quantity, previous)
  }

  /// `381 000 euros, dont 100 000`, `trois ans de prison, dont deux avec sursis`: the unit is that
  /// of the figure before.
  func ofSum(_ quantity: Quantity, _ previous: FigureDraft?) -> FigureDraft? {
    guard scope.is(.whom, at: quantity.tokens.lowerBound - 1), let previous, previous.unit != nil,
      quantity.form != .one, previous.kind != .age, !scope.isContent(quantity.tokens.upperBound)
    else { return nil }
    var draft = FigureDraft(quantity, previous.kind, rule: .partOfSum, confidence: 0.75)
    draft.unit = previous.unit
    return draft
  }

  /// `un taux de fécondité de 1,54`, `de magnitude 7,2`.
  private func index(_ quantity: Quantity) -> FigureDraft? {
    let before = quantity.tokens.lowerBound - 1
    guard let digits = quantity.digits,
      digits.decimals > 0 || scope.is(.average, at: before)
        || scope.is(.of, at: before) && scope.isVerb(before - 1)
    else { return nil }
    for i in stride(from: quantity.tokens.lowerBound - 1, through: scope.tokens.lowerBound, by: -1)
    {
      guard quantity.tokens.lowerBound - i < 20 else { return nil }
      guard scope.is(.average, at: i) else { continue }
      var draft = FigureDraft(quantity, .measure, rule: .index, confidence: 0.7)
      draft.noun = i..<(reader.nouns.whole(from: i + 1)?.end ?? i + 1)
      return draft
    }
    return nil
  }

  /// A number with decimals where percentages stand near.
  private func percentage(_ quantity: Quantity, _ previous: FigureDraft?) -> FigureDraft? {
    guard let digits = quantity.digits, digits.decimals > 0, quantity.scale == 1,
      quantity.value <= 100, previous?.kind ?? .percent == .percent, reader.isNearPercent(quantity)
    else { return nil }
    return FigureDraft(
      quantity, .percent, rule: .percentageUnsigned, confidence: 0.6)
  }

  /// `53 millions de francs, puis 46,7 millions`, `un salaire de 3 600`: money without its unit.
  private func money(_ quantity: Quantity, _ previous: FigureDraft?) -> FigureDraft? {
    let isSum =
      previous?.kind == .money && quantity.form != .vague && quantity.scale >= 1e6
      && previous?.quantity.value ?? 0 >= 1e6
    guard quantity.form != .one, isSum || isPriced(quantity) else { return nil }
    var draft = FigureDraft(quantity, .money, rule: .elidedMoney, confidence: 0.6)
    if isSum { draft.unit = previous?.unit }
    return draft
  }

  /// Whether a word for what money is paid governs the number: `dépenser des millions`.
  private func isPriced(_ quantity: Quantity) -> Bool {
    guard quantity.value >= 10, !scope.isContent(quantity.tokens.upperBound) else { return false }
    let start = quantity.tokens.lowerBound
    for i in stride(from: start - 1, through: start - 4, by: -1) {
      if scope.is(.price, at: i) || quantity.scale >= 1e6 && scope.is(.sum, at: i) { return true }
      if scope.isNoun(i) || scope.kind(i) == .comma || scope.kind(i) == nil { return false }
    }
    return false
  }
}
