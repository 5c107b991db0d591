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
    let caret = String(repeating: " ", count: min(position, shown.count)) + "^"
    return QueryError(.usage, "\(sentence)\n  \(String(shown))\n  \(caret)")
  }
}
