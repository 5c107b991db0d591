import Linguistics

/// Which keys or columns of a file hold which fields.
struct FieldNames: Sendable {
  /// Names that a person gave, by field.
  let given: [Field: String]

  /// Knows the usual names.
  init(given: [Field: String] = [:]) { self.given = given }

  /// The position of each field among a file's names, as far as it has them.
  ///
  /// A name given by a person comes first, then the likeliest of the usual ones.
  func places(in names: [String]) -> [Field: Int] {
    var places: [Field: Int] = [:]
    var ranks: [Field: Int] = [:]
    for (place, name) in names.enumerated() {
      guard let (field, rank) = field(of: name) else { continue }
      // A key that stands twice means its last value, as in every common reader of JSON.
      if let best = ranks[field], best < rank { continue }
      ranks[field] = rank
      places[field] = place
    }
    return places
  }

  private func field(of name: String) -> (Field, rank: Int)? {
    if let field = given.first(where: { $0.value == name })?.key { return (field, -1) }
    guard let usual = Self.usual[Fold.key(name)], given[usual.field] == nil else { return nil }
    return (usual.field, usual.rank)
  }

  /// The fields and ranks of usual names, folded.
  private static let usual: [String: (field: Field, rank: Int)] = {
    var table: [String: (field: Field, rank: Int)] = [:]
    for (field, names) in columns {
      let all = names + (FrenchFieldNames.columns[field] ?? [])
      for (rank, name) in all.enumerated() { table[name] = (field, rank) }
    }
    return table
  }()

  /// Usual names of columns and keys, without case, accents and marks, the likeliest first.
  static let columns: [Field: [String]] = [
    .text: ["text", "body", "content", "full text", "fulltext", "article body", "articlebody"],
    .title: ["title", "headline", "head"],
    .date: [
      "date", "published", "publication date", "date published", "datepublished", "pubdate",
      "pub date", "publish date", "published date", "published on",
    ],
    .publishedAt: ["published at", "publishedat"],
    .source: [
      "source", "publisher", "media", "newspaper", "outlet", "source name", "sitename", "site name",
    ],
    .author: ["author", "authors", "author s", "byline", "creator"],
    .url: ["url", "link", "permalink", "source url", "uri"],
    .id: ["id", "key", "identifier", "guid", "article id", "uid"],
    .language: ["language", "lang", "inlanguage"],
  ]
}
