/// Whether bytes that nothing names are a letter.
enum LetterSniffing {
  /// Whether a file begins with the header of a letter.
  ///
  /// The keys `From` and `Date` stand at the top of other texts too: one that only programs write
  /// has to stand among them.
  static func isLetter(_ start: ArraySlice<UInt8>) -> Bool {
    let length = HeaderFields.length(in: start) ?? start.count
    let header = start.prefix(length)
    guard let first = header.first, first > 0x20 else { return false }
    let lines = HeaderLines(header).dropLast()
    guard lines.allSatisfy(isFieldOrMore) else { return false }
    let names = Set(HeaderFields(header).fields.map(\.name))
    return names.contains("from") && !names.isDisjoint(with: ["date", "subject"])
      && !names.isDisjoint(with: programs)
  }

  /// Whether a file begins as a mailbox does.
  static func isMailbox(_ start: ArraySlice<UInt8>) -> Bool {
    guard start.starts(with: "From ".utf8), let end = start.firstIndex(of: 0x0A) else {
      return false
    }
    let length = HeaderFields.length(in: start[(end + 1)...]) ?? start.count
    let header = start[(end + 1)...].prefix(length)
    let names = Set(HeaderFields(header).fields.map(\.name))
    return HeaderLines(header).dropLast().allSatisfy(isFieldOrMore)
      && !names.isDisjoint(with: ["from", "date", "subject", "message-id"])
  }

  private static let programs: Set<String> = [
    "mime-version", "message-id", "received", "return-path",
  ]

  private static func isFieldOrMore(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first > 0x20 else { return true }
    let name = line.prefix { $0 != UInt8(ascii: ":") }
    return name.count < line.count && name.allSatisfy { (0x21...0x7E).contains($0) }
  }
}
