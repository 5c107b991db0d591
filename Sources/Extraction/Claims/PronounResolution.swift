import Linguistics

/// Who a pronoun stands for.
extension SpeakerResolver {
  /// The source that a pronoun stands for: the likeliest of those named or speaking just before.
  func pronoun(_ tokens: Range<Int>) -> Resolved? {
    guard let token = tokens.last else { return nil }
    let isPlural = reading.has(token, .plural)
    let gender: Gender = reading.has(token, .feminine) ? .feminine : .masculine
    let sentence = Int(reading.sentenceOf[token])
    if isPlural { return pluralSource(tokens, sentence) }
    var best: (score: Double, source: Resolved)?
    for source in candidates(before: token, sentence) where agrees(source, gender) {
      let score = salience(source, sentence, gender)
      if score > best?.score ?? 0 { best = (score, source) }
    }
    guard var found = best?.source else { return nil }
    found.mention = tokens
    found.certainty = 0.8
    return found
  }

  private func pluralSource(_ tokens: Range<Int>, _ sentence: Int) -> Resolved? {
    guard var last = history.suffix(10).last(where: \.isPlural), sentence - last.sentence <= 4
    else { return nil }
    last.mention = tokens
    last.certainty = 0.75
    return last
  }

  private func agrees(_ source: Resolved, _ gender: Gender) -> Bool {
    !source.isPlural && (source.gender == nil || source.gender == gender)
  }

  /// Sources of the last claims, and persons named in the last sentences, latest first.
  func candidates(before token: Int, _ sentence: Int) -> [Resolved] {
    var found = history.suffix(3).reversed().filter { sentence - $0.sentence <= 5 }
    var k = firstMention(before: token)
    while k > 0, found.count < 12 {
      k -= 1
      let mention = reading.names.mentions[k]
      let place = Int(reading.sentenceOf[mention.tokens.lowerBound])
      guard sentence - place <= 3 else { break }
      guard reading.names.entities[mention.entity].type == .person else { continue }
      var source = resolved(mention, mention.tokens)
      source.sentence = place
      found.append(source)
    }
    return found
  }

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

  private func salience(_ source: Resolved, _ sentence: Int, _ gender: Gender) -> Double {
    var score = 5 - Double(sentence - source.sentence)
    if let last = history.last, last.name == source.name { score += 1.5 }
    if source.gender == gender { score += 0.5 }
    if source.type == .person { score += 1.2 }
    if let mention = source.mention, isSubject(mention) { score += 1 }
    return score
  }

  /// Whether a mention stands first in its sentence and no preposition governs it.
  func isSubject(_ mention: Range<Int>) -> Bool {
    guard let first = mention.first else { return false }
    let sentence = reading.sentence(of: first)
    return !reading.has(first - 1, [.of, .preposition]) && first - sentence.lowerBound < 12
  }
}
