import Extraction
import Linguistics
import SQLite

/// A figure as it is stored.
struct FigureRow {
  var figure: Figure
  var text: String
  var speaker: SpeakerRow
  var unit: Int64?
  var rule: Int64

  /// What makes a figure of one extraction the same as one of another.
  var identity: Identity {
    Identity(
      start: figure.span.start, length: figure.span.length, figure.kind.rawValue, text)
  }
}

/// The figures of articles.
final class FigureStore {
  private let find: Statement
  private let write: Statement
  private let park: Statement
  private let part: Statement
  private let move: Statement
  private let delete: Statement

  /// A figure that is in the archive.
  struct Stored {
    let id: Int64
    let identity: Identity
    let kind: String
    let entity: Int64?
  }

  init(_ connection: Connection) throws {
    find = try connection.prepare(
      "SELECT id, start, length, kind, text, speaker_id FROM figure WHERE article_id = ? ORDER BY id"
    )
    write = try connection.prepare(Self.upsert)
    park = try connection.prepare(
      "UPDATE figure SET sentence_start = 0, sentence_length = 0 WHERE id = ?")
    part = try connection.prepare("UPDATE figure SET claim_id = NULL WHERE article_id = ?")
    move = try connection.prepare("UPDATE figure SET day = ? WHERE article_id = ?")
    delete = try connection.prepare("DELETE FROM figure WHERE id = ?")
  }

  private static let upsert = """
    INSERT INTO figure (id, article_id, claim_id, day, speaker_id, description_id, speaker_key,
      text, value, value_max, modifier, kind, unit_id, noun, noun_key, per, sentence_start,
      sentence_length, start, length, rule_id, confidence)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET claim_id = excluded.claim_id, day = excluded.day,
      speaker_id = excluded.speaker_id, description_id = excluded.description_id,
      speaker_key = excluded.speaker_key, value = excluded.value,
      value_max = excluded.value_max, modifier = excluded.modifier, unit_id = excluded.unit_id,
      noun = excluded.noun, noun_key = excluded.noun_key, per = excluded.per,
      sentence_start = excluded.sentence_start, sentence_length = excluded.sentence_length,
      rule_id = excluded.rule_id, confidence = excluded.confidence
    """

  /// The figures of an article, in the order they were stored.
  func all(of article: Int64) throws -> [Stored] {
    var rows: [Stored] = []
    try find.each(article) { row in
      let identity = Identity(start: row.int(1), length: row.int(2), row.text(3), row.text(4))
      rows.append(
        Stored(
          id: row.int64(0), identity: identity, kind: row.text(3), entity: row.optionalInt64(5)))
    }
    return rows
  }

  /// Stores a figure, over the same one of an earlier extraction if there is one.
  func write(
    _ row: FigureRow, of article: Int64, day: Int?, claim: Int64?, over old: Int64?
  ) throws {
    let figure = row.figure
    try write.run(
      old, article, claim, day, row.speaker.entity, row.speaker.description, row.speaker.key,
      row.text, figure.value, figure.valueMax, figure.modifier.rawValue, figure.kind.rawValue,
      row.unit, figure.noun, figure.noun.map(Fold.key), figure.per, figure.sentence.start,
      figure.sentence.length, figure.span.start, figure.span.length, row.rule,
      figure.confidence)
  }

  /// Parts the figures of an article from its claims, so that claims can be deleted.
  func part(_ article: Int64) throws { try part.run(article) }

  /// Takes the sentence of a figure out of the index, before the article's text changes.
  func park(_ id: Int64) throws { try park.run(id) }

  /// Sets the day of an article's figures.
  func move(_ article: Int64, to day: Int?) throws { try move.run(day, article) }

  /// Deletes a figure.
  func delete(_ id: Int64) throws { try delete.run(id) }
}
