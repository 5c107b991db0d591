import Archive
import Glibc

/// A point in time, as embargoes end at one.
struct Moment: Comparable {
  /// Seconds since 1970, in UTC.
  let seconds: Int
  /// Whether a zone was given.
  var hasZone = true

  init(seconds: Int) { self.seconds = seconds }

  /// This moment.
  static var now: Moment { Moment(seconds: time(nil)) }

  static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

  /// Reads a date with or without a time; nil when it is none.
  ///
  /// A time without a zone is taken for the last place on earth where it comes: who holds an
  /// article back must not be read before the time that was meant.
  init?(_ text: String) {
    guard let day = DateReading(text)?.day, day.text.utf8.count == 10 else { return nil }
    let time = ClockTime.split(text.trimmed).time.map { Array($0.utf8) } ?? []
    let zone = Self.zone(time)
    hasZone = zone != nil
    seconds = Self.days(day) * 86400 + Self.secondsOfDay(time) - (zone ?? -12 * 3600)
  }

  private static func secondsOfDay(_ time: [UInt8]) -> Int {
    let clock = time.prefix { isDigit($0) || $0 == UInt8(ascii: ":") }
    var digits = clock.filter(isDigit)
    // `6:30` and `18h` have fewer digits than `06:30`.
    let hours = time.prefix(while: isDigit).count
    if hours == 1 { digits.insert(UInt8(ascii: "0"), at: 0) }
    let numbers = stride(from: 0, to: 6, by: 2).map { number(digits.dropFirst($0).prefix(2)) }
    return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
  }

  /// The seconds that a zone is ahead of UTC; nil when none is given, or one that is not known.
  private static func zone(_ time: [UInt8]) -> Int? {
    if let sign = time.lastIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) {
      let digits = time[sign...].filter(isDigit)
      let ahead = number(digits.prefix(2)) * 3600 + number(digits.dropFirst(2)) * 60
      return time[sign] == UInt8(ascii: "-") ? -ahead : ahead
    }
    let letters = String(decoding: time.filter { ($0 & 0xDF) > 0x40 }, as: UTF8.self)
    return zones[letters.uppercased()]
  }

  private static let zones = ["Z": 0, "GMT": 0, "UTC": 0, "UT": 0, "CET": 3600, "CEST": 7200]

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func number(_ digits: some Sequence<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The days from 1970 to a day, after Howard Hinnant's `days_from_civil`.
  private static func days(_ day: ArticleDate) -> Int {
    let month = day.day / 100 % 100
    let year = day.day / 10000 - (month <= 2 ? 1 : 0)
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day.day % 100 - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
