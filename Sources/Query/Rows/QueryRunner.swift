/// Answers questions from an archive.
public struct QueryRunner {
  private let reader: ArchiveReader

  /// Makes a runner for an archive.
  public init(_ reader: ArchiveReader) { self.reader = reader }

  /// Makes an answer ready: whatever can be refused is refused here, before the first row.
  public func prepare(_ question: Question) throws -> Answer {
    try AnswerBuilder(reader, question).answer()
  }

  /// Makes the counting of rows ready.
  public func prepare(_ question: CountQuestion) throws -> Answer {
    try CountBuilder(reader, question).answer()
  }

  /// Hands over the columns, then lends each row; returns the answer for its notices.
  @discardableResult
  public func run(
    _ question: Question, columns: ([String]) throws -> Void,
    each: (borrowing Row) throws -> Void
  ) throws -> Answer {
    let answer = try prepare(question)
    try columns(answer.columns)
    try answer.rows(each)
    return answer
  }
}

/// An answer that is ready to be read.
public struct Answer {
  /// The names of the columns.
  public let columns: [String]
  /// What a person should know about the answer.
  public let notices: [Notice]
  /// What the words were widened to.
  public let expansions: [WordExpansion]
  /// The statement that finds the rows.
  public let sql: String
  /// The values of its parameters.
  public let values: [Value]
  /// The statement that finds the ids of the rows, as a part of the other or before it.
  var page = ""
  /// The values of both.
  var bound: [Value] = []
  let reader: ArchiveReader

  /// The greatest number in the last column.
  public func greatest() throws -> Int {
    let column = columns.last ?? ""
    let sql = "SELECT coalesce(max(\"\(column)\"), 0) FROM (\(self.sql))"
    return try reader.first(sql, values) { $0.int(0) } ?? 0
  }

  /// Lends each row to a closure, which stops early by throwing; returns how many there were.
  @discardableResult
  public func rows(_ each: (borrowing Row) throws -> Void) throws -> Int {
    var count = 0
    try reader.rows(sql, values) { row in
      count += 1
      try each(row)
    }
    return count
  }
}
