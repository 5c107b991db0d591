/// Reads dates as they are said: 2017, 2017-10, October 2017, 7 October 2017, yesterday.
struct AskDates {
  let language: AskLanguage
  let today: AskDay

  /// The days that some words mean.
  func span(_ keys: ArraySlice<String>) -> AskSpan? { relative(keys) ?? plain(keys) }

  /// The days that words mean that are told from today.
  func relative(_ keys: ArraySlice<String>) -> AskSpan? {
    var keys = keys
    if let first = keys.first, language.words.articles.contains(first) { keys = keys.dropFirst() }
    guard let (step, offset) = language.words.relative[keys.joined(separator: " ")] else {
      return nil
    }
    return AskSpan(step, offset, from: today)
  }

  /// The days of a date, or of two years that a hyphen joins.
  func plain(_ keys: ArraySlice<String>) -> AskSpan? {
    if let day = day(keys) { return AskSpan(day, day) }
    let years = said(keys).first?.split(separator: " ").compactMap { Self.number($0) } ?? []
    guard said(keys).count == 1, years.count == 2, years[0] < years[1],
      let first = AskDay(years[0]),
      let last = AskDay(years[1])
    else { return nil }
    return AskSpan(first, last)
  }

  /// The day, month or year of a date.
  func day(_ keys: ArraySlice<String>) -> AskDay? {
    let words = said(keys)
    guard let last = words.last else { return nil }
    if words.count == 1 { return Self.numeric(last) ?? dayFirst(last) }
    guard last.count == 4, let year = Self.number(last[...]) else { return nil }
    return named(words.dropLast(), year)
  }

  /// The first of two dates, which may lack the year or the month that the second has.
  func first(_ keys: ArraySlice<String>, before last: AskDay) -> AskSpan? {
    if let whole = span(keys) { return whole }
    let words = said(keys)
    if words.count == 1, last.day != nil, let day = Self.dayNumber(words[0]) {
      return AskDay(last.year, last.month, day).map { AskSpan($0, $0) }
    }
    return named(words[...], last.year).map { AskSpan($0, $0) }
  }

  /// The decade of a word such as 2010s or 2010; of two digits, one of the last century.
  func decade(_ keys: ArraySlice<String>) -> AskSpan? {
    guard let key = keys.first, let number = Self.number(key.prefix { $0 != "s" }),
      number % 10 == 0
    else { return nil }
    let year = (30..<100).contains(number) ? 1900 + number : number
    guard let first = AskDay(year), let last = AskDay(year + 9) else { return nil }
    return AskSpan(first, last)
  }

  /// A number in digits or as a short word.
  func count(_ keys: ArraySlice<String>) -> Int? {
    guard let key = keys.first, keys.count == 1 else { return nil }
    return language.words.numbers[key] ?? Self.number(key[...]).flatMap { $0 < 100_000 ? $0 : nil }
  }

  /// A month's name and perhaps a day before or after it, in a year.
  private func named(_ words: ArraySlice<String>, _ year: Int) -> AskDay? {
    let months = words.compactMap { language.words.months[$0] }
    let days = words.filter { language.words.months[$0] == nil }.map { Self.dayNumber($0) }
    guard months.count == 1, days.count <= 1, !days.contains(nil) else { return nil }
    return AskDay(year, months[0], days.first ?? nil)
  }

  /// The words of a date without those that only lead to them: the month of, the Monday.
  private func said(_ keys: ArraySlice<String>) -> [String] {
    keys.filter { !language.words.dateNoise.contains($0) }
  }

  /// `2017`, or `2017 10` and `2017 10 07` as folding leaves `2017-10` and `2017-10-07`.
  private static func numeric(_ key: String) -> AskDay? {
    let parts = key.split(separator: " ")
    let numbers = parts.compactMap { number($0) }
    guard numbers.count == parts.count, (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 })
    else { return nil }
    return AskDay(
      numbers[0], numbers.count > 1 ? numbers[1] : nil, numbers.count > 2 ? numbers[2] : nil)
  }

  /// `08 12 2017` as folding leaves `08/12/2017`, where the language or the numbers tell the day.
  private func dayFirst(_ key: String) -> AskDay? {
    let parts = key.split(separator: " ")
    let numbers = parts.compactMap { Self.number($0) }
    guard numbers.count == 3, parts.count == 3, parts[2].count == 4,
      parts.dropLast().allSatisfy({ $0.count <= 2 })
    else { return nil }
    let asDay = AskDay(numbers[2], numbers[1], numbers[0])
    if language.words.hasDayFirst { return asDay }
    let asMonth = AskDay(numbers[2], numbers[0], numbers[1])
    return asDay == nil || asMonth == nil || asDay == asMonth ? asDay ?? asMonth : nil
  }

  private static func dayNumber(_ key: String) -> Int? {
    let digits = key.prefix { $0.isASCII && $0.isNumber }
    guard ["", "er", "st", "nd", "rd", "th"].contains(key.dropFirst(digits.count)) else {
      return nil
    }
    return number(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  static func number(_ digits: Substring) -> Int? {
    digits.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(digits) : nil
  }
}
