import Extraction
import SQLite

/// The claims of articles, with their fragments.
final class ClaimStore {
  private let find: Statement
  private let write: Statement
  private let park: Statement
  private let move: Statement
  private let delete: Statement
  private let insertFragment: Statement
  private let deleteFragments: Statement

  /// A claim that is in the archive.
  struct Stored {
    let id: Int64
    let identity: Identity
    let kind: String
    let entity: Int64?
    let description: Int64?
  }

  init(_ connection: Connection) throws {
    find = try connection.prepare(
      """
      SELECT id, start, length, kind, text, speaker_id, description_id FROM claim
      WHERE article_id = ? ORDER BY id
      """)
    write = try connection.prepare(Self.upsert)
    park = try connection.prepare(
      "UPDATE claim SET sentence_start = 0, sentence_length = 0 WHERE id = ?")
    move = try connection.prepare("UPDATE claim SET day = ? WHERE article_id = ?")
    delete = try connection.prepare("DELETE FROM claim WHERE id = ?")
    insertFragment = try connection.prepare(
      "INSERT INTO fragment (claim_id, number, start, length, quoted) VALUES (?, ?, ?, ?, ?)")
    deleteFragments = try connection.prepare("DELETE FROM fragment WHERE claim_id = ?")
  }

  private static let upsert = """
    INSERT INTO claim (id, article_id, day, speaker_id, description_id, speaker_key,
      speaker_start, speaker_length, stance, kind, cue_start, cue_length, text, text_key, quoted,
      sentence_start, sentence_length, pieces, start, length, rule_id, confidence)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET day = excluded.day, speaker_id = excluded.speaker_id,
      description_id = excluded.description_id, speaker_key = excluded.speaker_key,
      speaker_start = excluded.speaker_start, speaker_length = excluded.speaker_length,
      stance = excluded.stance, cue_start = excluded.cue_start,
      cue_length = excluded.cue_length, quoted = excluded.quoted,
      sentence_start = excluded.sentence_start, sentence_length = excluded.sentence_length,
      pieces = excluded.pieces, rule_id = excluded.rule_id, confidence = excluded.confidence
    RETURNING id
    """

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

  /// Stores a claim, over the same one of an earlier extraction if there is one; gives its id.
  func write(_ row: ClaimRow, of article: Int64, day: Int?, over old: Int64?) throws -> Int64 {
    let id =
      try write.first(
        old, article, day, row.speaker.entity, row.speaker.description, row.speaker.key,
        row.speaker.mention?.start, row.speaker.mention?.length, row.stance.rawValue,
        row.kind.rawValue, row.cue?.start, row.cue?.length, row.text, row.textKey, row.quoted,
        row.sentence.start, row.sentence.length, row.pieces.count, row.outer.start,
        row.outer.length, row.rule, row.confidence
      ) { $0.int64(0) } ?? 0
    if old != nil { try deleteFragments.run(id) }
    try writeFragments(row.pieces, of: id)
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

  /// Takes the sentence of a claim out of the index, before the article's text changes.
  func park(_ id: Int64) throws { try park.run(id) }

  /// Sets the day of an article's claims.
  func move(_ article: Int64, to day: Int?) throws { try move.run(day, article) }

  /// Deletes a claim that no figure points to.
  func delete(_ id: Int64) throws {
    try deleteFragments.run(id)
    try delete.run(id)
  }
}
