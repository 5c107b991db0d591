/// A bound of a figure's value as a pattern: `more than A`, `entre A et B`.
struct AskBoundForm: Sendable {
  /// The fields that the amounts A and B bound.
  let fields: [Field]
  let pattern: AskPattern

  init(_ fields: [Field], _ pattern: String) {
    self.fields = fields
    self.pattern = AskPattern(pattern)
  }
}

/// The bounds at the end of a question about figures.
struct AskBounds {
  let language: AskLanguage
  let words: AskWords

  /// The longest bound that ends before an index.
  func ending(before end: Int) -> (range: Range<Int>, filters: [Filter])? {
    for start in max(0, end - 14)..<max(0, end) {
      for form in language.bounds {
        let fits: AskPattern.Judge = { _, range in AskAmount(range, words, language) != nil }
        guard let slots = form.pattern.match(words.keys, in: start..<end, fits),
          let filters = filters(form, slots)
        else { continue }
        return (start..<end, filters)
      }
    }
    return nil
  }

  private func filters(_ form: AskBoundForm, _ slots: AskPattern.Slots) -> [Filter]? {
    let amounts = ["A", "B"].compactMap { slots[$0] }.compactMap { AskAmount($0, words, language) }
    guard amounts.count == form.fields.count else { return nil }
    let isRange = amounts.count == 2
    if isRange, amounts.allSatisfy(\.isYear) || amounts[0].value > amounts[1].value { return nil }
    let units = Set(amounts.compactMap(\.unit))
    guard units.count < 2 else { return nil }
    return units + zip(form.fields, amounts).map { Filter($0, String($1.value)) }
  }
}

/// A number with what it counts: 1000, 1 000, 2 million euros, 10 %.
struct AskAmount {
  /// The number.
  let value: Int
  /// What its unit chooses figures by.
  let unit: Filter?
  /// Whether it may as well be a year.
  let isYear: Bool

  /// Reads words that are nothing else.
  init?(_ range: Range<Int>, _ words: AskWords, _ language: AskLanguage) {
    guard range.count <= 5, let number = Self.number(range, words, language) else { return nil }
    var (value, at) = number
    isYear = at - range.lowerBound == 1 && (1500..<2200).contains(value)
    var scale = 1
    if at < range.upperBound, let factor = language.words.multipliers[words.keys[at]] {
      (scale, at) = (factor, at + 1)
    }
    let (product, isTooLarge) = value.multipliedReportingOverflow(by: scale)
    guard !isTooLarge else { return nil }
    value = product
    if at < range.upperBound {
      let rest = words.keys[at..<range.upperBound].joined(separator: " ")
      guard let filter = language.words.units[rest] else { return nil }
      unit = filter
    } else {
      unit = nil
    }
    self.value = value
  }

  /// Digits, in groups of three or in one.
  private static func number(_ range: Range<Int>, _ words: AskWords, _ language: AskLanguage) -> (
    Int, Int
  )? {
    let first = words.typed(range.lowerBound).filter { !"%€$£".contains($0) }
    let groups = first.split(separator: ",")
    let hasCommas = language.words.hasCommasInNumbers
    var digits = groups.joined()
    // 1.5 and 1.500 are not told apart, nor are 1,5 and 1,500 in French.
    guard groups.count == 1 || (hasCommas && groups.dropFirst().allSatisfy { $0.count == 3 }),
      !digits.isEmpty, AskDates.number(digits[...]) != nil
    else { return nil }
    var at = range.lowerBound + 1
    while digits.count <= 15, at < range.upperBound, words.keys[at].count == 3,
      AskDates.number(words.keys[at][...]) != nil
    {
      digits += words.keys[at]
      at += 1
    }
    guard digits.count <= 15, let number = AskDates.number(digits[...]) else { return nil }
    return (number, at)
  }
}
