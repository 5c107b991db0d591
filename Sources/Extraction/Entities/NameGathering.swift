import Linguistics

/// Brings together the names of one bearer.
struct NameGathering {
  private let reading: NameReading
  private let candidates: [NameCandidate]
  private var forms: [NameForm] = []
  private var formOf: [Int] = []

  /// The names of an article, made of its candidates.
  static func names(of candidates: [NameCandidate], in reading: NameReading) -> Names {
    var gathering = NameGathering(reading: reading, candidates: candidates)
    gathering.groupForms()
    let bearers = gathering.bearers()
    return gathering.names(bearers)
  }

  private init(reading: NameReading, candidates: [NameCandidate]) {
    self.reading = reading
    self.candidates = candidates
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

  /// The entities of the bearers, in order of first mention.
  private func names(_ bearers: [Int]) -> Names {
    var names = Names()
    var entityOf: [Int: Int] = [:]
    var given: [Int: Gender] = [:]
    for (i, bearer) in bearers.enumerated() {
      let e = entityOf[bearer] ?? names.entities.count
      if e == names.entities.count {
        entityOf[bearer] = e
        names.entities.append(NamedEntity(name: forms[bearer].text, type: forms[bearer].type))
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
