import Linguistics

/// Brings together the names of one bearer.
struct NameGathering {
  private let reading: NameReading
  private let candidates: [NameCandidate]
  /// What a user lists, which candidates name by their entries.
  private let listed: [KnownNames.Entry]
  private var forms: [NameForm] = []
  private var formOf: [Int] = []

  /// The names of an article, made of its candidates.
  static func names(
    of candidates: [NameCandidate], in reading: NameReading, _ listed: [KnownNames.Entry] = []
  ) -> Names {
    var gathering = NameGathering(reading: reading, candidates: candidates, listed: listed)
    gathering.groupForms()
    let bearers = gathering.bearers()
    return gathering.names(bearers, listed.isEmpty ? [] : gathering.entries(bearers))
  }

  private init(reading: NameReading, candidates: [NameCandidate], listed: [KnownNames.Entry]) {
    self.reading = reading
    self.candidates = candidates
    self.listed = listed
  }

  // MARK: - Forms

  /// Puts candidates of the same folded words into one form each.
  private mutating func groupForms() {
    var byKey: [String: Int] = [:]
    for (i, candidate) in candidates.enumerated() {
      let form = NameForm(candidate, in: reading)
      let f = byKey[form.key] ?? forms.count
      if f == forms.count {
        byKey[form.key] = f
        forms.append(form)
      }
      forms[f].candidates.append(i)
      forms[f].weigh(candidate)
      forms[f].gender = forms[f].gender ?? candidate.gender ?? candidate.givenGender
      formOf.append(f)
    }
  }

  // MARK: - Bearers

  /// The form that each candidate is a mention of.
  private func bearers() -> [Int] {
    var people = PersonBearers(forms)
    let organizations = OrganizationBearers(forms, acronyms: acronyms())
    return candidates.indices.map { i in
      people.bearer(of: formOf[i], gender: candidates[i].gender)
        ?? organizations.bearer(of: formOf[i])
    }
  }

  /// For each candidate the entry of the list that its bearer is, where it is one.
  private func entries(_ bearers: [Int]) -> [Int?] {
    let owners = ListedBearers(candidates, forms, formOf, bearers, listed)
    return candidates.indices.map {
      candidates[$0].entry ?? owners.entry(ofBearer: bearers[$0], forms[bearers[$0]])
    }
  }

  /// Pairs of forms of which the second stands in brackets right after the first.
  private func acronyms() -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for i in candidates.indices.dropFirst() {
      let bracket = candidates[i - 1].tokens.upperBound
      guard candidates[i].tokens.lowerBound == bracket + 1, reading.joins(bracket),
        reading.tokens[bracket].kind == .openBracket,
        forms[formOf[i]].isAcronym != forms[formOf[i - 1]].isAcronym
      else { continue }
      pairs.append((formOf[i - 1], formOf[i]))
    }
    return pairs
  }

  // MARK: - Names

  /// The entities of the bearers and of the entries that some are, in order of first mention.
  private func names(_ bearers: [Int], _ entries: [Int?]) -> Names {
    var names = Names()
    var entityOf: [Int: Int] = [:]
    var given: [Int: Gender] = [:]
    for (i, bearer) in bearers.enumerated() {
      let entry = entries.isEmpty ? nil : entries[i]
      let key = entry.map { -1 - $0 } ?? bearer
      let e = entityOf[key] ?? names.entities.count
      if e == names.entities.count {
        entityOf[key] = e
        names.entities.append(
          entry.map { NamedEntity(name: listed[$0].name, type: listed[$0].type) }
            ?? NamedEntity(name: forms[bearer].text, type: forms[bearer].type))
      }
      names.mentions.append(mention(i, of: e))
      tell(&names.entities[e], candidates[i], forms[formOf[i]])
      given[e] = given[e] ?? candidates[i].givenGender
    }
    for e in names.entities.indices where names.entities[e].type == .person {
      names.entities[e].gender = names.entities[e].gender ?? given[e]
    }
    return names
  }

  private func mention(_ i: Int, of entity: Int) -> NameMention {
    NameMention(
      tokens: candidates[i].tokens, entity: entity,
      confidence: (candidates[i].confidence * 100).rounded() / 100)
  }

  /// Adds to an entity what a mention tells of it.
  private func tell(_ entity: inout NamedEntity, _ candidate: NameCandidate, _ form: NameForm) {
    if form.text != entity.name, !entity.aliases.contains(form.text), entity.aliases.count < 20 {
      entity.aliases.append(form.text)
    }
    guard entity.type == .person else { return }
    entity.gender = entity.gender ?? candidate.gender
    for role in candidate.roles where !entity.roles.contains(role) && entity.roles.count < 20 {
      entity.roles.append(role)
    }
  }
}
