/// How two names of one type may be one's, by their words alone.
struct NameLikeness {
  private let a: EntityName
  private let b: EntityName

  /// The shortest word in which another letter may be a slip.
  private static let longWord = 6

  private init(_ a: EntityName, _ b: EntityName) { (self.a, self.b) = (a, b) }

  /// How they may be one; nil when they are two, for all that their names say.
  static func kind(_ a: EntityName, _ b: EntityName) -> MergeSuggestion.Kind? {
    guard a.type == b.type, a.telling == b.telling else { return nil }
    let names = a.tokens.count <= b.tokens.count ? NameLikeness(a, b) : NameLikeness(b, a)
    return a.isPerson ? names.ofPersons : names.ofThings
  }

  /// Whether two names are one but for the way they are written.
  static func areOneAsWritten(_ a: EntityName, _ b: EntityName) -> Bool {
    kind(a, b).map { $0 != .middle } ?? false
  }

  private var ofPersons: MergeSuggestion.Kind? {
    let isBare = a.tokens.count == 1
    // `Mme Carvin` and `Carvin` may be two, and so may two kings of one name.
    if isBare, a.before + b.before > 0 { return nil }
    if a.letters == b.letters { return same }
    if isBare { return nil }
    if a.tokens == b.tokens { return hasSameParticles ? same : .middle }
    if a.tokens.count == b.tokens.count {
      if a.sounds == b.sounds { return isOfOneGender ? .transliteration : nil }
      if a.tokens.sorted() == b.tokens.sorted() { return .order }
      return isInitial(a, b) || isInitial(b, a) ? .initial : isOfOneGender ? slip : nil
    }
    if isInitial(a, b) || isInitial(b, a) { return .initial }
    return isShorter ? .middle : nil
  }

  private var ofThings: MergeSuggestion.Kind? {
    if a.before > 0 && b.before > 0 && a.words != b.words { return nil }
    if a.isAcronym && b.isAcronym && a.letters != b.letters { return nil }
    let letters = max(a.letters.utf8.count, b.letters.utf8.count)
    if a.letters == b.letters || a.singular == b.singular { return letters > 2 ? same : nil }
    guard a.tokens.count == b.tokens.count, a.before == b.before else { return nil }
    if a.sounds == b.sounds, letters > 4, a.type == "organization" || letters > 7 {
      return .transliteration
    }
    return slip
  }

  /// Whether the words before the surname are the same: `Le Roux` and `Roux` may be two.
  private var hasSameParticles: Bool {
    a.words.filter(NameParts.particles.contains) == b.words.filter(NameParts.particles.contains)
  }

  private var same: MergeSuggestion.Kind { a.before == b.before ? .spelling : .title }

  /// Whether the first name of one is the initial of the other's, and the rest is alike.
  private func isInitial(_ short: EntityName, _ long: EntityName) -> Bool {
    let initials = short.tokens[0].split(separator: " ")
    guard initials.allSatisfy({ $0.utf8.count == 1 }), long.tokens.count > 1,
      short.tokens.count > 1, long.tokens[0].utf8.count > 2
    else { return false }
    let names = long.tokens[0].split(separator: " ")
    guard initials.count <= names.count,
      zip(initials, names).allSatisfy({ $0.0.first == $0.1.first })
    else { return false }
    return short.sounds.dropFirst() == long.sounds.dropFirst()
  }

  /// Whether the fewer words are some of the others, in their order, with the first or last.
  private var isShorter: Bool {
    guard a.tokens[0].utf8.count > 1, a.tokens.last?.utf8.count ?? 0 > 1 else { return false }
    var rest = b.sounds[...]
    for sound in a.sounds {
      guard let place = rest.firstIndex(of: sound) else { return false }
      rest = rest[(place + 1)...]
    }
    return a.sounds.first == b.sounds.first || a.sounds.last == b.sounds.last
  }

  /// Whether the first names are not a man's and a woman's of one stem: `Michel`, `Michèle`.
  private var isOfOneGender: Bool {
    let (one, other) = (a.tokens[0], b.tokens[0])
    guard one != other else { return true }
    return Self.end(one) == Self.end(other) && !(one.count != other.count && one.last == "e")
  }

  /// The last letter of a first name; `Sergueï` and `Sergey` end alike.
  private static func end(_ name: String) -> Character? {
    name.last.map { "yj".contains($0) ? "i" : $0 }
  }

  private var slip: MergeSuggestion.Kind? {
    var slips = 0
    for (i, (one, other)) in zip(a.tokens, b.tokens).enumerated() where one != other {
      if a.sounds[i] == b.sounds[i] { continue }
      let (x, y) = (Array(one.utf8), Array(other.utf8))
      guard min(x.count, y.count) >= NameLikeness.longWord, x.first == y.first,
        abs(x.count - y.count) < 2, a.isPerson || !isPlural(x, y), Nearest.distance(x, y) == 1
      else { return nil }
      slips += 1
    }
    return slips == 1 ? .letter : nil
  }

  /// Whether one word is the other's plural: what is no person is another thing then.
  private func isPlural(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one + [0x73] == other || other + [0x73] == one
  }
}
