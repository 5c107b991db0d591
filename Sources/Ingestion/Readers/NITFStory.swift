/// The body of an article in NITF, on its own or inside NewsML.
struct NITFStory {
  private let body: XMLElement?
  /// What the names of NITF begin with in the document around it.
  private let prefix: String

  /// Takes the root element of NITF.
  init(_ root: XMLElement) {
    prefix = root.name.hasPrefix("nitf:") ? "nitf:" : ""
    body = root.first(prefix + "body")
  }

  /// The headline, or the first of several.
  var headline: String? {
    let headlines = head("hedline")
    return headlines?.descendant(prefix + "hl1")?.words ?? headlines?.words
  }

  /// The headlines under the first.
  var subheadlines: [String] {
    head("hedline")?.all(prefix + "hl2").compactMap(\.words) ?? []
  }

  /// Who wrote it, as the line above the text has it.
  var byline: String? {
    let byline = head("byline")
    return byline?.first(prefix + "person")?.words ?? byline?.words
  }

  /// Place and day, as the line above the text has them.
  var dateline: String? { head("dateline")?.words }

  /// The agency that distributes it.
  var distributor: String? { head("distributor")?.words }

  /// The language that the body declares.
  var language: String? { body?["xml:lang"] ?? content?["xml:lang"] }

  /// The text, paragraph by paragraph.
  var text: String {
    guard let content else { return "" }
    var markup = XMLMarkup(renamed: Self.renamed, omitted: Self.omitted)
    markup.writeContent(of: content)
    return HTMLFragment.text(of: markup.html)
  }

  private var content: XMLElement? { body?.first(prefix + "body.content") }

  private func head(_ name: String) -> XMLElement? {
    body?.first(prefix + "body.head")?.first(prefix + name)
  }

  /// What HTML calls the elements of NITF; those that mark names and numbers within a line have
  /// none.
  private static let renamed: [String: String] = {
    var names = ["hl1": "h1", "hl2": "h2", "bq": "blockquote", "block": "div", "credit": "p"]
    let marks = [
      "chron", "classifier", "copyrite", "event", "function", "location", "money", "num",
      "object.title", "org", "person", "postaddr", "virtloc", "lang", "pronounce", "frac",
      "city", "state", "region", "country", "sublocation", "name.given", "name.family", "alt-code",
    ]
    for mark in marks { names[mark] = "span" }
    return names
  }()

  private static let omitted: Set<String> = ["media", "note", "fn", "datasource"]
}
