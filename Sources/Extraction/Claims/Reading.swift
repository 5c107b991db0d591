import Linguistics

/// A text with all that the rules of reports look at, made once.
struct Reading {
  let text: AnnotatedText
  let names: Names
  /// What each token does in the grammar of reports.
  let classes: [WordClass]
  /// For each token the verb it is a form of, if that verb matters here.
  let verbs: [VerbFact?]
  /// The outermost quotations, in text order.
  let quotations: [Quotation]
  /// For each token the quotation it is in or a mark of; -1 outside.
  let quotationOf: [Int32]
  /// For each token its sentence.
  let sentenceOf: [Int32]
  /// For each token whether it is a noun of someone who speaks.
  let speaks: [Bool]
  let phrases: NounPhrases
  let clauses: Clauses

  init(_ text: AnnotatedText, names: Names) {
    self.text = text
    self.names = names
    classes = text.tokens.indices.map { GrammarWords.classes(text, $0) }
    verbs = text.tokens.indices.map { VerbLexicon.fact(text, $0) }
    quotations = QuotationPairing.quotations(in: text)
    var quotationOf = [Int32](repeating: -1, count: text.tokens.count)
    for (number, quotation) in quotations.enumerated() {
      for i in quotation.tokens { quotationOf[i] = Int32(number) }
    }
    self.quotationOf = quotationOf
    var sentenceOf = [Int32](repeating: 0, count: text.tokens.count)
    for (number, sentence) in text.sentences.enumerated() {
      for i in sentence.tokens { sentenceOf[i] = Int32(number) }
    }
    self.sentenceOf = sentenceOf
    speaks = text.tokens.indices.map { k in
      switch text.tags[k] {
      case .noun, .properNoun, .adjective, .other: SpeakerNouns.contains(text, k)
      default: false
      }
    }
    phrases = NounPhraseFinder(text: text, names: names, classes: classes, speaks: speaks).phrases()
    clauses = Clauses(text, classes, quotationOf)
  }

  var tokens: [Token] { text.tokens }

  /// The tokens of the sentence that a token is in.
  func sentence(of token: Int) -> Range<Int> {
    text.sentences[Int(sentenceOf[token])].tokens
  }

  /// The quotation that a token is in or a mark of.
  func quotation(at token: Int) -> Quotation? {
    guard tokens.indices.contains(token), quotationOf[token] >= 0 else { return nil }
    return quotations[Int(quotationOf[token])]
  }

  /// The quotation whose closing mark stands before a token, perhaps with a pause between.
  func quotation(endingBefore token: Int) -> Quotation? {
    var k = token - 1
    let isPause = kind(k) == .comma || kind(k) == .dash || kind(k) == .period
    if isPause, kind(k - 1) == .closeQuote { k -= 1 }
    guard kind(k) == .closeQuote, let quotation = quotation(at: k), quotation.close == k else {
      return nil
    }
    return quotation
  }

  /// Whether a quotation reads like speech: it has a verb in a tense and some length, or ends as a
  /// sentence does.
  func isSpeech(_ quotation: Quotation) -> Bool {
    let inside = quotation.inside
    guard let last = inside.last else { return false }
    switch kind(last) {
    case .question, .exclamation, .period, .ellipsis: return inside.count > 2
    default: return inside.count > 3 && inside.contains { text.tags[$0].isFinite }
    }
  }

  func has(_ token: Int, _ wordClass: WordClass) -> Bool {
    classes.indices.contains(token) && !classes[token].isDisjoint(with: wordClass)
  }

  func kind(_ token: Int) -> Token.Kind? {
    tokens.indices.contains(token) ? tokens[token].kind : nil
  }

  /// Whether a token is a word of any sort, not a mark.
  func isWord(_ token: Int) -> Bool {
    switch kind(token) {
    case .word, .elided, .clitic, .number, .address: true
    default: false
    }
  }

  /// Whether a token is an adverb, perhaps of several words that the tables name.
  func isAdverb(_ token: Int) -> Bool {
    guard kind(token) == .word || kind(token) == .elided else { return false }
    return text.tags[token] == .adverb && !has(token, [.not, .that])
  }

  func isPreposition(_ token: Int) -> Bool {
    guard isWord(token) else { return false }
    switch text.tags[token] {
    case .preposition, .contraction: return true
    default: return false
    }
  }

