/// Pairs of names that may be one's, found by what they share, never by comparing all with all.
struct CandidatePairs {
  /// A pair, by places in the list of names.
  struct Pair: Hashable {
    var short: Int
    var long: Int
    var kind: MergeSuggestion.Kind
    /// Whether nobody else bears the surname.
    var isOnly = false
    /// In how many articles the one stands in brackets after the other.
    var brackets = 0
  }

  /// Of the names that share something, so many of the best known are compared.
  static let mostAlike = 40
  /// A surname that more bear than this is nobody's when it stands alone.
  static let mostBearers = 12

  private let names: [EntityName]
  private var keys: [(key: Int, name: Int32)] = []
  private(set) var pairs: [Pair] = []
  private var seen: Set<[Int]> = []

  /// The pairs among names, which come with the best known first.
  init(_ names: [EntityName], bracketed: [Pair]) {
    self.names = names
    pairs = bracketed
    for pair in bracketed { seen.insert([pair.short, pair.long].sorted()) }
    for i in names.indices { addKeys(of: i) }
    keys.sort { ($0.key, $0.name) < ($1.key, $1.name) }
    compareNeighbours()
    keys = []
    addSurnames()
    addAcronyms()
  }

  private mutating func add(_ kind: String, _ type: String, _ words: [String], _ name: Int) {
    var hash = 0xCBF2_9CE4
    for part in [kind, type] + words {
      for byte in part.utf8 { hash = (hash ^ Int(byte)) &* 0x0100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x0100_0000_01B3
    }
    keys.append((hash, Int32(name)))
  }

  private mutating func addKeys(of i: Int) {
    let name = names[i]
    add("letters", name.type, [name.letters], i)
    add("singular", name.type, [name.singular], i)
    add("sounds", name.type, name.sounds.sorted(), i)
    addSlips(of: i)
    let sounds = name.sounds
    guard name.isPerson, sounds.count > 1, let first = sounds.first, let last = sounds.last else {
      return
    }
    add("ends", "", [first, last], i)
    add("initial", "", [String(name.tokens[0].prefix(1))] + sounds.dropFirst(), i)
    if sounds.count > 2 {
      add("ends", "", Array(sounds.prefix(2)), i)
      add("ends", "", Array(sounds.suffix(2)), i)
    }
  }

  /// A word with one other letter has the same beginning, or the same end.
  private mutating func addSlips(of i: Int) {
    let name = names[i]
    for (t, token) in name.tokens.enumerated() where token.utf8.count >= 6 {
      var others = name.sounds
      others[t] = "<" + String(token.prefix(3))
      add("slip", name.type, others, i)
      others[t] = ">" + String(token.suffix(3))
      add("slip", name.type, others, i)
    }
  }

  private mutating func compareNeighbours() {
    var start = 0
    while start < keys.count {
      var end = start
      while end < keys.count, keys[end].key == keys[start].key { end += 1 }
      let run = keys[start..<min(end, start + CandidatePairs.mostAlike)].map { Int($0.name) }
      for (k, one) in run.enumerated() {
        for other in run[(k + 1)...] where one != other { compare(one, other) }
      }
      start = end
    }
  }

  private mutating func compare(_ one: Int, _ other: Int) {
    guard let kind = NameLikeness.kind(names[one], names[other]),
      seen.insert([min(one, other), max(one, other)]).inserted
    else { return }
    let isLonger = names[one].words.count > names[other].words.count
    pairs.append(
      Pair(short: isLonger ? other : one, long: isLonger ? one : other, kind: kind))
  }

  private mutating func addSurnames() {
    var bearers: [String: [Int]] = [:]
    var firstNames: Set<String> = []
    for (i, name) in names.enumerated() where name.isPerson && name.tokens.count > 1 {
      guard let surname = name.sounds.last else { continue }
      if bearers[surname, default: []].count <= CandidatePairs.mostBearers {
        bearers[surname, default: []].append(i)
      }
      firstNames.insert(name.sounds[0])
    }
    for (i, name) in names.enumerated()
    where name.isPerson && name.tokens.count == 1 && name.before == 0 {
      let sound = name.sounds[0]
      guard name.letters.utf8.count > 2, !firstNames.contains(sound), let all = bearers[sound],
        all.count <= CandidatePairs.mostBearers
      else { continue }
      let fitting = all.filter { CandidatePairs.haveSameArticles(name, names[$0]) }
      guard let first = fitting.first else { continue }
      let isOnly = fitting.dropFirst().allSatisfy {
        NameLikeness.areOneAsWritten(names[first], names[$0])
      }
      pairs += fitting.map { Pair(short: i, long: $0, kind: .surname, isOnly: isOnly) }
    }
  }

  /// Whether the article of a surname stands in both: nobody is named Roux for Le Roux.
  private static func haveSameArticles(_ a: EntityName, _ b: EntityName) -> Bool {
    a.words.filter(Titles.articles.contains) == b.words.filter(Titles.articles.contains)
  }

  private mutating func addAcronyms() {
    var longs: [String: [Int]] = [:]
    for (i, name) in names.enumerated() where name.type == "organization" {
      for key in Acronym.key(name) where !name.isAcronym { longs[key, default: []].append(i) }
    }
    for (i, name) in names.enumerated() where name.type == "organization" && name.isAcronym {
      guard name.tokens.count == 1, !name.letters.isEmpty else { continue }
      var fitting: [Pair] = []
      for long in longs[String(name.letters.prefix(2))] ?? []
      where fitting.count < CandidatePairs.mostAlike && Acronym.fits(name.letters, names[long]) {
        guard !seen.contains([min(i, long), max(i, long)]) else { continue }
        fitting.append(Pair(short: i, long: long, kind: .acronym))
      }
      pairs += fitting
    }
  }
}
