/// Dates that stand among words or in a name and were not read: the 7th, on Monday, last December.
struct AskDated {
  let words: AskWords

  /// Whether a date that is not understood stands in a name.
  func isIn(name range: Range<Int>) -> Bool {
    if range.count == 1, isMonthAlone(range.lowerBound) { return true }
    if range.count > 2, let last = range.last, AskDoubts.months.contains(words.keys[last]),
      AskDoubts.of.contains(words.keys[last - 1])
    {
      return true
    }
    return range.contains { index in
      isNumeric(index) || isLed(index, in: range) || isBesideNumber(index, in: range)
        || isTold(index, in: range) || isWeekday(index, in: range)
    }
  }

  /// Whether words that are asked for are such a date or end with one.
  func isUnread(_ range: Range<Int>) -> Bool {
    if range.contains(where: { isNumeric($0) || isTold($0, in: range) }) { return true }
    guard let last = range.last else { return false }
    return isOnDay(range) || isEnd(range) || (range.count > 1 && isWeekdayAlone(last, in: range))
  }

  /// Whether the words themselves are a day after "on": what was said on 7 December.
  private func isOnDay(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, Self.onLeads.contains(words.keys[range.lowerBound - 1]) else {
      return false
    }
    let bare = range.drop { AskDoubts.articles.contains(words.keys[$0]) }
    let date = bare.prefix { isDatePart($0) }
    let isWhole =
      date.endIndex == range.upperBound
      || AskLanguage.all.contains { words.end(of: $0.words.about, at: date.endIndex) != nil }
    return isWhole && date.contains { !Self.isBareNumber(words.keys[$0]) }
  }

  /// Whether a day without a year ends the words: Daesh on 7 December.
  private func isEnd(_ range: Range<Int>) -> Bool {
    let start = (range.reversed().prefix { isDatePart($0) }.last ?? range.upperBound)
    let date = start..<range.upperBound
    guard date.contains(where: { Self.isShortNumber(words.keys[$0]) }),
      date.contains(where: { AskDoubts.months.contains(words.keys[$0]) })
    else { return false }
    var lead = start - 1
    if lead > range.lowerBound, AskDoubts.articles.contains(words.keys[lead]),
      !Self.dayLeads.contains(words.keys[lead])
    {
      lead -= 1
    }
    guard lead > range.lowerBound else { return false }
    return Self.onLeads.union(Self.dayLeads).contains(words.keys[lead])
  }

  /// A date in numbers, as 12/07/2017, of which no one can tell the day.
  private func isNumeric(_ index: Int) -> Bool {
    let parts = words.keys[index].split(separator: " ")
    let isDate = parts.count == 3 && parts.allSatisfy { AskDates.number($0) != nil }
    return isDate && parts[0].count <= 2 && parts[1].count <= 2 && [2, 4].contains(parts[2].count)
  }

  /// Whether a word such as "on" stands before a month, a weekday or a number.
  private func isLed(_ index: Int, in range: Range<Int>) -> Bool {
    guard AskDoubts.timeLeads.union(Self.dayLeads).contains(words.keys[index]),
      !words.isCapital(index)
    else { return false }
    let next = (index + 1..<max(index + 1, range.upperBound)).first {
      !AskDoubts.articles.contains(words.keys[$0])
    }
    guard let next else { return false }
    return isDatePart(next) || words.keys[next].first?.isNumber == true
  }

  /// Whether a month stands beside the number of a day.
  private func isBesideNumber(_ index: Int, in range: Range<Int>) -> Bool {
    guard AskDoubts.months.contains(words.keys[index]) else { return false }
    return [index - 1, index + 1].contains {
      range.contains($0) && Self.isShortNumber(words.keys[$0])
    }
  }

  /// Whether a month or a weekday is told from today: last December, lundi dernier.
  private func isTold(_ index: Int, in range: Range<Int>) -> Bool {
    guard Self.told.contains(words.keys[index]) else { return false }
    return [index - 1, index + 1].contains { range.contains($0) && isMonthOrWeekday($0) }
  }

  /// Whether a weekday ends a name or is one, or is written as no name is.
  private func isWeekday(_ index: Int, in range: Range<Int>) -> Bool {
    guard Self.weekdays.contains(words.keys[index]) else { return false }
    let isLast = index == range.upperBound - 1
    return isWeekdayAlone(index, in: range)
      && (isLast || !words.isCapital(index))
  }

  /// Whether a weekday is none with a name of its own, such as Black Friday.
  private func isWeekdayAlone(_ index: Int, in range: Range<Int>) -> Bool {
    Self.weekdays.contains(words.keys[index])
      && !(index > range.lowerBound && Self.namedDays.contains(words.keys[index - 1]))
  }

  /// Whether a word is a month that is no name of a person.
  private func isMonthAlone(_ index: Int) -> Bool {
    AskDoubts.months.contains(words.keys[index])
      && !(Self.namesToo.contains(words.keys[index]) && words.isCapital(index))
  }

  private func isMonthOrWeekday(_ index: Int) -> Bool {
    AskDoubts.months.contains(words.keys[index]) || Self.weekdays.contains(words.keys[index])
  }

  private func isDatePart(_ index: Int) -> Bool {
    isMonthOrWeekday(index) || Self.isShortNumber(words.keys[index])
  }

  /// Whether a word is the number of a day: 7, 7th, 1er.
  private static func isShortNumber(_ key: String) -> Bool {
    let digits = key.prefix { $0.isASCII && $0.isNumber }
    return (1...2).contains(digits.count)
      && ["", "er", "st", "nd", "rd", "th"].contains(key.dropFirst(digits.count))
  }

  private static func isBareNumber(_ key: String) -> Bool {
    key.allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static let weekdays = AskDoubts.union(\.weekdays)
  private static let told = AskDoubts.union(\.told)
  private static let namedDays = AskDoubts.union(\.namedDays)
  private static let namesToo = AskDoubts.union(\.monthsOfNames)
  private static let onLeads = AskDoubts.union(\.onLeads)
  private static let dayLeads = AskDoubts.union(\.dayLeads)
}
