/// A word, number or mark of a text, with its place in bytes.
public struct Token: Sendable {
  /// Offset of the first byte.
  public var start: Int
  /// Offset after the last byte.
  public var end: Int
  /// What the token is.
  public var kind: Kind
  /// How the token is written and what stands before it.
  public var traits: Traits
  /// The identity of the lower-cased word, for look-up in a `WordTable`.
  ///
  /// A typographic apostrophe counts as a straight one; accents count.
  public var word: WordID

  /// Makes a token.
  public init(start: Int, end: Int, kind: Kind, traits: Traits, word: WordID) {
    self.start = start
    self.end = end
    self.kind = kind
    self.traits = traits
    self.word = word
  }

  /// The kinds of token.
  public enum Kind: UInt8, Sendable {
    /// Letters, perhaps with hyphens, digits or inner apostrophes: `porte-parole`, `A320`.
    case word
    /// A word cut off by an elision, its apostrophe included: `l’`, `qu'`, `jusqu’`.
    case elided
    /// A pronoun or particle joined by a hyphen, the hyphen included: `-t-il`, `-ce`, `-là`.
    case clitic
    /// Digits, with the spaces, points and commas that group them: `12 000`, `3,5`, `2017`.
    case number
    /// A web or mail address, a hashtag or an account name.
    case address
    /// « “ „ ‹, or a straight mark that opens by its neighbours.
    case openQuote
    /// » ” ›, or a straight mark that closes by its neighbours.
    case closeQuote
    /// A straight mark whose neighbours do not tell whether it opens or closes.
    case straightQuote
    /// `,`
    case comma
    /// `.`
    case period
    /// `:`
    case colon
    /// `;`
    case semicolon
    /// `?`
    case question
    /// `!`
    case exclamation
    /// `…` or `...`
    case ellipsis
    /// `–`, `—`, or a hyphen between spaces.
    case dash
    /// `(` or `[`
    case openBracket
    /// `)` or `]`
    case closeBracket
    /// `%`, `‰`, `€`, `$`, `£`, `°` and every other sign.
    case symbol
  }

  /// Facts about how a token is written.
  public struct Traits: OptionSet, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes traits of bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// White space or the start of the text stands before it.
    public static let spaceBefore = Traits(rawValue: 1)
    /// A line end, or the start of the text, stands before it.
    public static let lineStart = Traits(rawValue: 2)
    /// Its first letter is a capital.
    public static let capitalized = Traits(rawValue: 4)
    /// It has two letters or more and all are capitals.
    public static let allCapitals = Traits(rawValue: 8)
    /// It has a digit in it.
    public static let hasDigit = Traits(rawValue: 16)
    /// It is an abbreviation or an initial such as `M.` that ends with its own point.
    public static let abbreviation = Traits(rawValue: 32)
    /// An empty line, or the start of the text, stands before it.
    public static let paragraphStart = Traits(rawValue: 64)
  }
}

/// The identity of a lower-cased word: a 64-bit hash of its UTF-8 bytes.
public struct WordID: Hashable, Sendable {
  /// The hash.
  public let hash: UInt64

  /// The identity of nothing.
  public static let none = WordID(hash: 0)

  /// Makes an identity of a hash.
  public init(hash: UInt64) { self.hash = hash }
}
