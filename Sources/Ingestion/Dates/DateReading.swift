import Archive
import Linguistics

/// A date as people and programs write it: the day that the writer meant, and the time if given.
struct DateReading: Equatable {
  /// A year, a month or a day, as the source wrote it: no zone is shifted.
  var day: ArticleDate
  /// The whole as given, when it has a time.
  var time: String?

  /// Reads a date; nil when it is none, or an impossible one.
  init?(_ given: String) {
    let text = given.trimmed
    guard text.utf8.count <= 80 else { return nil }
    let split = ClockTime.split(text)
    guard let day = NumericDate.day(split.date) ?? WordDate.day(split.date) else { return nil }
    if split.time != nil && day.text.utf8.count < 10 { return nil }
    self.day = day
    time = split.time == nil ? nil : text
  }
}

extension ArticleDate {
  /// The date of its numbers; nil when there is no such day.
  init?(year: Int, month: Int? = nil, day: Int? = nil) {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    var text = padded(year, 4)
    if let month { text += "-" + padded(month, 2) }
    if let day { text += "-" + padded(day, 2) }
    self.init(parsing: text)
  }
}
