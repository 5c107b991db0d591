import Extraction
import SQLite

/// The decisions of people.
final class DecisionStore {
  private let insert: Statement
  private let ofText: Statement
  private let ofEntities: Statement
  private let digests: Statement
  private let find: Statement
  private let undo: Statement
  private let connection: Connection
  // The texts that decisions which hold are about; read when first asked for.
  private var texts: Set<[UInt8]>?

  init(_ connection: Connection) throws {
    self.connection = connection
    insert = try connection.prepare(
      """
      INSERT INTO decision (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    let select = "SELECT id, \(Self.columns) FROM decision"
    ofText = try connection.prepare(
      "\(select) WHERE text_sha256 = ? AND undone_at IS NULL ORDER BY made_at, id")
    ofEntities = try connection.prepare(
      """
      \(select) WHERE entity_key IS NOT NULL AND text_sha256 IS NULL AND undone_at IS NULL
      ORDER BY made_at, id
      """)
    digests = try connection.prepare(
      """
      SELECT DISTINCT text_sha256 FROM decision
      WHERE text_sha256 IS NOT NULL AND undone_at IS NULL
      """)
    find = try connection.prepare("\(select) WHERE id = ?")
    undo = try connection.prepare(
      "UPDATE decision SET undone_at = ?2 WHERE id = ?1 AND undone_at IS NULL")
  }

  /// The columns of a decision but its number, in the order in which they are read.
  static let columns = """
    made_at, author, kind, text_sha256, start, length, words, entity_key, content, note, undone_at
    """

  /// Keeps a decision and gives its number.
  func add(_ decision: Decision) throws -> Int64 {
    let words = decision.words
    try insert.run(
      decision.madeAt, decision.author, decision.kind.rawValue, words?.digest, words?.start,
      words?.length, words?.text, decision.entity?.description, decision.content.json(),
      decision.note, decision.undoneAt)
    if let words { texts?.insert(words.digest) }
    return connection.lastInsertedID
  }

  /// The decisions about words of a text that hold, in the order they were made.
  func live(about digest: [UInt8]) throws -> [StoredDecision] {
    guard try known().contains(digest) else { return [] }
    var decisions: [StoredDecision] = []
    try ofText.each(digest) { row in
      if let decision = StoredDecision(row) { decisions.append(decision) }
    }
    return decisions
  }

  /// Whether any decision about words holds.
  func isAboutWords() throws -> Bool { try !known().isEmpty }

  /// The decisions about entities that hold, in the order they were made.
  func aboutEntities() throws -> [StoredDecision] {
    var decisions: [StoredDecision] = []
    try ofEntities.each { row in
      if let decision = StoredDecision(row) { decisions.append(decision) }
    }
    return decisions
  }

  /// A decision by its number.
  func find(_ id: Int64) throws -> StoredDecision? {
    try find.first(id) { StoredDecision($0) } ?? nil
  }

  /// Takes a decision back.
  func undo(_ id: Int64, at time: String) throws {
    try undo.run(id, time)
    texts = nil
  }

  /// Forgets what it knows: another hand has changed the decisions.
  func forget() { texts = nil }

  private func known() throws -> Set<[UInt8]> {
    if let texts { return texts }
    var found: Set<[UInt8]> = []
    try digests.each { found.insert($0.blob(0)) }
    texts = found
    return found
  }
}

extension StoredDecision {
  /// Reads a row of the number and `DecisionStore.columns`; nil for one of a later program.
  init?(_ row: borrowing Row) {
    guard let kind = Decision.Kind(rawValue: row.text(3)),
      let content = DecisionContent(json: row.text(9))
    else { return nil }
    id = row.int64(0)
    decision = Decision(
      madeAt: row.text(1), author: row.text(2), kind: kind, content: content,
      note: row.optionalText(10))
    decision.undoneAt = row.optionalText(11)
    decision.entity = row.optionalText(8).flatMap { EntityKey($0) }
    guard let start = row.optionalInt(5), let length = row.optionalInt(6), !row.isNull(4) else {
      return
    }
    decision.words = Decision.Words(
      digest: row.blob(4), start: start, length: length, text: row.optionalText(7) ?? "")
  }
}
