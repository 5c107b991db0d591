/// Cuts a text into words, numbers and marks, in one pass over its bytes.
struct Tokenizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var i = 0
  private var traits: Token.Traits = [.spaceBefore, .lineStart, .paragraphStart]
  private(set) var tokens: [Token] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    tokens.reserveCapacity(bytes.count / 5 + 8)
  }

  /// The tokens of a text; every byte that is not white space is in exactly one.
  static func tokens(of bytes: UnsafeBufferPointer<UInt8>) -> [Token] {
    var tokenizer = Tokenizer(bytes)
    while tokenizer.step() {}
    return tokenizer.tokens
  }

  /// Skips white space and reads one token; false at the end.
  private mutating func step() -> Bool {
    skipSpace()
    guard i < bytes.count else { return false }
    let (scalar, next) = Scalar.decode(bytes, i)
    if scalar &- 0x30 < 10 {
      number()
    } else if let end = Address.end(bytes, i) {
      emit(.address, to: end)
    } else if Scalar.isLetterOrDigit(scalar) {
      word()
    } else {
      mark(scalar, next)
    }
    return true
  }

  private mutating func skipSpace() {
    var lines = 0
    let start = i
    while i < bytes.count {
      let (scalar, next) = Scalar.decode(bytes, i)
      if scalar == 0x0A || scalar == 0x0D || scalar == 0x2028 || scalar == 0x2029 {
        lines += 1
      } else if !Scalar.isSpace(scalar) {
        break
      }
      i = next
    }
    if i > start { traits.insert(.spaceBefore) }
    if lines > 0 { traits.insert(.lineStart) }
    if lines > 1 { traits.insert(.paragraphStart) }
  }

  private mutating func emit(_ kind: Token.Kind, to end: Int, word: WordID = .none) {
    tokens.append(Token(start: i, end: end, kind: kind, traits: traits, word: word))
    traits = []
    i = end
  }

  // MARK: - Numbers

  private mutating func number() {
    let end = Digits.end(bytes, i)
    traits.insert(.hasDigit)
    emit(.number, to: end)
  }

  // MARK: - Words

  private mutating func word() {
    let end = wordEnd()
    if let clitic = Clitics.start(bytes, i, end) {
      emitWord(to: clitic)
      emit(.clitic, to: end, word: WordID(bytes: bytes, from: clitic, to: end))
    } else {
      emitWord(to: end)
    }
  }

  /// Where the word ends that begins here: letters and digits, joined by hyphens and
  /// apostrophes; after the apostrophe of an elision it ends.
  private mutating func wordEnd() -> Int {
    var k = i
    while k < bytes.count {
      let (scalar, next) = Scalar.decode(bytes, k)
      if Scalar.isLetterOrDigit(scalar) || Scalar.isMark(scalar) {
        k = next
      } else if Marks.isApostrophe(scalar) {
        if Elisions.contains(bytes, i, k), !isNamePrefix(k, next) { return next }
        guard letterStarts(at: next) else { return k }
        k = next
      } else if Marks.isHyphen(scalar), letterStarts(at: next) {
        k = next
      } else if scalar == 0xB0, k == i + 1, bytes[i] | 0x20 == 0x6E {
        return next
      } else {
        return abbreviationEnd(at: k)
      }
    }
    return k
  }

  /// Whether a single capital and its apostrophe begin a name: `N’Guessan`, `M’Bala`.
  private func isNamePrefix(_ end: Int, _ next: Int) -> Bool {
    guard end == i + 1, bytes[i] == 0x4E || bytes[i] == 0x4D, next < bytes.count else {
      return false
    }
    return Scalar.isUpper(Scalar.decode(bytes, next).scalar)
  }

  /// After the point when a word and its point are an abbreviation or initials.
  private mutating func abbreviationEnd(at end: Int) -> Int {
    guard bytes[end] == 0x2E else { return end }
    if let initials = Abbreviations.initialsEnd(bytes, i, end) {
      traits.insert(.abbreviation)
      return initials
    }
    guard Abbreviations.contains(bytes, i, end) else { return end }
    traits.insert(.abbreviation)
    return end + 1
  }

  private func letterStarts(at k: Int) -> Bool {
    k < bytes.count && Scalar.isLetterOrDigit(Scalar.decode(bytes, k).scalar)
  }

  private mutating func emitWord(to end: Int) {
    addCase(end)
    let last = Scalar.before(bytes, end)
    emit(
      Marks.isApostrophe(last) ? .elided : .word, to: end,
      word: WordID(bytes: bytes, from: i, to: end))
  }

  private mutating func addCase(_ end: Int) {
    var k = i
    var letters = 0
    var capitals = 0
    while k < end {
      let (scalar, next) = Scalar.decode(bytes, k)
      if scalar &- 0x30 < 10 { traits.insert(.hasDigit) }
      if Scalar.isLetter(scalar) {
        letters += 1
        if Scalar.isUpper(scalar) {
          capitals += 1
          if k == i { traits.insert(.capitalized) }
        }
      }
      k = next
    }
    if letters > 1, capitals == letters { traits.insert(.allCapitals) }
  }

  // MARK: - Marks

  private mutating func mark(_ scalar: UInt32, _ next: Int) {
    if scalar == 0x2D, let clitic = Clitics.end(afterHyphen: bytes, next),
      !traits.contains(.spaceBefore)
    {
      return emit(.clitic, to: clitic, word: WordID(bytes: bytes, from: i, to: clitic))
    }
    if scalar == 0x2E, next < bytes.count, bytes[next] == 0x2E {
      var k = next
      while k < bytes.count, bytes[k] == 0x2E { k += 1 }
      return emit(.ellipsis, to: k)
    }
    if let end = Marks.doubledEnd(bytes, i) {
      return emit(Marks.straight(bytes, i, end), to: end)
    }
    emit(Marks.kind(scalar, bytes, i, next), to: next)
  }
}

extension Token {
  /// The token of a word whose place is known already.
  package init(word range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    let word = UnsafeBufferPointer(rebasing: bytes[range])
    let tokens = Tokenizer.tokens(of: word)
    var traits = tokens.first?.traits ?? []
    if tokens.count > 1 {
      traits.remove(.allCapitals)
      if tokens.allSatisfy({ $0.kind == .word && $0.traits.contains(.allCapitals) }) {
        traits.insert(.allCapitals)
      }
    }
    let isWord = tokens.contains { $0.word != .none }
    self.init(
      start: range.lowerBound, end: range.upperBound,
      kind: tokens.count == 1 ? tokens[0].kind : isWord ? .word : tokens.first?.kind ?? .symbol,
      traits: traits,
      word: isWord ? WordID(bytes: bytes, from: range.lowerBound, to: range.upperBound) : .none)
  }
}
