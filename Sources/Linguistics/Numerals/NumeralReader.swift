/// Reads the numbers of a text, in digits and in words.
public struct NumeralReader {
  let text: AnnotatedText

  /// Makes a reader of a text.
  public init(_ text: AnnotatedText) { self.text = text }

  /// The longest number that begins at a token and ends before another; nil when none does.
  public func reading(at start: Int, before end: Int) -> Numeral.Reading? {
    guard start < end, isStart(start) else { return nil }
    let grammar = NumeralGrammar(words: self, end: end)
    guard let sum = grammar.number(at: Place(token: start, byte: text.tokens[start].start)),
      let last = lastToken(sum.place)
    else { return nil }
    return Numeral.Reading(
      value: sum.value, tokens: start..<last + 1, scale: sum.scale,
      endsWithScale: sum.endsWithScale, digits: digits(start),
      isArticle: last == start && sum.value == 1 && text.tokens[start].kind == .word)
  }

  /// The digits of a number token.
  public func digits(_ token: Int) -> NumeralDigits? {
    let token = text.tokens[token]
    guard token.kind == .number else { return nil }
    return text.bytes.withUnsafeBufferPointer {
      NumeralDigits(UnsafeBufferPointer(rebasing: $0[token.start..<token.end]))
    }
  }

  /// Whether a number may begin here: digits, or a word that begins with a letter of one.
  @inline(__always)
  private func isStart(_ i: Int) -> Bool {
    let token = text.tokens[i]
    return token.kind == .number || token.kind == .word && !token.traits.contains(.hasDigit)
  }

  /// The token that a number ends with; nil when it ends inside a word.
  private func lastToken(_ place: Place) -> Int? {
    if place.token == text.tokens.count { return place.token - 1 }
    return text.tokens[place.token].start == place.byte ? place.token - 1 : nil
  }

  /// A place between the parts of words.
  struct Place {
    var token: Int
    var byte: Int
  }

  /// A part of a number and the place after it.
  struct Part {
    var word: NumeralWord
    var next: Place
  }

  /// The part of a number at a place; the parts of a hyphened word must all be numbers.
  func part(at place: Place, before end: Int) -> Part? {
    guard place.token < end else { return nil }
    let token = text.tokens[place.token]
    switch token.kind {
    case .number:
      guard let digits = digits(place.token) else { return nil }
      return Part(word: .digits(digits.value), next: after(place.token))
    case .word:
      if place.byte == token.start {
        if let word = NumeralWords.table[token.word] {
          return Part(word: word, next: after(place.token))
        }
        guard isNumeral(token) else { return nil }
      }
      return piece(at: place)
    default: return nil
    }
  }

  private func after(_ token: Int) -> Place {
    let next = token + 1
    return Place(token: next, byte: next < text.tokens.count ? text.tokens[next].start : 0)
  }

  /// The part of a hyphened word that begins at a place.
  private func piece(at place: Place) -> Part? {
    let token = text.tokens[place.token]
    let end = pieceEnd(place.byte, token.end)
    guard let word = NumeralWords.table[identity(place.byte, end)] else { return nil }
    let isLast = end == token.end
    let next = Place(token: place.token, byte: end + 1)
    return Part(word: word, next: isLast ? after(place.token) : next)
  }

  /// Whether all parts of a hyphened word are parts of numbers.
  private func isNumeral(_ token: Token) -> Bool {
    var start = token.start
    var pieces = 0
    while start < token.end {
      let end = pieceEnd(start, token.end)
      guard end - start <= NumeralReader.longestWord else { return false }
      guard NumeralWords.table[identity(start, end)] != nil else { return false }
      start = end + 1
      pieces += 1
      guard pieces <= NumeralReader.mostPieces else { return false }
    }
    return pieces > 1
  }

  private static let longestWord = 12
  private static let mostPieces = 48

  private func pieceEnd(_ start: Int, _ end: Int) -> Int {
    let limit = min(end, start + NumeralReader.longestWord + 1)
    return text.bytes[start..<limit].firstIndex(of: 0x2D) ?? end
  }

  private func identity(_ start: Int, _ end: Int) -> WordID {
    text.bytes.withUnsafeBufferPointer { WordID(bytes: $0, from: start, to: end) }
  }
}
