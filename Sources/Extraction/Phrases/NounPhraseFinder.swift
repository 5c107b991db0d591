import Linguistics

/// Cuts a text into noun phrases, by the parts of speech and the names.
struct NounPhraseFinder {
  let text: AnnotatedText
  let names: Names
  let classes: [WordClass]
  let speaks: [Bool]

  /// The noun phrases of the text.
  func phrases() -> NounPhrases {
    var found: [NounPhrase] = []
    var name = 0
    for sentence in text.sentences {
      var i = sentence.tokens.lowerBound
      while i < sentence.tokens.upperBound {
        if let phrase = phrase(from: i, to: sentence.tokens.upperBound, &name) {
          found.append(phrase)
          i = phrase.tokens.upperBound
        } else {
          i += 1
        }
      }
    }
    return NounPhrases(found, tokens: text.tokens.count)
  }

  private func phrase(from start: Int, to end: Int, _ name: inout Int) -> NounPhrase? {
    if let phrase = someOfThem(start, end) { return phrase }
    if isObject(start) { return nil }
    var k = determinersEnd(start, end, &name)
    let isDetermined = k > start
    var head: Int?
    var fallback: Int?
    var found: NameMention?
    while k < end, found == nil {
      if let mention = mention(at: k, &name) {
        guard head.map({ joins($0, mention, start) }) ?? true else { break }
        found = mention
        head = head ?? k
        k = min(max(mention.tokens.upperBound, k + 1), end)
      } else if head != nil || fallback != nil, introducesSpeech(k, end) {
        break
      } else if isNoun(k) {
        if !Titles.contains(text.tokens[k].word) { head = head ?? k }
        fallback = fallback ?? k
        k += 1
      } else if isAdjective(k, hasHead: head != nil) || isIndefinite(k, from: start) {
        fallback = k
        k += 1
      } else {
        break
      }
    }
    guard let noun = head ?? fallback,
      head != nil || isDetermined || isIndefinite(noun, from: start)
    else { return nil }
    return made(start..<k, noun, found)
  }

  /// `comme le dit X`: a pronoun before its verb, not an article.
  private func isObject(_ start: Int) -> Bool {
    start > 0 && classes[start - 1].contains(.like) && classes[start].contains(.objectClitic)
      && start + 1 < text.tokens.count && text.words[start + 1].lowerTraits.contains(.finiteVerb)
      && !text.tokens[start + 1].traits.contains(.capitalized)
      && start + 2 < text.tokens.count && text.tokens[start + 2].kind == .word
      && (classes[start + 2].contains(.determiner)
        || text.tokens[start + 2].traits.contains(.capitalized))
  }

  /// Where determiners and adverbs before an adjective end: `beaucoup de`, `les deux très`.
  private func determinersEnd(_ start: Int, _ end: Int, _ name: inout Int) -> Int {
    var k = start
    if classes[k].contains(.quantity), k + 1 < end, classes[k + 1].contains(.of) { k += 2 }
    while k < end, isDeterminer(k), mention(at: k, &name) == nil { k += 1 }
    guard k > start else { return k }
    while k + 1 < end, text.tags[k] == .adverb, text.tokens[k].kind == .word,
      text.tags[k + 1] == .adjective
    { k += 1 }
    return k
  }

  /// `beaucoup d’entre eux`, `certains d’entre elles`.
  private func someOfThem(_ start: Int, _ end: Int) -> NounPhrase? {
    guard start + 3 < end,
      !classes[start].isDisjoint(with: [.quantity, .indefinitePronoun, .plural]),
      classes[start + 1].contains(.of), text.tags[start + 2] == .preposition,
      classes[start + 3].contains(.objectPronoun)
    else { return nil }
    return NounPhrase(
      tokens: start..<start + 4, head: start, mention: nil, gender: gender(start, start, nil),
      isPlural: classes[start].contains(.plural) || classes[start].contains(.quantity))
  }

  private func made(_ tokens: Range<Int>, _ head: Int, _ mention: NameMention?) -> NounPhrase {
    let first = tokens.lowerBound
    let isNamed = mention.map { $0.tokens.contains(head) } ?? false
    return NounPhrase(
      tokens: tokens, head: head, mention: mention, gender: gender(first, head, mention),
      isPlural: classes[first].contains(.plural)
        || first < head && classes[first + 1].contains(.plural) && isDeterminer(first + 1)
        || (!isNamed && isPluralNoun(head)))
  }

