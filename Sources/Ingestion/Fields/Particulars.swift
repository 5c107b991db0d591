import Archive

/// What a file says of one article, field by field, on the way to becoming an article.
struct Particulars {
  /// A value, and the name it has in the file, for messages.
  struct Value {
    var name: String
    var text: String
  }

  var values: [Field: Value] = [:]
  var extra: String?
  var nulls = 0

  /// Keeps a value as the archive stores text.
  mutating func set(_ field: Field, _ name: String, _ value: String) {
    let stored = StoredText(value)
    nulls += stored.nulls
    values[field] = Value(name: name, text: stored.text)
  }

  /// The value of a field on one line; nil when it is empty or not there.
  subscript(_ field: Field) -> String? { values[field]?.text.particular }

  /// The article, or a sentence that says why it is none.
  func article(at place: Place) throws(Fault) -> ReadArticle {
    guard let body = values[.text]?.text else { throw Fault("The article has no text.") }
    if body.trimmed.isEmpty { throw Fault("The article has an empty text.") }
    let dates = try datesGiven()
    let title = self[.title]
    var article = Article(
      text: TitledText.text(title: title, body: body), origin: place.origin,
      encoding: place.encoding, reader: place.reader)
    article.title = title
    article.date = dates.day
    article.publishedAt = dates.time
    article.source = self[.source]
    article.author = self[.author]
    article.url = self[.url]
    article.language = self[.language]
    article.key = self[.id]
    article.extra = extra
    article.originLine = place.line
    return ReadArticle(article: article, nulls: nulls)
  }

  /// The day, from the date or else from the time of publication, and that time as given.
  private func datesGiven() throws(Fault) -> (day: ArticleDate?, time: String?) {
    let date = try reading(.date)
    let published = try reading(.publishedAt)
    return (date?.day ?? published?.day, published?.time ?? date?.time)
  }

  private func reading(_ field: Field) throws(Fault) -> DateReading? {
    guard let name = values[field]?.name, let text = self[field] else { return nil }
    if let reading = DateReading(text) { return reading }
    throw Fault("\"\(name)\" is not a date: \"\(text.shortened)\". Write 2024-02-29.")
  }
}

/// Where an article stands and how it was read.
struct Place {
  var origin: String
  var line: Int?
  /// The name of the character set.
  var encoding: String
  var reader: String
}

/// Why an article is none, as a sentence.
struct Fault: Error, Equatable {
  let reason: String
  /// The article that its publisher takes back with this.
  var withdrawn: ArticleIdentity?

  init(_ reason: String, withdrawn: ArticleIdentity? = nil) {
    self.reason = reason
    self.withdrawn = withdrawn
  }
}

/// A text whose title is known apart from its body.
enum TitledText {
  /// The title as first paragraph, then the body, unless the body begins with the title.
  static func text(title: String?, body: String) -> String {
    guard let title, !begins(body, with: title) else { return body }
    let start = body.unicodeScalars.drop { $0 == "\n" }
    return title + "\n\n" + String(start)
  }

  private static func begins(_ body: String, with title: String) -> Bool {
    let first = body.unicodeScalars.drop { $0.properties.isWhitespace }.prefix { $0 != "\n" }
    return String(first).trimmed == title
  }
}

extension String {
  /// The string, cut where a message would grow too long.
  var shortened: String { count <= 60 ? self : prefix(59) + "…" }
}
