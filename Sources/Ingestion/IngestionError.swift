/// What stops taking articles in, or keeps it from beginning.
public struct IngestionError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What kind of error it is; the command line gives each its exit code.
  public enum Kind: Sendable { case usage, notFound, unusableModel }

  /// What kind of error it is.
  public let kind: Kind
  /// A sentence with place and remedy.
  public let message: String
  /// The sentence.
  public var description: String { message }

  static func unusableModel(_ message: String) -> IngestionError {
    .init(kind: .unusableModel, message: message)
  }
  static func usage(_ message: String) -> IngestionError { .init(kind: .usage, message: message) }
  static func notFound(_ message: String) -> IngestionError {
    .init(kind: .notFound, message: message)
  }
}
