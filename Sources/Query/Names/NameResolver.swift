import Linguistics

/// What a name means in an archive.
struct NameMatch {
  /// The entities, the most cited first.
  var entities: [Named] = []
  /// The sources that are only described.
  var descriptions: [Named] = []
  /// What a person should know about it.
  var notices: [Notice] = []
}

/// Finds whom a typed name means: every word of it equals, or sounds like, a word of the name.
struct NameResolver {
  private let index: NameIndex

  init(_ reader: ArchiveReader) { index = NameIndex(reader: reader) }

  /// Whom a name means; nobody is an answer, with the nearest names in a notice.
  func resolve(_ typed: String) throws -> NameMatch {
    let name = try TypedName(typed)
    var match = try name.isWhole ? exactly(name) : alike(name)
    if match.entities.isEmpty, match.descriptions.isEmpty {
      match.notices.append(try nobody(name))
    } else {
      match.notices += several(name, match)
    }
    return match
  }

  private func exactly(_ name: TypedName) throws -> NameMatch {
    let key = name.words.joined(separator: " ")
    let entities = try index.entities(named: key)
    guard entities.isEmpty else { return NameMatch(entities: entities) }
    return NameMatch(descriptions: try index.descriptions(named: key))
  }

  private func alike(_ name: TypedName) throws -> NameMatch {
    for reading in name.readings {
      let having = try index.entities(having: reading.words)
      let meant = reading.isPerson ? having.filter { Self.isPerson($0, reading.words) } : having
      if !meant.isEmpty { return try withBareSurnames(meant, typed: reading.words) }
    }
    for words in name.descriptions {
      let described = try index.descriptions(having: words)
      if !described.isEmpty { return NameMatch(descriptions: described) }
    }
    return NameMatch()
  }

  /// Whether it can be who was meant after a title: a person, or a name of just those words.
  private static func isPerson(_ named: Named, _ words: ArraySlice<String>) -> Bool {
    named.type == "person" || named.words.count == words.count
  }

  /// Adds the bare surnames of persons whose full name was typed, where nobody else bears them.
  private func withBareSurnames(_ found: [Named], typed: ArraySlice<String>) throws -> NameMatch {
    var match = NameMatch(entities: found)
    guard typed.count > 1 else { return match }
    for person in found where person.type == "person" && person.words.count > 1 {
      for bare in try bareSurnames(of: person, besides: found)
      where !match.entities.contains(bare) {
        match.entities.append(bare)
        match.notices.append(
          Notice(
            .bareSurname,
            "\"\(bare.name)\" alone is taken for \(person.name): nobody else in the archive "
              + "bears that name. --by \"=\(person.name)\" leaves it out."))
      }
    }
    return match
  }

  private func bareSurnames(of person: Named, besides found: [Named]) throws -> [Named] {
    let sounds = person.words.map(Sound.key)
    let relatives = try index.entities(having: person.words.suffix(1))
      .filter { $0.type == "person" }
    let others = relatives.filter { !found.contains($0) }
    let bare = others.filter { other in
      let words = other.words.map(Sound.key)
      return words.count < sounds.count && sounds.suffix(words.count) == words[...]
    }
    return bare.filter { surname in
      let words = Set(surname.words.map(Sound.key))
      return !others.contains { other in
        !bare.contains(other) && words.isSubset(of: other.words.map(Sound.key))
      }
    }
  }

  private func several(_ name: TypedName, _ match: NameMatch) -> [Notice] {
    let bare = match.notices.count
    let names = match.entities.dropLast(bare) + match.descriptions
    guard names.count > 1, let first = names.first else { return [] }
    let list = names.map { $0.type.isEmpty ? $0.name : "\($0.name) (\($0.type))" }
    return [
      Notice(
        .severalEntities,
        "\"\(name.text)\" means \(names.count) names, and all are answered: "
          + "\(Wording.few(list)). --by \"=\(first.name)\" is that one alone.")
    ]
  }

  private func nobody(_ name: TypedName) throws -> Notice {
    let nearest = try NearestNames.of(name, index)
    let hint =
      nearest.isEmpty
      ? "\"verbatim entities\" lists the names there are."
      : "The nearest: \(Wording.list(nearest, "and"))."
    return Notice(.nobody, "Nobody in the archive is named \"\(name.text)\". \(hint)")
  }
}
