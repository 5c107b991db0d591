import Linguistics

/// The names of an article and who bears them.
struct Names: Sendable {
  /// Who is named, in order of first mention.
  var entities: [NamedEntity] = []
  /// Every place where one is named, in text order; they do not overlap.
  var mentions: [NameMention] = []

  /// The mention that a token is part of.
  func mention(at token: Int) -> NameMention? {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    guard low < mentions.count, mentions[low].tokens.contains(token) else { return nil }
    return mentions[low]
  }
}

/// Someone or something named in an article, with what the article tells of it.
struct NamedEntity: Sendable {
  /// The name that a user lists, else its fullest form, without title.
  var name: String
  /// Other forms of the name.
  var aliases: [String] = []
  var type: EntityType
  var gender: Gender?
  /// The head nouns of the titles and appositions read beside the name: `ministre`, `général`.
  var roles: [WordID] = []
}

/// A place where an entity is named, as tokens; titles are left out.
struct NameMention: Sendable {
  var tokens: Range<Int>
  /// The index of the entity.
  var entity: Int
  /// From 0 to 1.
  var confidence: Double
}
