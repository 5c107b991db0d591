import Extraction
import SQLite

/// The claims of articles, with their fragments.
final class ClaimStore {
  private let find: Statement
  private let insert: Statement
  private let update: Statement
  private let move: Statement
  private let delete: Statement
  private let insertFragment: Statement
  private let deleteFragments: Statement
  private let connection: Connection
  private let index: SearchIndex

  /// A claim that is in the archive.
  struct Stored {
    let id: Int64
    let identity: Identity
    let kind: String
    let entity: Int64?
    let description: Int64?
  }

  init(_ connection: Connection, _ index: SearchIndex) throws {
    self.connection = connection
    self.index = index
    find = try connection.prepare(
      """
      SELECT id, start, length, kind, text, speaker_id, description_id FROM claim
      WHERE article_id = ? ORDER BY id
      """)
    insert = try connection.prepare(ClaimSQL.insert)
    update = try connection.prepare(ClaimSQL.update)
    move = try connection.prepare("UPDATE claim SET day = ? WHERE article_id = ?")
    delete = try connection.prepare("DELETE FROM claim WHERE id = ?")
    insertFragment = try connection.prepare(
      "INSERT INTO fragment (claim_id, number, start, length, quoted) VALUES (?, ?, ?, ?, ?)")
    deleteFragments = try connection.prepare("DELETE FROM fragment WHERE claim_id = ?")
  }

  /// The claims of an article, in the order they were stored.
  func all(of article: Int64) throws -> [Stored] {
    var rows: [Stored] = []
    try find.each(article) { row in
      let identity = Identity(start: row.int(1), length: row.int(2), row.text(3), row.text(4))
      rows.append(
        Stored(
          id: row.int64(0), identity: identity, kind: row.text(3), entity: row.optionalInt64(5),
          description: row.optionalInt64(6)))
    }
    return rows
  }

  /// Stores a claim, over the same one of an earlier extraction if there is one, or under the id
  /// that it had; gives its id.
  func write(_ row: ClaimRow, of article: Int64, day: Int?, as kept: KeptID) throws -> Int64 {
    let id: Int64
    if let old = kept.id, kept.isThere {
      id = try rewrite(row, day: day, over: old)
    } else {
      id = try add(row, as: kept.id, article, day)
    }
    try index.add(claim: id, row.text, sentence: row.sentenceText)
    try writeFragments(row.pieces, of: id)
    return id
  }

  private func add(
    _ row: ClaimRow, as id: Int64?, _ article: Int64, _ day: Int?
  ) throws -> Int64 {
    try insert.run(
      id, article, day, row.speaker.entity, row.speaker.description, row.speaker.key,
      row.speaker.mention?.start, row.speaker.mention?.length, row.stance.rawValue,
      row.kind.rawValue, row.cue?.start, row.cue?.length, row.text, row.textKey, row.quoted,
      row.sentence.start, row.sentence.length, row.pieces.count, row.outer.start,
      row.outer.length, row.rule, row.confidence, row.review.rawValue)
    return connection.lastInsertedID
  }

  private func rewrite(_ row: ClaimRow, day: Int?, over id: Int64) throws -> Int64 {
    try update.run(
      id, day, row.speaker.entity, row.speaker.description, row.speaker.key,
      row.speaker.mention?.start, row.speaker.mention?.length, row.stance.rawValue,
      row.cue?.start, row.cue?.length, row.quoted, row.sentence.start, row.sentence.length,
      row.pieces.count, row.rule, row.confidence, row.review.rawValue)
    try deleteFragments.run(id)
    return id
  }

  // A claim in one piece is its own fragment.
  private func writeFragments(_ pieces: [ClaimRow.Piece], of claim: Int64) throws {
    guard pieces.count > 1 else { return }
    for (index, piece) in pieces.enumerated() {
      try insertFragment.run(
        claim, index + 1, piece.span.start, piece.span.length, piece.quoted)
    }
  }

  /// Takes a claim out of the index, before the article's text changes and it is written anew.
  func park(_ id: Int64) throws { try index.remove(claim: id) }

  /// Sets the day of an article's claims.
  func move(_ article: Int64, to day: Int?) throws { try move.run(day, article) }

  /// Deletes a claim that no figure points to.
  func delete(_ id: Int64) throws {
    try index.remove(claim: id)
    try deleteFragments.run(id)
    try delete.run(id)
  }
}

/// The id that a row takes over, and whether the row is there.
struct KeptID {
  var id: Int64?
  var isThere = false
}

private enum ClaimSQL {
  static let insert = """
    INSERT INTO claim (id, article_id, day, speaker_id, description_id, speaker_key, speaker_start,
      speaker_length, stance, kind, cue_start, cue_length, text, text_key, quoted,
      sentence_start, sentence_length, pieces, start, length, rule_id, confidence, review)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  static let update = """
    UPDATE claim SET day = ?2, speaker_id = ?3, description_id = ?4, speaker_key = ?5,
      speaker_start = ?6, speaker_length = ?7, stance = ?8, cue_start = ?9, cue_length = ?10,
      quoted = ?11, sentence_start = ?12, sentence_length = ?13, pieces = ?14, rule_id = ?15,
      confidence = ?16, review = ?17
    WHERE id = ?1
    """
}