  /// Where the pronouns and `ne` before a verb begin.
  func cliticStart(of verb: Int) -> Int {
    var low = verb
    let start = sentence(of: verb).lowerBound
    while low > start, verb - low < 4, has(low - 1, [.objectClitic, .not]),
      text.tags[low - 1] != .determiner, !isSubjectHere(low - 1)
    { low -= 1 }
    return low
  }

  /// Whether `il`, `elle`, `nous` stands as a subject.
  private func isSubjectHere(_ token: Int) -> Bool {
    has(token, .subjectPronoun)
      || has(token, .impersonal) && !has(token - 1, [.subjectPronoun, .who, .impersonal])
  }

  /// Whether a verb in a tense is in the plural.
  func isPluralVerb(_ token: Int) -> Bool {
    var isPlural = false
    for analysis in text.smallAnalyses(of: token) {
      switch VerbForms(analysis) {
      case .plural: isPlural = true
      case .singular: return false
      default: break
      }
    }
    return isPlural
  }

  // MARK: - Phrases

  /// Whether a noun names someone by a country: a capital on a word that is an adjective in small
  /// letters, as in `le Sénégalais`.
  func isDemonym(_ token: Int) -> Bool {
    guard isCapitalized(token), token > 0, has(token - 1, .determiner) || isPreposition(token - 1)
    else { return false }
    return names.mention(at: token)?.tokens.count ?? 1 == 1
      && !tokens[token].traits.contains(.allCapitals)
      && text.words[token].lowerTraits.contains(.adjective)
  }

  /// Whether a name is a person’s.
  func isPerson(_ mention: NameMention?) -> Bool {
    mention.map { names.entities[$0.entity].type == .person } ?? false
  }

  /// Whether an apposition may end before a token: a comma or `qui` stands there.
  func endsApposition(_ k: Int) -> Bool { kind(k) == .comma || has(k, .who) }

  /// Whether `de` or another preposition stands before a phrase.
  func isGoverned(_ phrase: NounPhrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    guard tokens.indices.contains(before) else { return false }
    return isPreposition(before) || has(before, .of)
  }

  /// Whether a phrase that ends with its complements at a token stands as a subject: no
  /// preposition governs it, and a verb follows it, or it begins its sentence.
  func isSubject(_ phrase: NounPhrase, end: Int) -> Bool {
    guard !isGoverned(phrase) else { return false }
    let first = phrase.tokens.lowerBound
    if first - sentence(of: first).lowerBound < 2 || kind(first - 1) == .colon { return true }
    var k = end
    while has(k, [.objectClitic, .not]) || isAdverb(k) { k += 1 }
    return k < tokens.count && (text.tags[k].isFinite || has(k, .who) || kind(k) == .comma)
  }

  func isCapitalized(_ token: Int) -> Bool {
    tokens.indices.contains(token) && tokens[token].traits.contains(.capitalized)
  }

  /// The range without marks and small punctuation at its ends; the marks of a quotation that
  /// begins or ends there stay when its other mark stays too.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, isTrimmed(low, in: low..<high) { low += 1 }
    while low < high, isTrimmed(high - 1, in: low..<high) { high -= 1 }
    return low..<high
  }

  private func isTrimmed(_ token: Int, in range: Range<Int>) -> Bool {
    switch tokens[token].kind {
    case .comma, .period, .colon, .semicolon, .dash: return true
    case .openQuote, .closeQuote, .straightQuote:
      guard let quotation = quotation(at: token) else { return true }
      return !(range.contains(quotation.open) && range.contains(quotation.close))
    default: return false
    }
  }
}

extension Range<Int> {
  /// The range between two places; empty when the second stands before the first.
  init(from low: Int, upTo high: Int) { self = low..<Swift.max(low, high) }
}

extension Reading {
  /// Where the source begins after `selon`, `d’après`, `aux yeux de`, if such words stand here.
  func sourcePreposition(at k: Int) -> Int? {
    for words in SourcePrepositions.plain where stand(words, at: k) { return k + words.count }
    for words in SourcePrepositions.withOf
    where stand(words, at: k) && has(k + words.count, .of) {
      let of = k + words.count
      return phrases.starting(at: of) == nil ? of + 1 : of
    }
    return nil
  }

  private func stand(_ words: [WordID], at k: Int) -> Bool {
    guard k + words.count <= tokens.count, tokens[k].word == words[0] else {
      return false
    }
    return words.indices.allSatisfy { tokens[k + $0].word == words[$0] }
  }
}
