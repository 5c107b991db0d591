import Linguistics

/// One sentence of a text, asked token by token; beyond its ends there is nothing.
///
/// A class, since many small readers share it.
final class FigureScope {
  let text: AnnotatedText
  /// The tokens of the sentence.
  let tokens: Range<Int>
  private let numerals: NumeralReader

  init(text: AnnotatedText, tokens: Range<Int>) {
    self.text = text
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

  /// What the word may be; nothing for what is no word.
  func roles(_ i: Int) -> FigureRoles {
    guard let token = self[i], token.word != .none else { return [] }
    return FigureRoles.table[token.word] ?? []
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

  /// The identity of a word or mark.
  func identity(_ i: Int) -> WordID {
    guard let token = self[i] else { return .none }
    guard token.word == .none, token.end - token.start <= 4 else { return token.word }
    return WordID(of: text.string(token))
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

  /// Whether a token is a word that may stand in a noun phrase.
  func isContent(_ i: Int) -> Bool {
    kind(i) == .word && !`is`(.function, at: i)
  }

  /// Whether the last letters of a word are one of these endings.
  func ends(_ i: Int, in endings: Endings) -> Bool {
    guard let token = self[i], token.kind == .word else { return false }
    return endings.contains(text.bytes, token.start, token.end)
  }

  /// Whether a word reads as a plural.
  func isPlural(_ i: Int) -> Bool { ends(i, in: Endings.plural) }

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
