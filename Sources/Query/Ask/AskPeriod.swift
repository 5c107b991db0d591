/// The period at the end of a question: `since 2017`, `depuis octobre 2017`, `in May 2016`.
struct AskPeriod {
  /// The filters that it stands for, `since` first.
  private(set) var filters: [Filter] = []
  /// How many words the question has before it.
  private(set) var end: Int

  private let keys: [String]

  /// Takes the period off the end of a question's words.
  init(_ keys: [String]) {
    self.keys = keys
    end = keys.count
    while takeBetween() || takeOne() {}
  }

  /// A date among the words, and where it begins.
  private struct Found {
    var start: Int
    var date: String
  }

  private mutating func takeOne() -> Bool {
    guard let found = date(before: end) else { return false }
    var word = found.start
    while word > 0, FrenchForms.fillers.contains(keys[word - 1]), leads(word - 2) { word -= 1 }
    guard word > 0 else { return false }
    switch keys[word - 1] {
    case let key where Self.since.contains(key): add([Filter(.since, found.date)])
    case let key where Self.until.contains(key): add([Filter(.until, found.date)])
    case let key where Self.during.contains(key):
      add([Filter(.since, found.date), Filter(.until, found.date)])
    default: return false
    }
    end = word - 1
    if end > 0, Self.openers.contains(keys[end - 1]) { end -= 1 }
    return true
  }

  /// Whether a word there begins a period.
  private func leads(_ index: Int) -> Bool {
    guard index >= 0 else { return false }
    return Self.since.contains(keys[index]) || Self.until.contains(keys[index])
      || Self.during.contains(keys[index])
  }

  private mutating func takeBetween() -> Bool {
    guard let last = date(before: end), last.start > 1 else { return false }
    let middle = last.start - 1
    guard let first = date(before: middle, allowingPart: last.date), first.start > 0,
      Self.between.contains(where: { $0 == keys[first.start - 1] && $1 == keys[middle] })
    else { return false }
    add([Filter(.since, first.date), Filter(.until, last.date)])
    end = first.start - 1
    return true
  }

  private mutating func add(_ more: [Filter]) {
    for filter in more where !filters.contains(where: { $0.field == filter.field }) {
      filters.append(filter)
    }
    filters.sort { $0.field == .since && $1.field != .since }
  }

  /// The date whose last word stands before an index: 2017, 2017-10, October 2017, 7 October 2017.
  ///
  /// The first date of two may lack the year that the second has.
  private func date(before end: Int, allowingPart later: String? = nil) -> Found? {
    guard end > 0 else { return nil }
    if let plain = Self.plainDate(keys[end - 1]) {
      return named(before: end - 1, year: plain) ?? Found(start: end - 1, date: plain)
    }
    if let later { return named(before: end, year: String(later.prefix(4))) }
    return nil
  }

  /// A date of a month's name, perhaps a day before or after it, in a year.
  private func named(before end: Int, year: String) -> Found? {
    guard end > 0, year.count == 4 else { return nil }
    if let month = Self.months[keys[end - 1]] {
      let written = "\(year)-\(Self.twoDigits(month))"
      guard end > 1, let day = Self.day(keys[end - 2]) else {
        return Found(start: end - 1, date: written)
      }
      return Found(start: end - 2, date: "\(written)-\(Self.twoDigits(day))")
    }
    guard end > 1, let month = Self.months[keys[end - 2]], let day = Self.day(keys[end - 1]) else {
      return nil
    }
    return Found(
      start: end - 2, date: "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))")
  }

  /// `2017`, or `2017 10` and `2017 10 07` as folding leaves `2017-10` and `2017-10-07`.
  private static func plainDate(_ key: String) -> String? {
    let parts = key.split(separator: " ")
    let isNumeric = parts.allSatisfy { $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
    guard isNumeric, (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    return parts.joined(separator: "-")
  }

  private static func day(_ key: String) -> Int? {
    let digits = key.prefix { $0.isASCII && $0.isNumber }
    guard ["", "er", "st", "nd", "rd", "th"].contains(key.dropFirst(digits.count)) else {
      return nil
    }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static let since = EnglishForms.since.union(FrenchForms.since)
  private static let until = EnglishForms.until.union(FrenchForms.until)
  private static let during = EnglishForms.during.union(FrenchForms.during)
  private static let openers = EnglishForms.openers.union(FrenchForms.openers)
  private static let between = Array(EnglishForms.between) + Array(FrenchForms.between)
  private static let months = EnglishForms.months.merging(FrenchForms.months) { first, _ in first }
}
