import Linguistics

/// Names that a user lists, so that they are recognized wherever they stand, as what they are.
///
/// A name that has no letter and no digit is left out, and so is what is no type of names; of two
/// entries with one name or alias the first has it.
public struct KnownNames: Sendable {
  /// Someone or something that a user lists.
  public struct Entry: Sendable, Equatable {
    /// The name that an archive shows, without title.
    public var name: String
    /// What bears it.
    public var type: EntityType
    /// Other names, nicknames and acronyms of the same bearer.
    public var aliases: [String]

    /// Makes an entry.
    public init(name: String, type: EntityType, aliases: [String] = []) {
      self.name = name
      self.type = type
      self.aliases = aliases
    }
  }

  /// A listed way of writing a name.
  struct Form: Sendable {
    var entry: Int
    /// Whether it is one word in capitals, which only a word in capitals can be.
    var isAcronym: Bool
    /// Whether a word after the first has a capital.
    var hasInnerCapital: Bool
  }

  private struct Step: Hashable {
    var state: Int32
    var word: WordID
  }

  private struct Bearer: Hashable {
    var key: String
    var type: EntityType
  }

  /// The most folded words that a name may have; a longer one is never met.
  static let longest = 30

  /// The entries, the names as they are shown.
  private(set) var entries: [Entry] = []
  /// The states after the first words, which are what most words of a text are asked of.
  private var starts: [WordID: Int32] = [:]
  private var steps: [Step: Int32] = [:]
  /// The forms that end with the word that leads to each state.
  private var forms: [Form?] = []

  /// Whether nothing is listed.
  public var isEmpty: Bool { forms.isEmpty }

  /// Makes a list of its entries.
  public init(_ list: [Entry] = []) {
    var places: [Bearer: Int] = [:]
    for var entry in list where entry.type != .unnamed {
      entry.name = KnownNames.shown(entry.name)
      let key = Fold.key(entry.name)
      guard !key.isEmpty else { continue }
      let bearer = Bearer(key: key, type: entry.type)
      let place = places[bearer] ?? entries.count
      if place == entries.count {
        places[bearer] = place
        entries.append(entry)
      }
      for name in [entry.name] + entry.aliases { add(name, place) }
    }
  }

  /// A name in composed letters, with single spaces.
  private static func shown(_ name: String) -> String {
    Normalize.nfc(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: - The index

  private mutating func add(_ name: String, _ entry: Int) {
    let text = AnnotatedText(Normalize.nfc(name))
    let tokens = KnownNames.trimmed(text)
    let words = KnownNames.words(tokens, text.bytes)
    guard let first = tokens.first, let start = words.first, words.count <= KnownNames.longest
    else { return }
    var state = starts[start] ?? newState()
    starts[start] = state
    for word in words.dropFirst() {
      let step = Step(state: state, word: word)
      let next = steps[step] ?? newState()
      steps[step] = next
      state = next
    }
    keep(
      Form(
        entry: entry,
        isAcronym: tokens.count == 1 && first.traits.contains(.allCapitals),
        hasInnerCapital: tokens.dropFirst().contains { $0.traits.contains(.capitalized) }),
      at: Int(state))
  }

  private mutating func newState() -> Int32 {
    forms.append(nil)
    return Int32(forms.count - 1)
  }

  private mutating func keep(_ form: Form, at state: Int) {
    guard var known = forms[state] else {
      forms[state] = form
      return
    }
    guard known.entry == form.entry else { return }
    known.isAcronym = known.isAcronym && form.isAcronym
    known.hasInnerCapital = known.hasInnerCapital && form.hasInnerCapital
    forms[state] = known
  }

  /// The tokens of a name without marks at its ends and without an article in small letters.
  private static func trimmed(_ text: AnnotatedText) -> ArraySlice<Token> {
    var tokens = text.tokens[...]
    while let last = tokens.last, isMark(last) { tokens.removeLast() }
    while let first = tokens.first {
      let isArticle =
        tokens.count > 1 && NameWords.articles.contains(first.word)
        && !first.traits.contains(.capitalized)
      guard isArticle || isMark(first) else { break }
      tokens.removeFirst()
    }
    return tokens
  }

  /// Whether a token is neither word nor number.
  private static func isMark(_ token: Token) -> Bool {
    switch token.kind {
    case .word, .elided, .clitic, .number, .address: false
    default: true
    }
  }

  private static func words(_ tokens: ArraySlice<Token>, _ bytes: [UInt8]) -> [WordID] {
    var folded = FoldedWords()
    return bytes.withUnsafeBufferPointer { bytes in
      tokens.flatMap { token in
        folded.read(bytes, token.start..<token.end)
        return folded.words
      }
    }
  }

  // MARK: - Walking

  /// The state after the folded words that begin a name; nil when none begins so.
  func start(_ words: [WordID]) -> Int32? {
    guard let first = words.first, let state = starts[first] else { return nil }
    return walk(state, words.dropFirst())
  }

  /// The state after more words.
  func walk(_ state: Int32, _ words: some Sequence<WordID>) -> Int32? {
    var state = state
    for word in words {
      guard let next = steps[Step(state: state, word: word)] else { return nil }
      state = next
    }
    return state
  }

  /// The listed form that ends at a state.
  func form(_ state: Int32) -> Form? { forms[Int(state)] }
}
