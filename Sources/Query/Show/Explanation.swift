/// Why a claim or a figure is in the archive: the rule, and the words it went by.
public struct Explanation: Equatable, Sendable {
  /// What is explained: `c12` or `f7`.
  public var reference: String
  /// Each column of the row that has a value, in an order that reads well.
  public var particulars: [ArticlePage.Particular]
  /// Where it stands.
  public var place: Place?

  /// The text that a claim or figure was read from and where it stands there, in code points from
  /// 0.
  public struct Place: Equatable, Sendable {
    /// The article's text.
    public var text: String
    /// Its first code point.
    public var start: Int
    /// From its first to its last code point.
    public var length: Int
    /// Whether it is a figure.
    public var isFigure = false
  }

  /// Explains a claim or a figure of an archive.
  public static func of(_ reference: Reference, _ reader: ArchiveReader) throws -> Explanation {
    switch reference {
    case .claim(let id): return try row("claims", claimColumns, id, "c", reader)
    case .figure(let id): return try row("figures", figureColumns, id, "f", reader)
    case .article(let id):
      throw QueryError(
        .usage,
        "a\(id) is an article: explain takes a claim or a figure. "
          + "\"verbatim show a\(id)\" lists those it has.")
    case .words:
      let page = try PageReader(reader).page(reference)
      if let claim = page.claims.first(where: \.isAskedFor) {
        return try of(.claim(claim.id), reader)
      }
      if let figure = page.figures.first(where: \.isAskedFor) {
        return try of(.figure(figure.id), reader)
      }
      throw QueryError(.notFound, "No claim or figure stands at those words now.")
    }
  }

  private static func row(
    _ view: String, _ columns: [String], _ id: Int64, _ letter: String, _ reader: ArchiveReader
  ) throws -> Explanation {
    let sql =
      "SELECT \(columns.map { "\"\($0)\"" }.joined(separator: ", ")) FROM \(view) "
      + "WHERE id = ?1"
    let found = try reader.first(sql, [.integer(id)]) { row in
      var particulars: [ArticlePage.Particular] = []
      for (i, name) in columns.enumerated() where !row.isNull(i) {
        particulars.append(.init(name: name, value: Self.text(row.value(i))))
      }
      return Explanation(reference: "\(letter)\(id)", particulars: particulars)
    }
    guard var found else {
      let what = letter == "c" ? "claim" : "figure"
      throw QueryError(.notFound, "There is no \(what) \(letter)\(id) in the archive.")
    }
    found.particulars += try decisions(about: id, view == "claims" ? "claim" : "figure", reader)
    found.place = try place(of: id, in: view, reader)
    found.place?.isFigure = letter == "f"
    return found
  }

  /// The decisions that people made about a row, each with its author and day.
  private static func decisions(
    about id: Int64, _ item: String, _ reader: ArchiveReader
  ) throws -> [ArticlePage.Particular] {
    let sql = """
      SELECT decision.id, decision.kind, decision.author, substr(made_at, 1, 10),
        coalesce(note, '')
      FROM \(item) AS item JOIN article ON article.id = item.article_id
        LEFT JOIN found_row ON found_row.article_id = item.article_id
          AND found_row.item = '\(item)' AND found_row.id = item.id
        JOIN decision ON decision.text_sha256 = article.text_sha256
          AND decision.start = coalesce(found_row.start, item.start)
          AND decision.length = coalesce(found_row.length, item.length)
      WHERE item.id = ?1 AND undone_at IS NULL AND json_extract(content, '$.item') = '\(item)'
      ORDER BY made_at, decision.id
      """
    var found: [ArticlePage.Particular] = []
    try reader.rows(sql, [.integer(id)]) { row in
      let note = row.text(4).isEmpty ? "" : ": \(row.text(4))"
      found.append(
        .init(
          name: "decision",
          value: "\(row.int64(0)), \(row.text(1)), by \(row.text(2)) on \(row.text(3))\(note)"))
    }
    return found
  }

  private static func place(
    of id: Int64, in view: String, _ reader: ArchiveReader
  ) throws -> Place? {
    let sql =
      "SELECT a.text, c.start, c.length FROM \(view) c JOIN articles a ON a.id = c.article_id "
      + "WHERE c.id = ?1"
    return try reader.first(sql, [.integer(id)]) { row -> Place? in
      guard case .text(let text) = row.value(0), case .integer(let start) = row.value(1),
        case .integer(let length) = row.value(2)
      else { return nil }
      return Place(text: text, start: Int(start), length: Int(length))
    } ?? nil
  }

  private static let claimColumns = [
    "text", "rule", "confidence", "cue", "speaker_as_written", "speaker", "speaker_type", "kind",
    "stance", "quoted", "sentence", "pieces", "start", "length", "ref", "review", "article_id",
    "date", "source", "title",
  ]
  private static let figureColumns = [
    "text", "rule", "confidence", "value", "value_max", "modifier", "kind", "unit", "unit_code",
    "noun", "per", "claim_id", "speaker", "sentence", "start", "length", "ref", "review",
    "article_id", "date", "source", "title",
  ]

  /// A value as text, whole numbers whole.
  static func text(_ value: Value) -> String {
    switch value {
    case .null: ""
    case .integer(let number): "\(number)"
    case .real(let number): Int64(exactly: number).map { "\($0)" } ?? "\(number)"
    case .text(let text): text
    case .blob(let bytes): bytes.map { String($0, radix: 16) }.joined()
    }
  }
}
