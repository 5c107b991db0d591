/// What a person names with `a12`, `c1034`, `f77` or a permanent reference.
public enum Reference: Equatable, Sendable {
  /// An article.
  case article(Int64)
  /// A claim.
  case claim(Int64)
  /// A figure.
  case figure(Int64)
  /// Words of a text: the first 12 hex digits of its SHA-256, and where they stand.
  case words(digest: [UInt8], start: Int, length: Int)

  /// Reads a reference; a bare number is an article.
  public static func parse(_ text: String) throws -> Reference {
    let typed = text.trimmed.lowercased()
    if typed.contains(":"), let words = words(typed) { return words }
    let letter = typed.first?.isLetter == true ? typed.first : "a"
    let digits = typed.first?.isLetter == true ? typed.dropFirst() : typed[...]
    let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { $0 &- 0x30 < 10 }
    if isNumber, let id = Int64(digits) {
      switch letter {
      case "a": return .article(id)
      case "c": return .claim(id)
      case "f": return .figure(id)
      default: break
      }
    }
    throw QueryError(
      .usage,
      "\"\(text)\" is not a reference. Write a12 for an article, c1034 for a claim, f77 for a "
        + "figure, or what the column ref has: 0123456789ab:120+35.")
  }

  private static func words(_ text: String) -> Reference? {
    let halves = text.split(separator: ":", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[0].count == 12, let number = UInt64(halves[0], radix: 16),
      !halves[0].hasPrefix("+")
    else { return nil }
    let place = halves[1].split(separator: "+", omittingEmptySubsequences: false).map { Int($0) }
    guard place.count == 2, let start = place[0], let length = place[1], start >= 0, length > 0,
      !start.addingReportingOverflow(length).overflow
    else { return nil }
    let digest = (0..<6).map { UInt8(truncatingIfNeeded: number >> UInt64(40 - 8 * $0)) }
    return .words(digest: digest, start: start, length: length)
  }
}
