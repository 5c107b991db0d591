/// Runs SQL that a person wrote, reading only.
public struct SQLConsole {
  private let reader: ArchiveReader

  /// Makes a console for an archive, which from now on refuses all but reading.
  public init(_ reader: ArchiveReader) throws {
    try reader.restrictToReading()
    self.reader = reader
  }

  /// Hands over the columns of the answer, then lends each row.
  public func run(
    _ sql: String, columns: ([String]) throws -> Void, each: (borrowing Row) throws -> Void
  ) throws {
    do {
      try reader.rows(sql, [], columns: columns, each)
    } catch let error as ArchiveError where error.kind == .invalidQuery || error.kind == .refused {
      throw QueryError(.usage, "The SQL cannot be run: \(error.message)")
    }
  }
}
