import Linguistics

/// Weighs what the words of a candidate and those round it tell of its kind.
struct NameTyping {
  let reading: NameReading
  private let roles: NameRoles

  init(_ reading: NameReading) {
    self.reading = reading
    roles = NameRoles(reading: reading)
  }

  /// Fills in the evidence of a candidate, its roles and its gender.
  func weigh(_ candidate: inout NameCandidate) {
    weighTable(&candidate)
    weighTitles(&candidate)
    weighWords(&candidate)
    weighBefore(&candidate)
    weighAfter(&candidate)
  }

  private func word(_ i: Int) -> WordID { reading.tokens[i].word }

  private func weighTable(_ candidate: inout NameCandidate) {
    guard let known = candidate.known else { return }
    candidate.evidence.add(6, for: known)
  }

  // MARK: - Titles and roles

  private func weighTitles(_ candidate: inout NameCandidate) {
    weighCourtesy(&candidate)
    guard mayHaveRole(candidate) else { return }
    if let title = roles.before(candidate.titleStart) {
      take(title, &candidate, points: 5)
      candidate.titleStart = title.start
    } else if let role = roles.apposedBefore(candidate.tokens) {
      take(role, &candidate, points: 4)
    }
    if let role = roles.after(candidate.tokens.upperBound) { take(role, &candidate, points: 4) }
  }

  /// Whether a role beside the words can be that of who bears them: not in `le maire PS X`.
  private func mayHaveRole(_ candidate: NameCandidate) -> Bool {
    let first = candidate.tokens.lowerBound
    let isAcronym = candidate.tokens.count == 1 && reading.has(first, .allCapitals)
    return candidate.known == nil && !candidate.isInstitution
      && (!isAcronym || reading.shouted.contains(reading.sentence[first]))
  }

  private func weighCourtesy(_ candidate: inout NameCandidate) {
    let before = candidate.tokens.lowerBound - 1
    guard before >= 0, reading.joins(before + 1), Titles.contains(word(before)) else { return }
    candidate.context.person += 8
    candidate.gender = Titles.courtesy[word(before)]
    candidate.titleStart = before
  }

  private func take(_ found: NameRoles.Found, _ candidate: inout NameCandidate, points: Int) {
    candidate.context.person += points
    candidate.gender = candidate.gender ?? found.gender
    if !candidate.roles.contains(found.role) { candidate.roles.append(found.role) }
  }

  // MARK: - The words of the name

  private func weighWords(_ candidate: inout NameCandidate) {
    if candidate.isInstitution { return candidate.evidence.organization += 6 }
    guard candidate.known == nil else { return }
    let first = candidate.tokens.lowerBound
    if candidate.tokens.count == 1 { weighAlone(first, &candidate.evidence) }
    if NameContext.isFirstName(reading, first) {
      candidate.evidence.person += candidate.tokens.count > 1 ? 5 : 2
      candidate.givenGender = NameContext.gender(reading, first)
    } else if reading.isInitial(first) {
      candidate.evidence.person += 4
    }
    if candidate.tokens.count > 1 { weighLong(candidate.tokens, &candidate.evidence) }
  }

  private func weighAlone(_ i: Int, _ evidence: inout NameCandidate.Evidence) {
    evidence.person += 1
    if reading.has(i, .hasDigit) { weighCode(i, &evidence) }
    if NameOrganizations.heads.contains(word(i)) { evidence.organization += 2 }
    if reading.has(i, .allCapitals), reading.byteCount(i) < 8,
      !reading.shouted.contains(reading.sentence[i])
    {
      evidence.organization += 4
    }
    if reading.ends(i, like: NameWords.placeEndings) { evidence.place += 3 }
    if hasPlaceParts(i) { evidence.place += 5 }
  }

  /// A word with digits names a motorway where the text speaks of motorways, else nothing here.
  private func weighCode(_ i: Int, _ evidence: inout NameCandidate.Evidence) {
    let token = reading.tokens[i]
    let number = reading.text.bytes[(token.start + 1)..<token.end]
    let isRoad = NameWords.roadLetters.contains(reading.text.bytes[token.start])
    if isRoad, number.allSatisfy({ $0 &- 0x30 < 10 }), speaksOfRoads {
      evidence.place += 5
    } else {
      evidence.other += 4
    }
  }

  private var speaksOfRoads: Bool { NameWords.roads.contains { reading.small.contains($0) } }

  /// Whether a hyphenated word is built like a town's name: `Villiers-sur-Marne`, `Saint-Ouen`.
  private func hasPlaceParts(_ i: Int) -> Bool {
    let name = reading.text.string(reading.tokens[i])
    let parts = name.split(separator: "-").map { WordID(of: String($0)) }
    guard parts.count > 1, let first = parts.first else { return false }
    if NameWords.townHeads.contains(first) { return true }
    return parts.dropFirst().dropLast().contains { NameWords.townLinks.contains($0) }
  }

  private func weighLong(_ tokens: Range<Int>, _ evidence: inout NameCandidate.Evidence) {
    if NameWords.placeHeads.contains(word(tokens.lowerBound)) { evidence.place += 4 }
    if NameOrganizations.heads.contains(word(tokens.lowerBound)) { evidence.organization += 4 }
    if tokens.contains(where: { NameOrganizations.marks.contains(word($0)) }) {
      evidence.organization += 6
    }
    if evidence.person == 0, isPlace(tokens.upperBound - 1) { evidence.organization += 4 }
    let acronyms = tokens.filter { reading.has($0, .allCapitals) && !reading.isInitial($0) }
    if acronyms.isEmpty || evidence.person > 0 {
      evidence.person += 2
    } else {
      evidence.organization += 3
    }
  }

  private func isPlace(_ i: Int) -> Bool { Places.names.match(reading.text, at: i) != nil }

  // MARK: - The words round the name

  private func weighBefore(_ candidate: inout NameCandidate) {
    let i = candidate.tokens.lowerBound - 1
    guard i >= 0, reading.joins(i + 1) else { return }
    let before = word(i)
    if NameWords.placePrepositions.contains(before), !isToPeople(i) {
      candidate.context.place += candidate.tokens.count > 1 ? 1 : 3
    }
    if NameWords.articles.contains(before) {
      candidate.context.person -= candidate.tokens.count > 1 ? 2 : 3
      candidate.context.organization += 1
      candidate.context.place += NameWords.placeArticles.contains(before) ? 2 : 1
    }
    if Roles.organization.contains(before) { candidate.context.organization += 5 }
    if Roles.place.contains(before) { candidate.context.place += 4 }
    guard i > 0, reading.joins(i), NameWords.of.contains(before) else { return }
    if Roles.place.contains(word(i - 1)) { candidate.context.place += 4 }
    if Roles.nouns[word(i - 1)] != nil { candidate.context.organization += 1 }
  }

  /// Whether a preposition follows a word that joins it to people: `répond à X`.
  private func isToPeople(_ i: Int) -> Bool {
    i > 0 && reading.joins(i) && NameWords.toPeople.contains(word(i - 1))
  }

  private func weighAfter(_ candidate: inout NameCandidate) {
    let i = candidate.tokens.upperBound
    guard reading.joins(i) else { return }
    if NameWords.speech.contains(word(i)) { candidate.context.person += 1 }
    let before = candidate.tokens.lowerBound - 1
    guard reading.tokens[i].kind == .closeBracket, before > 0,
      reading.tokens[before].kind == .openBracket
    else { return }
    if reading.has(before + 1, .allCapitals) {
      candidate.context.organization += 2
    } else if reading.isNameWord(before - 1) {
      candidate.context.place += 2
    }
  }
}
