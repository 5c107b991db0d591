import FoundationEssentials

/// An article as it stands in the archive, without its text: what an undo puts back.
struct ArticleState: Codable, Equatable {
  var source: String?
  var date: String?
  var title: String?
  var author: String?
  var url: String?
  var language: String?
  var key: String?
  var publishedAt: String?
  var extra: String?
  var origin: String
  var originLine: Int?
  var encoding: String
  var reader: String
  var ingestedAt: String
  var batch: Int64
  var version: Int

  /// The state that a new article has.
  init(_ article: Article, batch: Int64, at time: String) {
    source = article.source
    date = article.date?.text
    title = article.title
    author = article.author
    url = article.url
    language = article.language
    key = article.key
    publishedAt = article.publishedAt
    extra = article.extra
    origin = article.origin
    originLine = article.originLine
    encoding = article.encoding
    reader = article.reader
    ingestedAt = time
    self.batch = batch
    version = 1
  }

  /// The state with the particulars of another delivery; what that one lacks stays known.
  func adding(_ article: Article) -> ArticleState {
    var state = self
    state.source = article.source ?? source
    state.date = article.date?.text ?? date
    state.title = article.title ?? title
    state.author = article.author ?? author
    state.url = article.url ?? url
    state.language = article.language ?? language
    state.key = article.key ?? key
    state.publishedAt = article.publishedAt ?? publishedAt
    state.extra = article.extra ?? extra
    return state
  }

  /// The state with the text of another delivery.
  func replaced(by article: Article, batch: Int64, at time: String) -> ArticleState {
    var state = adding(article)
    state.origin = article.origin
    state.originLine = article.originLine
    state.encoding = article.encoding
    state.reader = article.reader
    state.ingestedAt = time
    state.batch = batch
    state.version += 1
    return state
  }

  /// The day as yyyymmdd.
  var day: Int? { date.flatMap(ArticleDate.init(parsing:))?.day }

  /// The state as a JSON object.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  init(json: String) throws {
    self = try JSONDecoder().decode(ArticleState.self, from: Data(json.utf8))
  }
}
