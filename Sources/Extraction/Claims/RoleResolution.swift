import Linguistics

/// Who a role with a definite article stands for: `le ministre`, `la porte-parole`, `le journal`.
extension SpeakerResolver {
  /// The bearer of the role that the article gave before, else the source that was described so
  /// before, else whoever is in focus and may bear it.
  func known(_ tokens: Range<Int>, _ noun: Int) -> Resolved? {
    guard let phrase = reading.phrases.at(noun), !phrase.isPlural else {
      return again(tokens, noun)
    }
    let here = Int(reading.sentenceOf[noun])
    if let entity = cast.bearer(
      of: tokens, noun: noun, gender: phrase.gender, isRecent: { recency($0, here) }),
      let mention = lastMention(of: entity, before: noun) ?? firstMention(of: entity)
    {
      return through(mention, tokens, 0.96)
    }
    if let same = again(tokens, noun) { return same }
    return inFocus(tokens, noun, phrase)
  }

  private func through(_ mention: NameMention, _ tokens: Range<Int>, _ certainty: Double)
    -> Resolved
  {
    var found = resolved(mention, tokens, certainty)
    found.trail = [mention.tokens]
    return found
  }

  /// The source described in the same words before.
  private func again(_ tokens: Range<Int>, _ noun: Int) -> Resolved? {
    let word = reading.tokens[noun].word
    guard tokens.count <= 4, var same = history.suffix(50).last(where: { $0.noun == word }) else {
      return nil
    }
    if let words = same.mention { same.trail = [words] }
    same.mention = tokens
    same.certainty = 0.85
    return same
  }

  /// The last speaker, if nothing speaks against it: for a person, no other role and no other
  /// gender; for a body, a short phrase.
  private func inFocus(_ tokens: Range<Int>, _ noun: Int, _ phrase: NounPhrase) -> Resolved? {
    let word = reading.tokens[noun].word
    let here = Int(reading.sentenceOf[noun])
    if isIntroduced(word, before: tokens.lowerBound, here) { return nil }
    if Roles.nouns[word] != nil || reading.isDemonym(noun) {
      return bearerInFocus(tokens, noun, phrase, here)
    }
    guard Roles.organization.contains(word), tokens.count <= 3,
      let mention = lastOrganization(before: noun)
    else { return nil }
    return through(mention, tokens, 0.8)
  }

  /// The last speaker who may bear a role, or the person whom the text has turned to since.
  private func bearerInFocus(
    _ tokens: Range<Int>, _ noun: Int, _ phrase: NounPhrase, _ here: Int
  ) -> Resolved? {
    let word = reading.tokens[noun].word
    let isShort = isShort(tokens, phrase)
    let reach = beginning(of: here) - (isShort ? 3 : 1)
    let spoke = history.suffix(50).last { source in
      source.type == .person && source.sentence >= reach
        && source.entity.map { mayBear($0, word, phrase) } ?? false
    }
    let topic = isShort ? topic(before: here) : nil
    let isTurned = (topic?.sentence ?? -1) > (spoke?.sentence ?? -1)
    for entity in isTurned ? [topic?.entity, spoke?.entity] : [spoke?.entity, topic?.entity] {
      if let entity, mayBear(entity, word, phrase),
        let mention = lastMention(of: entity, before: noun)
      {
        return through(mention, tokens, 0.8)
      }
    }
    return nil
  }

  /// Whether nothing but bare words narrow a role down: `le milieu de terrain`, but not
  /// `le chef du service`.
  private func isShort(_ tokens: Range<Int>, _ phrase: NounPhrase) -> Bool {
    Range(from: phrase.tokens.upperBound, upTo: tokens.upperBound).allSatisfy {
      !reading.has($0, .determiner) && !reading.isCapitalized($0)
        && reading.text.tags[$0] != .contraction
    }
  }

  /// The sentence in which the quotation begins that reaches into a sentence; else that sentence.
  private func beginning(of sentence: Int) -> Int {
    let first = reading.text.sentences[sentence].tokens.lowerBound
    return reading.quotation(at: first).map { Int(reading.sentenceOf[$0.open]) } ?? sentence
  }

  /// Whether `un homme` stands before `l’homme`: then it is that one, whoever else is in focus.
  private func isIntroduced(_ word: WordID, before token: Int, _ sentence: Int) -> Bool {
    let first = reading.text.sentences[max(0, sentence - 6)].tokens.lowerBound
    return reading.phrases.starting(in: Range(from: first, upTo: token)).contains {
      reading.tokens[$0.head].word == word && $0.mention == nil && !$0.isPlural
        && reading.has($0.tokens.lowerBound, .indefinite) && reading.quotationOf[$0.head] < 0
        && !isPredicate($0)
    }
  }

  /// `X est un homme`, `X, un homme de 30 ans`: says who someone is.
  private func isPredicate(_ phrase: NounPhrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    guard before > 0 else { return false }
    return Auxiliaries.isBeing(reading.text, before) || reading.kind(before) == .comma
  }

  /// The person whom the sentences before are about.
  private func topic(before sentence: Int) -> (entity: Int, sentence: Int)? {
    let first = max(0, sentence - 3)
    for number in (first..<sentence).reversed() where cast.topics[number] >= 0 {
      let entity = Int(cast.topics[number])
      return reading.names.entities[entity].type == .person ? (entity, number) : nil
    }
    return nil
  }

  private func mayBear(_ entity: Int, _ word: WordID, _ phrase: NounPhrase) -> Bool {
    let known = reading.names.entities[entity].gender
    if let known, let gender = phrase.gender, known != gender { return false }
    if cast.nouns[entity].isEmpty || Roles.general.contains(word)
      || reading.isDemonym(phrase.head)
    {
      return true
    }
    return Roles.epithets.contains(word) && history.last?.entity == entity
  }

  /// The organization named last as a subject or speaker, in the last sentences.
  private func lastOrganization(before token: Int) -> NameMention? {
    let here = Int(reading.sentenceOf[token])
    if let last = history.last, last.type == .organization, here - last.sentence <= 2,
      let entity = last.entity
    {
      return lastMention(of: entity, before: token)
    }
    var k = firstMention(before: token)
    while k > 0 {
      k -= 1
      let mention = reading.names.mentions[k]
      let first = mention.tokens.lowerBound
      guard here - Int(reading.sentenceOf[first]) <= 4 else { return nil }
      if reading.names.entities[mention.entity].type == .organization,
        reading.quotationOf[first] < 0, let phrase = reading.phrases.at(first), isSubject(phrase)
      {
        return mention
      }
    }
    return nil
  }

  // MARK: - Mentions

  /// From 0, for someone named long ago, to 1.
  private func recency(_ entity: Int, _ sentence: Int) -> Double {
    guard let last = history.suffix(50).last(where: { $0.entity == entity }) else { return 0 }
    return 1 / Double(1 + max(0, sentence - last.sentence))
  }

  private func firstMention(of entity: Int) -> NameMention? {
    reading.names.mentions.first { $0.entity == entity }
  }

  private func lastMention(of entity: Int, before token: Int) -> NameMention? {
    let end = firstMention(before: token)
    return reading.names.mentions[Range(from: max(0, end - 300), upTo: end)].last {
      $0.entity == entity
    }
  }

  /// The index of the first mention that does not begin before a token.
  func firstMention(before token: Int) -> Int {
    var low = 0
    var high = reading.names.mentions.count
    while low < high {
      let middle = (low + high) / 2
      if reading.names.mentions[middle].tokens.lowerBound < token {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
