import SQLite

/// What went wrong with an archive, as a sentence with place and remedy.
public struct ArchiveError: Error, Equatable, CustomStringConvertible {
  /// What kind of trouble it is.
  public let kind: Kind
  /// The sentence.
  public let message: String

  /// The kinds of trouble, each with another remedy.
  public enum Kind: Sendable, Equatable {
    /// There is no such archive, batch or article.
    case notFound
    /// The file is something else.
    case notAnArchive
    /// The file cannot be made.
    case cannotCreate
    /// Reading or writing failed.
    case inputOutput
    /// Another program holds it.
    case locked
    /// A later program made it.
    case newerVersion
    /// An earlier program made it.
    case olderVersion
    /// The file is damaged.
    case corrupt
    /// The question is not one that SQLite understands.
    case invalidQuery
    /// What is asked is not allowed.
    case refused
  }

  /// Makes an error.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// The sentence.
  public var description: String { message }
}

extension ArchiveError {
  /// The sentence for an error of SQLite with the file at a path.
  static func of(_ error: SQLiteError, _ path: String) -> ArchiveError {
    switch error.code {
    case .busy, .locked:
      ArchiveError(
        .locked, "\(path) is locked by another program. Wait until it is done, then try again.")
    case .notADatabase:
      .notAnArchive(path, "it is not an SQLite file")
    case .corrupt:
      ArchiveError(
        .corrupt,
        "\(path) is damaged (\(error.message)). Restore a backup; "
          + "\"verbatim archive check\" says what is wrong.")
    case .cannotOpen:
      ArchiveError(
        .inputOutput,
        "\(path) cannot be opened. Check that you may read it and, if a program was stopped "
          + "while writing to it, that you may write in its folder.")
    case .readOnly:
      ArchiveError(
        .inputOutput, "\(path) cannot be written. Check the rights of the file and its folder.")
    case .full:
      ArchiveError(
        .inputOutput, "The disk of \(path) is full. Make room, then run the same command again.")
    case .inputOutput:
      ArchiveError(
        .inputOutput,
        "\(path) cannot be read or written (\(error.message)). Check the disk and the room "
          + "on it, then run the same command again.")
    case .unauthorized:
      ArchiveError(.refused, "Only reading is allowed here (\(error.message)).")
    case .error, .range, .tooBig, .schema:
      ArchiveError(.invalidQuery, error.message)
    default:
      ArchiveError(.inputOutput, "\(path): \(error)")
    }
  }

  static func notAnArchive(_ path: String, _ why: String) -> ArchiveError {
    ArchiveError(
      .notAnArchive,
      "\(path) is not an archive: \(why). Name an archive with --archive, "
        + "or make one with \"verbatim ingest\".")
  }

  /// Runs a body whose SQLite errors become sentences about the file at a path.
  static func about<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as SQLiteError {
      throw of(error, path)
    }
  }
}
