import Linguistics

/// Finds the stretches of a text that may be names, from left to right.
struct NameRuns {
  private let reading: NameReading
  private let institutions: InstitutionPhrase
  private let openings: NameOpening
  private let stops: NameStops
  private var i = 0
  private var found: [NameCandidate] = []

  /// The most words that a name may have: it keeps the cost linear.
  private static let longest = 12
  private static let known = PhraseTable(
    joining: [Places.names, NameOrganizations.names])

  /// The stretches of a text that may be names; they do not overlap.
  static func candidates(in reading: NameReading) -> [NameCandidate] {
    var runs = NameRuns(reading)
    while runs.i < reading.tokens.count { runs.step() }
    return runs.found
  }

  private init(_ reading: NameReading) {
    self.reading = reading
    institutions = InstitutionPhrase(reading: reading)
    openings = NameOpening(reading: reading)
    stops = NameStops(reading: reading)
  }

  /// Reads what begins at the next token: a name, or words to pass over.
  private mutating func step() {
    let known = NameRuns.known.match(reading.text, at: i)
    if let street = streetEnd() { return add(NameCandidate(tokens: i..<street, known: .place)) }
    guard reading.isNameWord(i) || reading.isElidedName(i) else {
      guard let known else { return i += 1 }
      return add(NameCandidate(tokens: i..<known.end, known: known.type))
    }
    guard let start = nameStart(known) else { return i = passed(known) }
    let end = runEnd(start)
    if let known, known.end >= end || opensPerson(known.end, end) {
      return accept(NameCandidate(tokens: i..<known.end, known: known.type))
    }
    if let end = institutions.end(from: start) {
      var candidate = NameCandidate(tokens: start..<end)
      candidate.isInstitution = true
      return accept(candidate)
    }
    accept(NameCandidate(tokens: start..<end))
  }

  private mutating func add(_ candidate: NameCandidate) {
    found.append(candidate)
    i = candidate.tokens.upperBound
  }

  /// Keeps a candidate unless its capital may come from its place alone.
  private mutating func accept(_ candidate: NameCandidate) {
    guard openings.isName(candidate) else { return i += 1 }
    add(candidate)
  }

  // MARK: - Where a name begins

  /// The first token of the name that begins here; nil when none does.
  private func nameStart(_ known: PhraseTable.Match?) -> Int? {
    if known != nil { return stops.isPersonOfPlace(i) ? nil : i }
    let word = reading.tokens[i].word
    if reading.isElidedName(i) || NameWords.function.contains(word) {
      return isNameWithArticle ? i : nil
    }
    if reading.isInitial(i), !mayBeInitial { return nil }
    if Titles.contains(word) || Roles.nouns[word] != nil { return nil }
    if Titles.beforeRole.contains(word), !reading.isNameWord(i + 1) { return nil }
    if stops.isNoName(i) || institutions.isBeforePerson(i) || reading.byteCount(i) < 2 {
      return nil
    }
    return i
  }

  /// Whether an article with a capital is part of the name after it; of a known one it is not.
  private var isNameWithArticle: Bool {
    openings.isNameWithArticle(i) && NameRuns.known.match(reading.text, at: i + 1) == nil
  }

  /// Whether an initial stands before a name, and after a space.
  private var mayBeInitial: Bool {
    guard reading.has(i, .spaceBefore), reading.joins(i + 1), reading.isNameWord(i + 1) else {
      return false
    }
    return !NameWords.function.contains(reading.tokens[i + 1].word) || reading.isNameWord(i + 2)
  }

  /// The token after what begins here and is no name.
  private func passed(_ known: PhraseTable.Match?) -> Int {
    guard NameWords.otherHeads.contains(reading.tokens[i].word) else { return i + 1 }
    var end = i + 1
    while reading.joins(end), reading.isNameWord(end) { end += 1 }
    guard reading.joins(end), NameWords.frenchParticles.contains(reading.tokens[end].word) else {
      return end
    }
    var name = end + 1
    while reading.joins(name), NameWords.frenchParticles.contains(reading.tokens[name].word) {
      name += 1
    }
    return reading.joins(name) && reading.isNameWord(name) ? runEnd(name) : end
  }

  // MARK: - Where a name ends

  /// The end of the words with capitals, and of the particles between them, from a token.
  private func runEnd(_ start: Int) -> Int {
    var end = start + 1
    while reading.joins(end), end - start < NameRuns.longest {
      if reading.isNameWord(end), !Titles.contains(reading.tokens[end].word) {
        end += 1
      } else if reading.isElidedName(end) {
        end += 2
      } else if let next = afterParticles(end, from: start) {
        end = next
      } else {
        break
      }
    }
    while end > start + 1, NameWords.function.contains(reading.tokens[end - 1].word) { end -= 1 }
    return end
  }

  /// After the name word that particles join to the words before them.
  private func afterParticles(_ start: Int, from first: Int) -> Int? {
    var k = start
    while k - start < 3, reading.joins(k), isParticle(k, after: first..<start) { k += 1 }
    guard k > start, reading.joins(k), reading.isNameWord(k),
      !NameWords.others.contains(reading.tokens[k].word)
    else { return nil }
    return k + 1
  }

  /// Whether `de` and a surname go on after a first name and a surname: `Giscard d’Estaing`.
  private func isNoble(_ k: Int, after run: Range<Int>) -> Bool {
    guard run.count > 1, NameWords.nobleParticles.contains(reading.tokens[k].word),
      NameContext.isFirstName(reading, run.lowerBound), reading.joins(k + 1),
      reading.isNameWord(k + 1)
    else { return false }
    return NameRuns.known.match(reading.text, at: k + 1) == nil
  }

  private func isParticle(_ k: Int, after run: Range<Int>) -> Bool {
    let word = reading.tokens[k].word
    if NameWords.particles.contains(word) { return true }
    if reading.isAmpersand(k) { return true }
    guard NameWords.frenchParticles.contains(word) else { return false }
    return isGivenName(run) || isNoble(k, after: run)
      || NameWords.placeHeads.contains(reading.tokens[run.lowerBound].word)
  }

  /// Whether a run is a first name alone, or stands after a form of address.
  private func isGivenName(_ run: Range<Int>) -> Bool {
    guard run.count == 1, let first = run.first else { return false }
    if first > 0, Titles.contains(reading.tokens[first - 1].word) { return true }
    return NameContext.isFirstName(reading, first)
  }

  /// Whether a person's name of two words or more begins after a known name.
  private func opensPerson(_ start: Int, _ end: Int) -> Bool {
    end - start > 1 && NameContext.isFirstName(reading, start)
  }

  /// The end of a street's or square's name, which begins without a capital.
  private func streetEnd() -> Int? {
    guard NameWords.streetHeads.contains(reading.tokens[i].word) else { return nil }
    var k = i + 1
    while k - i < 4, reading.joins(k), NameWords.frenchParticles.contains(reading.tokens[k].word) {
      k += 1
    }
    guard reading.joins(k), reading.isNameWord(k),
      !NameWords.function.contains(reading.tokens[k].word)
    else { return nil }
    return runEnd(k)
  }
}
