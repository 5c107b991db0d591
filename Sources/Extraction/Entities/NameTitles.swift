import Linguistics

/// Reads the titles and roles beside a name, and the gender that they and the first name tell.
struct NameTitles {
  let reading: NameReading
  private let roles: NameRoles

  init(_ reading: NameReading) {
    self.reading = reading
    roles = NameRoles(reading: reading)
  }

  /// A name with what stands beside it.
  func candidate(_ name: TaggedName) -> NameCandidate {
    var candidate = NameCandidate(name)
    splitOffice(&candidate)
    if !reading.has(candidate.tokens.lowerBound, .allCapitals),
      followsRole(candidate.tokens.lowerBound)
    {
      candidate.type = .person
    }
    readPerson(name.tokens, &candidate)
    return candidate
  }

  /// A name of a user's list, whose type is told, with what stands beside it.
  func candidate(_ name: KnownNameFinder.Found, type: EntityType) -> NameCandidate {
    var candidate = NameCandidate(name, type: type)
    readPerson(name.tokens, &candidate)
    return candidate
  }

  /// Reads what stands beside a name that is a person's.
  private func readPerson(_ tokens: Range<Int>, _ candidate: inout NameCandidate) {
    guard candidate.type == .person else { return }
    candidate.givenGender = reading.givenGender(tokens.lowerBound)
    readCourtesy(&candidate)
    if let title = roles.before(candidate.titleStart) {
      take(title, &candidate)
      candidate.titleStart = title.start
    } else if let role = roles.apposedBefore(candidate.tokens) {
      take(role, &candidate)
    }
    if let role = roles.after(candidate.tokens.upperBound) { take(role, &candidate) }
  }

  /// Whether the noun of a person’s role stands right before a name, with adjectives at most.
  private func followsRole(_ start: Int) -> Bool {
    var k = start - 1
    while k > 0, start - k < 3, reading.joins(k + 1), reading.isAdjective(k) { k -= 1 }
    guard k > 0, reading.joins(k + 1), reading.tokens[k].kind == .word,
      !reading.has(k, .capitalized),
      NameWords.articles.contains(reading.tokens[k - 1].word)
    else { return false }
    return Roles.nouns[reading.tokens[k].word] != nil && reading.text.tags[k] == .noun
  }

  /// Takes the words of an office off a person's name: `ministre des [Armées Florence Parly]`.
  private func splitOffice(_ candidate: inout NameCandidate) {
    let tokens = candidate.tokens
    guard candidate.type == .organization, tokens.count > 2, tokens.lowerBound > 1,
      NameWords.links.contains(reading.tokens[tokens.lowerBound - 1].word),
      isOffice(tokens.lowerBound - 2),
      let first = tokens.dropFirst().dropLast().first(where: { reading.isFirstName($0) })
    else { return }
    candidate.tokens = first..<tokens.upperBound
    candidate.titleStart = first
    candidate.type = .person
  }

  /// Whether a role stands at a token, or before the adjectives that end there.
  private func isOffice(_ end: Int) -> Bool {
    var k = end
    while k > 0, end - k < 3, reading.isAdjective(k) { k -= 1 }
    return Roles.nouns[reading.tokens[k].word] != nil
  }

  private func readCourtesy(_ candidate: inout NameCandidate) {
    let before = candidate.tokens.lowerBound - 1
    guard before >= 0, reading.joins(before + 1) else { return }
    let word = reading.tokens[before].word
    guard Titles.contains(word) else { return }
    candidate.gender = Titles.courtesy[word]
    candidate.titleStart = before
  }

  private func take(_ found: NameRoles.Found, _ candidate: inout NameCandidate) {
    candidate.gender = candidate.gender ?? found.gender
    if !candidate.roles.contains(found.role) { candidate.roles.append(found.role) }
  }
}
