/// A bound of a figure's value as a pattern: `more than A`, `entre A et B`.
struct AskBoundForm: Sendable {
  /// The field and the sign before the value that each of the amounts A and B bounds.
  let limits: [Limit]
  let pattern: AskPattern

  /// A limit: more and less leave the number itself out.
  enum Limit: Sendable {
    case more, less, least, most

    /// The filter with a number.
    func filter(_ value: Int) -> Filter {
      switch self {
      case .more: Filter(.value, ">\(value)")
      case .less: Filter(.value, "<\(value)")
      case .least: Filter(.min, String(value))
      case .most: Filter(.max, String(value))
      }
    }
  }

  init(_ limits: [Limit], _ pattern: String) {
    self.limits = limits
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
    guard amounts.count == form.limits.count else { return nil }
    let isRange = amounts.count == 2
    if isRange, amounts.allSatisfy(\.isYear) || amounts[0].value > amounts[1].value { return nil }
    let units = Set(amounts.compactMap(\.unit))
    guard units.count < 2 else { return nil }
    return units + zip(form.limits, amounts).map { $0.filter($1.value) }
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
    var (value, at) = (number.value, number.end)
    isYear = at - range.lowerBound == 1 && number.part == 1 && (1500..<2200).contains(value)
    var scale = 1
    if at < range.upperBound, let factor = language.words.multipliers[words.keys[at]] {
      (scale, at) = (factor, at + 1)
    }
    let (product, isTooLarge) = value.multipliedReportingOverflow(by: scale)
    guard !isTooLarge, scale > 1 || !number.isOne, product % number.part == 0 else { return nil }
    value = product / number.part
    if at < range.upperBound {
      let rest = words.keys[at..<range.upperBound].joined(separator: " ")
      guard let filter = language.words.units[rest] else { return nil }
      unit = filter
    } else {
      unit = nil
    }
    self.value = value
  }

  /// A number before its multiplier: how many parts of a whole it is, where it ends.
  private struct Number {
    var value: Int
    var part = 1
    var end: Int
    /// Whether it is a word that is one only before a multiplier.
    var isOne = false
  }

  private static func number(
    _ range: Range<Int>, _ words: AskWords, _ language: AskLanguage
  ) -> Number? {
    let next = range.lowerBound + 1
    if language.words.ones.contains(words.keys[range.lowerBound]) {
      return Number(value: 1, end: next, isOne: true)
    }
    let first = words.typed(range.lowerBound)
    let pieces = first.split(
      separator: language.words.decimalMark, omittingEmptySubsequences: false)
    if pieces.count == 2, (1...2).contains(pieces[1].count), (1...9).contains(pieces[0].count),
      let value = AskDates.number(pieces[0] + pieces[1]), next < range.upperBound,
      language.words.multipliers[words.keys[next]] != nil
    {
      return Number(value: value, part: pieces[1].count == 1 ? 10 : 100, end: next)
    }
    return digits(range, words, language).map { Number(value: $0, end: $1) }
  }

  /// Digits, in groups of three or in one.
  private static func digits(_ range: Range<Int>, _ words: AskWords, _ language: AskLanguage) -> (
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
