/// Dates that programs write as a number: seconds or milliseconds since 1970.
enum UnixTime {
  /// The time as ISO 8601 in UTC; nil when the number is not of that kind.
  static func iso(_ digits: String) -> String? {
    guard let number = Int(digits), number > 0, digits.utf8.count == 10 || digits.utf8.count == 13
    else {
      return nil
    }
    let seconds = digits.utf8.count == 13 ? number / 1000 : number
    let day = civil(seconds / 86400)
    let time = [seconds % 86400 / 3600, seconds % 3600 / 60, seconds % 60].map(twoDigits)
    return "\(day.year)-\(twoDigits(day.month))-\(twoDigits(day.day))T"
      + time.joined(separator: ":") + "Z"
  }

  /// The date of a day number, after Howard Hinnant's `civil_from_days`.
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let year = yearOfEra + era * 400 + (month < 10 ? 0 : 1)
    return (year, month < 10 ? month + 3 : month - 9, day)
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
