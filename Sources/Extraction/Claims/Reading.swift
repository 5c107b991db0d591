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

  init(_ text: AnnotatedText, names: Names) {
    self.text = text
    self.names = names
    let grammar = GrammarWords.classes
    classes = text.tokens.map { $0.word == .none ? [] : grammar[$0.word] ?? [] }
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
