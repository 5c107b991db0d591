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
  /// The words of its sentence.
  var sentenceText: String
  var review = Review.machine
  /// What it was when it was found, where people moved it.
  var found: Identity?

  /// What makes a figure of one extraction the same as one of another.
  var identity: Identity { Self.identity(of: figure, text) }

  static func identity(of figure: Figure, _ text: String) -> Identity {
    Identity(start: figure.span.start, length: figure.span.length, figure.kind.rawValue, text)
  }
}

/// The figures of articles.
final class FigureStore {
  private let find: Statement
  private let findNouns: Statement
  private let insert: Statement
  private let update: Statement
  private let part: Statement
  private let move: Statement
  private let delete: Statement
  private let connection: Connection
  private let index: SearchIndex

  /// A figure that is in the archive.
  struct Stored {
    let id: Int64
    let identity: Identity
    let kind: String
    let entity: Int64?
  }

  init(_ connection: Connection, _ index: SearchIndex) throws {
    self.connection = connection
    self.index = index
    find = try connection.prepare(
      "SELECT id, start, length, kind, text, speaker_id FROM figure WHERE article_id = ? ORDER BY id"
    )
    insert = try connection.prepare(FigureSQL.insert)
    update = try connection.prepare(FigureSQL.update)
    findNouns = try connection.prepare(
      "SELECT DISTINCT noun FROM figure WHERE article_id = ? AND noun IS NOT NULL")
    part = try connection.prepare("UPDATE figure SET claim_id = NULL WHERE article_id = ?")
    move = try connection.prepare("UPDATE figure SET day = ? WHERE article_id = ?")
    delete = try connection.prepare("DELETE FROM figure WHERE id = ?")
  }

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

  /// What the figures of an article count.
  func nouns(of article: Int64) throws -> [String] {
    var nouns: [String] = []
    try findNouns.each(article) { nouns.append($0.text(0)) }
    return nouns
  }

  /// Stores a figure, over the same one of an earlier extraction if there is one, or under the id
  /// that it had; gives its id.
  func write(
    _ row: FigureRow, of article: Int64, day: Int?, claim: Int64?, as kept: KeptID
  ) throws -> Int64 {
    var id = kept.id
    if let id, kept.isThere {
      try rewrite(row, day: day, claim: claim, over: id)
    } else {
      try add(row, as: id, article, day, claim)
      id = connection.lastInsertedID
    }
    try index.add(
      figure: id ?? 0, row.text, noun: row.figure.noun, sentence: row.sentenceText)
    return id ?? 0
  }

  private func add(
    _ row: FigureRow, as id: Int64?, _ article: Int64, _ day: Int?, _ claim: Int64?
  ) throws {
    let figure = row.figure
    try insert.run(
      id, article, claim, day, row.speaker.entity, row.speaker.description, row.speaker.key,
      row.text, figure.value, figure.valueMax, figure.modifier.rawValue, figure.kind.rawValue,
      row.unit, figure.noun, figure.noun.map(Fold.key), figure.per, figure.sentence.start,
      figure.sentence.length, figure.span.start, figure.span.length, row.rule,
      figure.confidence, row.review.rawValue)
  }

  private func rewrite(_ row: FigureRow, day: Int?, claim: Int64?, over id: Int64) throws {
    let figure = row.figure
    try update.run(
      id, claim, day, row.speaker.entity, row.speaker.description, row.speaker.key,
      figure.value, figure.valueMax, figure.modifier.rawValue, row.unit, figure.noun,
      figure.noun.map(Fold.key), figure.per, figure.sentence.start, figure.sentence.length,
      row.rule, figure.confidence, row.review.rawValue)
  }

  /// Parts the figures of an article from its claims, so that claims can be deleted.
  func part(_ article: Int64) throws { try part.run(article) }

  /// Takes a figure out of the index, before the article's text changes and it is written anew.
  func park(_ id: Int64) throws { try index.remove(figure: id) }

  /// Sets the day of an article's figures.
  func move(_ article: Int64, to day: Int?) throws { try move.run(day, article) }

  /// Deletes a figure.
  func delete(_ id: Int64) throws {
    try index.remove(figure: id)
    try delete.run(id)
  }
}

private enum FigureSQL {
  static let insert = """
    INSERT INTO figure (id, article_id, claim_id, day, speaker_id, description_id, speaker_key, text,
      value, value_max, modifier, kind, unit_id, noun, noun_key, per, sentence_start,
      sentence_length, start, length, rule_id, confidence, review)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  static let update = """
    UPDATE figure SET claim_id = ?2, day = ?3, speaker_id = ?4, description_id = ?5,
      speaker_key = ?6, value = ?7, value_max = ?8, modifier = ?9, unit_id = ?10, noun = ?11,
      noun_key = ?12, per = ?13, sentence_start = ?14, sentence_length = ?15, rule_id = ?16,
      confidence = ?17, review = ?18
    WHERE id = ?1
    """
}
