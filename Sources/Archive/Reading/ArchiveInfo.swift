import SQLite

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
  /// The views and how many rows they have.
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

extension ArchiveReader {
  /// What the archive holds, in numbers.
  public func info() throws -> ArchiveInfo {
    try ArchiveError.about(path) {
      ArchiveInfo(
        path: path, bytes: Location.bytes(path),
        version: try Format.number("user_version", connection),
        sqliteVersion: Connection.libraryVersion,
        journalMode: try connection.first("PRAGMA journal_mode") { $0.text(0) } ?? "",
        counts: try Self.counted.map { name, sql in
          ArchiveInfo.Count(name: name, rows: try connection.first(sql) { $0.int(0) } ?? 0)
        },
        firstDate: try date(ordered: "day, id"), lastDate: try date(ordered: "day DESC, id DESC"))
    }
  }

  // The tally has the sums of what would take long to count.
  private static let counted = [
    ("articles", "SELECT coalesce(sum(\"rows\"), 0) FROM tally WHERE kind = 'article'"),
    ("claims", "SELECT coalesce(sum(\"rows\"), 0) FROM tally WHERE kind LIKE 'claim:%'"),
    (
      "quotes",
      """
      SELECT coalesce(sum("rows"), 0) FROM tally WHERE kind IN ('claim:direct', 'claim:mixed')
      """
    ),
    ("figures", "SELECT coalesce(sum(\"rows\"), 0) FROM tally WHERE kind LIKE 'figure:%'"),
    ("entities", "SELECT count(*) FROM entities"),
    ("mentions", "SELECT coalesce(sum(mentions), 0) FROM entity WHERE merged_into IS NULL"),
    (
      "sources",
      "SELECT count(DISTINCT source_id) FROM tally WHERE kind = 'article' AND source_id > 0"
    ),
    ("decisions", "SELECT count(*) FROM decision WHERE undone_at IS NULL"),
    ("batches", "SELECT count(*) FROM batch"),
    ("rejections", "SELECT count(*) FROM rejection"),
    ("tombstones", "SELECT count(*) FROM tombstone"),
  ]

  private func date(ordered order: String) throws -> String? {
    try connection.first(
      "SELECT \"date\" FROM article WHERE day IS NOT NULL ORDER BY \(order) LIMIT 1"
    ) { $0.text(0) }
  }
}
