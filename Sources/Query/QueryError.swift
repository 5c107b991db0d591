/// A refusal of what was asked: a sentence with its place and the remedy.
public struct QueryError: Error, Equatable, Sendable, CustomStringConvertible {
  /// What kind of refusal it is.
  public let kind: Kind
  /// The sentence, perhaps with the line and a caret under the place.
  public let message: String

  /// The kinds of refusal.
  public enum Kind: Sendable {
    /// What was typed cannot be understood: exit code 64.
    case usage
    /// What was asked for is not in the archive: exit code 66.
    case notFound

    /// The exit code, as in sysexits.
    public var exitCode: Int32 { self == .usage ? 64 : 66 }
  }

  /// Makes a refusal.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// The sentence.
  public var description: String { message }

  /// A refusal of a place in a line, with a caret under it.
  static func at(_ position: Int, of line: String, _ sentence: String) -> QueryError {
    let shown = line.map { $0.isNewline || $0 == "\t" || $0 == "\0" ? " " : $0 }
    let place = min(position, shown.count)
    // Of a long line, what stands about the place.
    let first = place > around ? place - around : 0
    let last = min(shown.count, place + around)
    let (before, after) = (first > 0 ? "…" : "", last < shown.count ? "…" : "")
    let caret = String(repeating: " ", count: before.count + place - first) + "^"
    return QueryError(
      .usage, "\(sentence)\n  \(before)\(String(shown[first..<last]))\(after)\n  \(caret)")
  }

  private static let around = 60
}
