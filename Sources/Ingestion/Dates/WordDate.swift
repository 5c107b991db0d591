import Archive
import Linguistics

/// Dates with a month in letters: 7 décembre 2017, Thu, 07 Dec 2017.
enum WordDate {
  /// The day; nil when the text is no such date.
  static func day(_ text: String) -> ArticleDate? {
    var words = Fold.words(text)[...]
    if words.first == FrenchDates.article { words.removeFirst() }
    if let first = words.first, weekdays.contains(first) || FrenchDates.weekdays.contains(first) {
      words.removeFirst()
    }
    guard let last = words.popLast(), last.utf8.count == 4, let year = Int(last),
      let word = words.popLast(), let month = months[word] ?? FrenchDates.months[word]
    else { return nil }
    guard let dayWord = words.popLast() else { return ArticleDate(year: year, month: month) }
    guard words.isEmpty, let day = number(dayWord) else { return nil }
    return ArticleDate(year: year, month: month, day: day)
  }

  private static func number(_ word: String) -> Int? {
    if word == FrenchDates.first { return 1 }
    guard word.utf8.count <= 2, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return Int(word)
  }

  /// The months of RFC 822, which Atom's elder brother RSS dates by.
  private static let months: [String: Int] = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
    "oct": 10, "nov": 11, "dec": 12,
    // Feeds that do not keep to it write the month in full.
    "january": 1, "february": 2, "march": 3, "april": 4, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
  ]

  private static let weekdays: Set<String> = [
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday",
  ]
}
