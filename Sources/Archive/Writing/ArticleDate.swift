/// The date of an article: a year, a month or a day.
public struct ArticleDate: Sendable, Hashable {
  /// As written in the archive: `2017`, `2017-12` or `2017-12-07`.
  public let text: String
  /// As yyyymmdd, with 00 for what is not known: 20170000, 20171200 or 20171207.
  public let day: Int

  /// Reads `2017`, `2017-12` or `2017-12-07`; nil for anything else, the 31st of February too.
  public init?(parsing text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, width) in zip(parts, widths) {
      guard part.count == width, part.allSatisfy({ (48...57).contains($0) }) else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1) - 48 })
    }
    guard numbers[0] > 0, Self.isInCalendar(numbers) else { return nil }
    self.text = text
    day = zip(numbers, [10_000, 100, 1]).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func isInCalendar(_ numbers: [Int]) -> Bool {
    guard numbers.count > 1 else { return true }
    guard (1...12).contains(numbers[1]) else { return false }
    guard numbers.count > 2 else { return true }
    return (1...days(inMonth: numbers[1], of: numbers[0])).contains(numbers[2])
  }

  /// How many days a month of a year has.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
