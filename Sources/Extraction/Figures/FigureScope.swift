import Linguistics

/// One sentence of a text, asked token by token; beyond its ends there is nothing.
///
/// A class, since many small readers share it.
final class FigureScope {
  let text: AnnotatedText
  /// The tokens of the sentence.
  let tokens: Range<Int>
  private let words: FigureWords
  private let numerals: NumeralReader

  init(_ words: FigureWords, tokens: Range<Int>) {
    text = words.text
    self.words = words
    self.tokens = tokens
    numerals = NumeralReader(text)
  }

  /// The number in digits or words that begins at a token.
  func numeral(at i: Int) -> Numeral.Reading? {
    numerals.reading(at: i, before: tokens.upperBound)
  }

  /// The token at an index, if it is in the sentence.
  subscript(i: Int) -> Token? { tokens.contains(i) ? text.tokens[i] : nil }

  /// The kind of a token.
  func kind(_ i: Int) -> Token.Kind? { self[i]?.kind }

  /// The part of speech of a token.
  func tag(_ i: Int) -> Tag? { tokens.contains(i) && i < text.tags.count ? text.tags[i] : nil }

  /// What the word may be; nothing for what is no word.
  func roles(_ i: Int) -> FigureRoles {
    guard let token = self[i], token.word != .none else { return [] }
    return words.roles(i)
  }

  /// Whether the word may be one of these.
  func `is`(_ roles: FigureRoles, at i: Int) -> Bool { !self.roles(i).isDisjoint(with: roles) }

  /// Whether a token has a trait.
  func has(_ trait: Token.Traits, at i: Int) -> Bool { self[i]?.traits.contains(trait) ?? false }

  /// Whether no space stands before a token that is not the first.
  func isJoined(_ i: Int) -> Bool {
    guard let token = self[i], i > 0 else { return false }
    return !token.traits.contains(.spaceBefore)
  }

  /// Whether a mark is this ASCII character.
  func isMark(_ byte: UInt8, at i: Int) -> Bool {
    guard let token = self[i] else { return false }
    return token.end == token.start + 1 && text.bytes[token.start] == byte
  }

  /// Whether a hyphen joins parts of a word.
  func hasHyphen(_ token: Token) -> Bool {
    guard token.end - token.start > 6 else { return false }
    return text.bytes[token.start..<token.end].contains(0x2D)
  }

  // MARK: - Words and their forms

  /// The identity of a word as it is written, or of a mark.
  func identity(_ i: Int) -> WordID {
    guard let token = self[i] else { return .none }
    guard token.word == .none, token.end - token.start <= 4 else { return token.word }
    return WordID(of: text.string(token))
  }

  /// Whether a word is written so or is a form of that noun, adjective or verb.
  func isForm(_ i: Int, of lemma: WordID) -> Bool {
    if identity(i) == lemma { return true }
    return self[i].map { $0.word != .none && words.lemmas(i).contains(lemma) } ?? false
  }

  /// The word as it is written and the words that it may be a form of.
  func forms(_ i: Int) -> [WordID] {
    guard let token = self[i] else { return [] }
    return [identity(i)] + (token.word == .none ? [] : words.lemmas(i))
  }

  /// Whether a word can be a plural.
  func isPlural(_ i: Int) -> Bool { kind(i) == .word && words.number(i).plural }

  /// Whether a word can be a singular.
  func isSingular(_ i: Int) -> Bool { kind(i) == .word && words.number(i).singular }

  // MARK: - Parts of speech

  /// Whether a token is a noun, an adjective or a participle.
  func isContent(_ i: Int) -> Bool {
    guard kind(i) == .word else { return false }
    return isNoun(i) || tag(i) == .adjective || tag(i) == .pastParticiple
  }

  /// Whether a token is a noun or a name.
  func isNoun(_ i: Int) -> Bool {
    guard kind(i) == .word else { return false }
    return tag(i) == .noun || tag(i) == .properNoun || tag(i) == .other
  }

  /// Whether a word can be a noun for someone.
  func isPerson(_ i: Int) -> Bool {
    guard kind(i) == .word else { return false }
    return hasRole(i) || SpeakerNouns.contains(text, i)
  }

  /// Whether a word can be a noun for someone, and for no body of people.
  func hasRole(_ i: Int) -> Bool {
    kind(i) == .word
      && (`is`(.person, at: i) || forms(i).contains { Roles.nouns[$0] != nil })
  }

  /// Whether a token is a preposition, with or without an article in it.
  func isPreposition(_ i: Int) -> Bool {
    guard kind(i) == .word || kind(i) == .elided else { return false }
    return tag(i) == .preposition || tag(i) == .contraction
  }

  /// What follows `au` or `à` and an article, if they stand here.
  func afterTo(_ i: Int) -> Int? {
    if `is`(.toThe, at: i) { return i + 1 }
    return `is`(.toward, at: i) && `is`(.article, at: i + 1) ? i + 2 : nil
  }

  /// Whether a token is an adverb.
  func isAdverb(_ i: Int) -> Bool { kind(i) == .word && tag(i) == .adverb }

  /// Whether a token is a verb or auxiliary that is no participle of the past.
  func isVerb(_ i: Int) -> Bool {
    switch tag(i) {
    case .finiteVerb, .finiteAuxiliary, .infinitive, .infinitiveAuxiliary, .presentParticiple,
      .presentAuxiliary:
      true
    default: false
    }
  }

  /// Whether a token is a verb in a tense that can only be a plural: `ont`, `sont`.
  func isPluralVerb(_ i: Int) -> Bool {
    guard tag(i) == .finiteVerb || tag(i) == .finiteAuxiliary else { return false }
    let forms = text.smallAnalyses(of: i).map(VerbForms.init).filter {
      !$0.isDisjoint(with: .finite)
    }
    return !forms.isEmpty && forms.allSatisfy { $0.contains(.plural) }
  }

  /// Whether a word begins with a capital where a sentence or quotation does not begin.
  func isName(_ i: Int) -> Bool {
    guard has(.capitalized, at: i), let before = kind(i - 1) else { return false }
    switch before {
    case .openQuote, .straightQuote, .colon, .dash, .period, .ellipsis, .question, .exclamation,
      .openBracket:
      return false
    default: return !has(.lineStart, at: i)
    }
  }
}
