/// The decisions of an archive as rows.
public struct DecisionTable {
  private let reader: ArchiveReader

  /// Makes the table of an archive.
  public init(_ reader: ArchiveReader) { self.reader = reader }

  /// Which decisions.
  public struct Choice: Sendable {
    /// Those that were taken back, too.
    public var withUndone = false
    /// Of that author.
    public var author: String?
    /// Of these kinds.
    public var kinds: [String] = []

    /// Chooses those that hold.
    public init() {}
  }

  /// Hands over the columns, then lends each decision, the oldest first.
  public func rows(
    _ choice: Choice, columns: ([String]) throws -> Void, each: (borrowing Row) throws -> Void
  ) throws {
    let known = Decision.Kind.allCases.map(\.rawValue)
    for kind in choice.kinds where !known.contains(kind) {
      throw Nearest.refusal("kind of decision", kind, known: known)
    }
    let kinds = choice.kinds.map { "'\($0)'" }.joined(separator: ", ")
    let sql = """
      SELECT * FROM decisions
      WHERE (?1 OR undone_at IS NULL) AND (?2 IS NULL OR author = ?2)
        AND (\(choice.kinds.isEmpty ? "1" : "kind IN (\(kinds))"))
      ORDER BY id
      """
    let values: [Value] = [
      .integer(choice.withUndone ? 1 : 0), choice.author.map(Value.text) ?? .null,
    ]
    try reader.rows(sql, values, columns: columns, each)
  }

  /// The decisions whose words are gone, with the nearest place for a person to decide.
  public func orphans() throws -> [OrphanedDecision] { try reader.orphanedDecisions() }

  /// All decisions that this program understands, in the order they were made.
  public func all() throws -> [StoredDecision] { try reader.decisions() }
}
