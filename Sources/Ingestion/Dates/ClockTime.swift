import Linguistics

/// The time of day and the zone after a date.
enum ClockTime {
  /// The date, and the time with its zone when the text ends with one.
  static func split(_ text: String) -> (date: String, time: String?) {
    for start in starts(in: text) {
      let time = String(text[start...]).trimmed
      let isCompact = start > text.startIndex && text[text.index(before: start)] == "T"
      guard isTime(time) || isCompact && isCompactTime(time) else { continue }
      var date = String(text[..<start]).trimmed
      if date.last == "T" || date.last == "t" { date.removeLast() }
      return (withoutLink(date), time)
    }
    return (text, nil)
  }

  /// Where a time may begin: at a digit after a blank or a `T`.
  private static func starts(in text: String) -> [String.Index] {
    zip(text.indices, text.indices.dropFirst()).compactMap { before, here in
      guard text[here].isASCII, text[here].isWholeNumber else { return nil }
      return text[before] == "T" || text[before] == "t" || text[before].isWhitespace ? here : nil
    }
  }

  /// The date without what leads over to the time: a comma, `à`, `-`.
  private static func withoutLink(_ date: String) -> String {
    var words = date.split(whereSeparator: \.isWhitespace)
    guard let last = words.last, words.count > 1 else { return date }
    if last == "-" || Fold.key(String(last)) == FrenchDates.at {
      words.removeLast()
      return words.joined(separator: " ")
    }
    return last.last == "," ? String(date.dropLast()) : date
  }

  /// Whether the text is a time: `18:42`, `18:42:05.123+01:00`, `18h42`, `18:42:05 GMT`.
  private static func isTime(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    guard let hour = number(&rest, digits: 1...2), hour <= 24, let mark = rest.popFirst() else {
      return false
    }
    if mark == UInt8(ascii: "h") {
      if rest.isEmpty { return true }
      guard let minute = number(&rest, digits: 2...2) else { return false }
      return minute < 60 && rest.isEmpty
    }
    guard mark == UInt8(ascii: ":"), let minute = number(&rest, digits: 2...2), minute < 60 else {
      return false
    }
    return seconds(&rest) && isZone(rest)
  }

  /// Whether the text is a time as agencies write it after a `T`: `184205+0100`, `184205Z`.
  private static func isCompactTime(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    guard let hour = number(&rest, digits: 2...2), hour <= 24,
      let minute = number(&rest, digits: 2...2), minute < 60
    else { return false }
    if rest.first.map({ (0x30...0x39).contains($0) }) == true {
      guard let second = number(&rest, digits: 2...2), second <= 60 else { return false }
    }
    return isZone(rest)
  }

  /// Takes seconds and their fraction, if there are any; false when they are wrong.
  private static func seconds(_ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.first == UInt8(ascii: ":") else { return true }
    rest.removeFirst()
    guard let second = number(&rest, digits: 2...2), second <= 60 else { return false }
    guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") else { return true }
    rest.removeFirst()
    return number(&rest, digits: 1...9) != nil
  }

  /// Whether the rest is empty, `Z`, an offset, also after `UTC`, or the letters of a zone.
  private static func isZone(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text.drop { $0 == UInt8(ascii: " ") }
    if rest.starts(with: "UTC".utf8) || rest.starts(with: "GMT".utf8) {
      rest = rest.dropFirst(3).drop { $0 == UInt8(ascii: " ") }
    }
    guard let first = rest.first else { return true }
    guard first == UInt8(ascii: "+") || first == UInt8(ascii: "-") else {
      return rest.count <= 5 && rest.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
    }
    rest.removeFirst()
    guard let hours = number(&rest, digits: 2...2), hours <= 14 else { return false }
    if rest.first == UInt8(ascii: ":") { rest.removeFirst() }
    if rest.isEmpty { return true }
    guard let minutes = number(&rest, digits: 2...2) else { return false }
    return minutes < 60 && rest.isEmpty
  }

  private static func number(
    _ rest: inout ArraySlice<UInt8>, digits: ClosedRange<Int>
  ) -> Int? {
    let run = rest.prefix(digits.upperBound).prefix { (0x30...0x39).contains($0) }
    guard digits.contains(run.count) else { return nil }
    rest = rest.dropFirst(run.count)
    return run.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
