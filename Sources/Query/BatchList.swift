/// The batches of an archive and what each did.
public struct BatchList {
  private let reader: ArchiveReader

  /// Makes the list of an archive.
  public init(_ reader: ArchiveReader) { self.reader = reader }

  /// Hands over the columns of the batches, then lends each, the oldest first.
  public func batches(
    columns: ([String]) throws -> Void, each: (borrowing Row) throws -> Void
  ) throws {
    try reader.rows("SELECT * FROM batches ORDER BY id", [], columns: columns, each)
  }

  /// A batch: its row, and how its articles came out.
  public struct Batch: Equatable, Sendable {
    /// The columns that have a value.
    public var particulars: [ArticlePage.Particular]
    /// How many rejections it has.
    public var rejections: Int
  }

  /// One batch by its number.
  public func batch(_ id: Int64) throws -> Batch {
    var columns: [String] = []
    var particulars: [ArticlePage.Particular] = []
    try reader.rows(
      "SELECT * FROM batches WHERE id = ?1", [.integer(id)], columns: { columns = $0 }
    ) { row in
      for (i, name) in columns.enumerated() where !row.isNull(i) {
        particulars.append(.init(name: name, value: row.text(i)))
      }
    }
    guard !particulars.isEmpty else {
      throw QueryError(
        .notFound, "There is no batch \(id) in the archive. \"verbatim batch list\" lists them.")
    }
    let count = "SELECT count(*) FROM rejection WHERE batch_id = ?1"
    let rejections = try reader.first(count, [.integer(id)]) { $0.int(0) } ?? 0
    return Batch(particulars: particulars, rejections: rejections)
  }

  /// Hands over the columns of a batch's rejections, then lends each.
  public func rejections(
    of id: Int64, columns: ([String]) throws -> Void, each: (borrowing Row) throws -> Void
  ) throws {
    let sql = "SELECT origin, line, reason FROM rejections WHERE batch_id = ?1 ORDER BY id"
    try reader.rows(sql, [.integer(id)], columns: columns, each)
  }
}
