import SQLite

/// A row of an answer, lent to a closure.
public typealias Row = SQLite.Row
/// A value of an answer or of a question.
public typealias Value = SQLite.Value

/// An archive opened for reading: it is never made, migrated or written.
public final class ArchiveReader {
  /// The file.
  public let path: String
  let connection: Connection

  private init(path: String, connection: Connection) {
    self.path = path
    self.connection = connection
  }

  /// Opens the archive at a path; a lock is waited for, for `patience` milliseconds at most.
  public static func open(_ path: String, patience: Int = 5000) throws -> ArchiveReader {
    let location = try Location.existing(path)
    return try ArchiveError.about(path) {
      let connection = try Connection.open(location, .readOnly, patience: patience)
      try Format.requireCurrent(connection, path)
      // In kibibytes: rows of an answer stand on pages all over the file, many on the same ones.
      try connection.run("PRAGMA cache_size = -24576")
      return ArchiveReader(path: path, connection: connection)
    }
  }

  /// Lends each row of an answer to a closure, which stops early by throwing.
  public func rows(
    _ sql: String, _ values: [Value] = [], _ each: (borrowing Row) throws -> Void
  ) throws {
    try rows(sql, values, columns: { _ in }, each)
  }

  /// Hands over the names of the columns, then lends each row of an answer.
  public func rows(
    _ sql: String, _ values: [Value] = [], columns: ([String]) throws -> Void,
    _ each: (borrowing Row) throws -> Void
  ) throws {
    try ArchiveError.about(path) {
      let statement = try connection.prepare(sql, persistent: false)
      try columns(statement.columns)
      try statement.each(list: values, body: each)
    }
  }

  /// Reads the first row of an answer, if there is one.
  public func first<Result>(
    _ sql: String, _ values: [Value] = [], _ read: (borrowing Row) throws -> Result
  ) throws -> Result? {
    try ArchiveError.about(path) { try connection.first(sql, values, read: read) }
  }

  /// From now on refuses every statement that does more than read: for SQL that a person wrote.
  public func restrictToReading() throws {
    try ArchiveError.about(path) {
      try connection.distrustSchema()
      try connection.restrictToReading()
    }
  }

  /// The words of a text as the full-text indexes hold them.
  public func indexWords(of text: String) throws -> [String] {
    var words: [String] = []
    try ArchiveError.about(path) {
      try IndexTokenizer(on: connection).tokens(of: text) { words.append($0.text) }
    }
    return words
  }
}