  // MARK: - Words

  private func mention(at k: Int, _ name: inout Int) -> NameMention? {
    while name < names.mentions.count, names.mentions[name].tokens.upperBound <= k { name += 1 }
    guard name < names.mentions.count, names.mentions[name].tokens.contains(k) else { return nil }
    return names.mentions[name]
  }

  /// Whether a noun and the name after it are one phrase: `le ministre X`, but not `pour sa part X`.
  private func joins(_ head: Int, _ mention: NameMention, _ start: Int) -> Bool {
    let noun = text.tokens[head].word
    if Roles.nouns[noun] != nil { return true }
    if names.entities[mention.entity].type != .person {
      return speaks[head] || Roles.organization.contains(noun) || Roles.place.contains(noun)
    }
    if isApposed(head, start) { return true }
    let of = classes[start].contains(.of) ? start : start - 1
    guard of > 0, classes[of].contains(.of) else { return false }
    var k = of - 1
    while k > 0, text.tags[k] == .adjective { k -= 1 }
    return Roles.nouns[text.tokens[k].word] != nil
  }

  /// `la docteure X`: an article, a noun of any kind and a person’s name, which no preposition governs.
  private func isApposed(_ head: Int, _ start: Int) -> Bool {
    guard classes[start].contains(.definite), !classes[head].contains(.time) else { return false }
    guard start > 0 else { return true }
    return text.tags[start - 1] != .preposition && text.tags[start - 1] != .contraction
      && !classes[start - 1].contains(.of)
  }

  private func isDeterminer(_ k: Int) -> Bool {
    switch text.tokens[k].kind {
    case .word, .elided, .number: break
    default: return false
    }
    switch text.tags[k] {
    case .determiner, .numeral: return true
    case .adjective: return classes[k].contains(.determiner)
    default: return false
    }
  }

  private func isNoun(_ k: Int) -> Bool {
    switch text.tokens[k].kind {
    case .word, .number, .address, .elided: break
    default: return false
    }
    if Titles.contains(text.tokens[k].word), text.tokens[k].traits.contains(.capitalized) {
      return true
    }
    switch text.tags[k] {
    case .noun, .properNoun: return true
    case .other: return text.tokens[k].traits.contains(.capitalized)
    default: return false
    }
  }

  private func isAdjective(_ k: Int, hasHead: Bool) -> Bool {
    guard text.tokens[k].kind == .word || text.tokens[k].kind == .number else { return false }
    switch text.tags[k] {
    case .adjective: return true
    case .numeral: return !hasHead || text.tokens[k].kind == .number
    default: return false
    }
  }

  /// Whether a word that can be a verb has what a verb can introduce after it: `le journal précise
  /// que`.
  private func introducesSpeech(_ k: Int, _ end: Int) -> Bool {
    guard k + 1 < end, text.words[k].lowerTraits.contains(.finiteVerb) else { return false }
    var next = k + 1
    while next + 1 < end, next < k + 3, text.tags[next] == .adverb { next += 1 }
    return classes[next].contains(.that) && text.tags[next] == .subordinator
      || text.tokens[next].kind == .colon || text.tokens[next].kind == .openQuote
  }

  /// `un autre`, `l’une`, `certains`, `beaucoup`: pronouns that stand for persons.
  private func isIndefinite(_ k: Int, from start: Int) -> Bool {
    text.tokens[k].kind == .word && classes[k].contains(.indefinitePronoun)
      && (text.tags[k] == .pronoun || k > start)
  }

  // MARK: - Agreement

  private func isPluralNoun(_ head: Int) -> Bool {
    let traits = text.words[head].lowerTraits
    return traits.contains(.plural) && !traits.contains(.singular)
  }

  private func gender(_ first: Int, _ head: Int, _ mention: NameMention?) -> Gender? {
    if let mention, let gender = names.entities[mention.entity].gender { return gender }
    if classes[first].contains(.determiner), text.tokens[first].kind == .word,
      !classes[first].contains(.plural)
    {
      if classes[first].contains(.feminine) { return .feminine }
      if classes[first].contains(.masculine) { return .masculine }
    }
    return nounGender(head)
  }

  private func nounGender(_ head: Int) -> Gender? {
    var found: Gender?
    for analysis in text.smallAnalyses(of: head) where analysis.part == .noun {
      guard let gender = analysis.gender, found == nil || found == gender else { return nil }
      found = gender
    }
    return found
  }
}
