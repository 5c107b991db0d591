import Extraction
import SQLite

@testable import Archive

/// An archive of a test, opened for each thing that is done to it as the program does.
final class TestArchive {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("archive.db")
  }

  /// Runs a body with the archive open for writing.
  func writing<Result>(_ body: (ArchiveWriter) throws -> Result) throws -> Result {
    let writer = try ArchiveWriter.open(path, create: true, toolVersion: "test")
    let result = try body(writer)
    let note = try writer.close()
    guard note == nil else { throw ArchiveError(.locked, note ?? "") }
    return result
  }

  /// Brings articles in one batch and gives what each was to the archive.
  @discardableResult
  func ingest(_ articles: Article...) throws -> [Match] { try ingest(articles) }

  @discardableResult
  func ingest(_ articles: [Article]) throws -> [Match] {
    try writing { writer in
      _ = try writer.beginBatch(origin: "test")
      let matches = try writer.commit(articles.map(Self.delivery)) { text, language in
        language == "en" ? nil : LineExtractor.extract(text)
      }
      var counts = BatchCounts()
      counts.read = articles.count
      try writer.finishBatch(counts)
      return matches
    }
  }

  static func delivery(_ article: Article) -> Delivery {
    let isForeign = article.language == "en"
    return Delivery(
      article, isForeign ? .foreign : .extracted(LineExtractor.extract(article.text)))
  }

  @discardableResult
  func undo(_ batch: Int64) throws -> UndoReport {
    try writing { writer in
      try writer.undo(batch: batch) { text, language in
        language == "en" ? nil : LineExtractor.extract(text)
      }
    }
  }

  /// The rows of a query, each written `a|b|c`.
  func rows(_ sql: String, _ values: [Value] = []) throws -> [String] {
    var rows: [String] = []
    try ArchiveReader.open(path).rows(sql, values) { row in
      rows.append(
        (0..<row.count).map { Self.text(row.value($0)) }.joined(separator: "|"))
    }
    return rows
  }

  static func text(_ value: Value) -> String {
    switch value {
    case .null: "-"
    case .integer(let value): "\(value)"
    case .real(let value): value == value.rounded() ? "\(Int(value))" : "\(value)"
    case .text(let value): value
    case .blob(let value): Digest.hex(value)
    }
  }

  /// What the archive says is wrong with it.
  func findings() throws -> [String] {
    try ArchiveReader.open(path).check().map(\.description)
  }

  /// How many articles the index of texts finds for a word.
  func hits(_ word: String) throws -> Int {
    try rows(
      "SELECT rowid FROM article_search WHERE article_search MATCH ?", [.text("\"\(word)\"")]
    ).count
  }
}

/// An article of the test's own paper.
func article(
  _ text: String, key: String? = nil, title: String? = nil, date: String? = "2017-12-07",
  source: String? = "Le Quotidien", url: String? = nil, author: String? = nil,
  language: String? = "fr", origin: String = "a.jsonl", line: Int? = 1
) -> Article {
  var article = Article(text: text, origin: origin)
  article.key = key
  article.title = title
  article.date = date.flatMap(ArticleDate.init(parsing:))
  article.source = source
  article.url = url
  article.author = author
  article.language = language
  article.originLine = line
  return article
}

extension TestArchive {
  /// Changes the archive behind the program's back.
  func write(_ sql: String) throws {
    try Connection.open(path, .readWrite).run(sql)
  }
}
