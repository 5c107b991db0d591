import Linguistics

/// An entity with its name taken apart, as names are compared.
struct EntityName {
  /// Names of more bytes, or of more words, are nobody's: they are compared with none.
  static let longest = 120
  static let mostTokens = 14

  let side: MergeSuggestion.Side
  let firstDay: Int
  let lastDay: Int
  /// All folded words.
  let words: [String]
  /// The words that a space parts, folded, without titles, articles and particles: `jean claude`
  /// is one of them when a hyphen joins it.
  let tokens: [String]
  /// What each token sounds like.
  let sounds: [String]
  /// All letters, without what stands before the name.
  let letters: String
  /// The same with every word in the singular.
  let singular: String
  /// The titles and nouns that stand before the name.
  let before: Int
  /// The words that tell it from others of the like name.
  let telling: [String]
  /// The article with a capital that begins the name of a place: `Le` of `Le Havre`.
  let article: String?
  /// Whether it is written as initials are: few letters, capitals.
  let isAcronym: Bool

  var type: String { side.type }
  var isPerson: Bool { side.type == "person" }
  var id: Int64 { side.id }

  init?(_ side: MergeSuggestion.Side, firstDay: Int, lastDay: Int) {
    guard side.name.utf8.count <= EntityName.longest else { return nil }
    words = Fold.words(side.name)
    guard !words.isEmpty, words.count <= EntityName.mostTokens else { return nil }
    self.side = side
    self.firstDay = firstDay
    self.lastDay = lastDay
    let pieces = side.name.split(separator: " ").map { EntityName.spelledOut(String($0)) }
    let isPerson = side.type == "person"
    let own = isPerson ? PersonTokens(pieces) : ThingTokens(side.name, pieces, side.type).asPerson
    tokens = own.tokens
    before = own.before
    sounds = tokens.map(EntityName.sound)
    letters = own.whole.joined().filter { $0 != " " }
    // A place of one word is another one in the plural.
    let isLone = side.type == "place" && tokens.count == 1
    singular = isLone ? tokens.joined() : tokens.map(EntityName.singular).joined()
    telling = words.filter(NameParts.tells).sorted()
    isAcronym = EntityName.isAcronym(side.name)
    let opens = side.type == "place" && side.name.first?.isUppercase == true && pieces.count > 1
    article = opens ? pieces.first.flatMap { NameParts.links.contains($0) ? $0 : nil } : nil
  }

  /// The folded words of a piece of a name, short ones in full: `saint denis` for `St-Denis`.
  private static func spelledOut(_ piece: String) -> String {
    Fold.words(piece).map { FrenchNameParts.short[$0] ?? $0 }.joined(separator: " ")
  }

  private static func sound(_ token: String) -> String {
    token.split(separator: " ").map { Sound.key(String($0)) }.joined(separator: " ")
  }

  private static func singular(_ token: String) -> String {
    let words = token.split(separator: " ").map { word in
      word.utf8.count > 3 && (word.last == "s" || word.last == "x") ? word.dropLast() : word
    }
    return words.joined()
  }

  private static func isAcronym(_ name: String) -> Bool {
    let letters = name.filter(\.isLetter)
    let capitals = letters.filter(\.isUppercase).count
    return (2...10).contains(letters.count) && !name.contains(" ")
      && (capitals == letters.count || letters.count > 3 && capitals * 2 > letters.count)
  }
}

/// The words of a person's name without titles and particles.
struct PersonTokens {
  var tokens: [String] = []
  /// The words with their particles.
  var whole: [String] = []
  /// How many titles stand before it.
  var before = 0

  init(tokens: [String], whole: [String], before: Int) {
    (self.tokens, self.whole, self.before) = (tokens, whole, before)
  }

  init(_ pieces: [String]) {
    var rest = pieces.filter { !$0.isEmpty }[...]
    while rest.count > 1, let first = rest.first, first.utf8.count > 1,
      Titles.words.contains(first)
    {
      rest = rest.dropFirst()
      before += 1
    }
    whole = Array(rest)
    for (i, piece) in rest.enumerated() {
      if NameParts.particles.contains(piece) && piece.utf8.count > 1 { continue }
      if i > 0, NameParts.laterParticles.contains(piece), i < rest.count - 1 { continue }
      tokens.append(PersonTokens.withoutParticle(piece))
    }
    if tokens.isEmpty { tokens = whole }
  }

  private static func withoutParticle(_ piece: String) -> String {
    let words = piece.split(separator: " ")
    guard words.count == 2, let first = words.first.map(String.init),
      first.utf8.count > 1 || first == "d",
      NameParts.particles.contains(first) || NameParts.laterParticles.contains(first)
    else { return piece }
    return String(words[1])
  }
}

/// The words of an institution's or a place's name without articles and what says what it is.
struct ThingTokens {
  private var tokens: [String] = []
  private var whole: [String] = []
  private var before = 0

  /// In the form in which persons have theirs.
  var asPerson: PersonTokens { PersonTokens(tokens: tokens, whole: whole, before: before) }

  init(_ name: String, _ pieces: [String], _ type: String) {
    let words = pieces.flatMap { $0.split(separator: " ").map(String.init) }
    var rest = ThingTokens.withoutLinks(words[...])
    let nouns = type == "place" ? NameParts.places : NameParts.nouns
    if let first = rest.first, nouns.contains(first), pieces.contains(first) {
      let named = ThingTokens.withoutLinks(rest.dropFirst())
      if ThingTokens.isWhole(named, after: first, in: name) {
        rest = named
        before = 1
      }
    }
    whole = Array(rest)
    tokens = rest.filter { !NameParts.links.contains($0) }
    if tokens.isEmpty { tokens = whole }
  }

  /// Whether a name stands by itself without the noun before it.
  ///
  /// It begins with a capital, and the noun with none, unless two words follow: `Groupe Bertrand`
  /// is no Bertrand, and `parti vert` not all that is green.
  private static func isWhole(
    _ words: ArraySlice<String>, after noun: String, in name: String
  ) -> Bool {
    let pieces = name.split { " '’".contains($0) }
    guard let bare = words.first, bare.utf8.count > 1,
      let named = pieces.first(where: { Fold.key(String($0)).hasPrefix(bare) }),
      named.first?.isUppercase == true
    else { return false }
    let isCommon = pieces.contains { $0.first?.isLowercase == true && Fold.key(String($0)) == noun }
    return isCommon || words.count > 1
  }

  private static func withoutLinks(_ words: ArraySlice<String>) -> ArraySlice<String> {
    let rest = words.drop { NameParts.links.contains($0) }
    return rest.isEmpty ? words : rest
  }
}
