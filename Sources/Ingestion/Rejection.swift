/// An article, or a whole file, that was not taken in, with the place and the reason.
public struct Rejection: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file.
  public var origin: String
  /// The line where the article begins, from 1; nil when the whole file is meant.
  public var line: Int?
  /// A sentence that says what is wrong and what to do.
  public var reason: String

  /// Makes a rejection.
  public init(origin: String, line: Int? = nil, reason: String) {
    self.origin = origin
    self.line = line
    self.reason = reason
  }

  /// Place and reason, as `articles.jsonl:14: …` has them.
  public var description: String {
    guard let line else { return "\(origin): \(reason)" }
    return "\(origin):\(line): \(reason)"
  }
}
