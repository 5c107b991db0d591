extension JSONSkimmer {
  /// The offset after a string, a number, or one of the three words.
  mutating func scalar(_ start: Int) throws(Failure) -> Int {
    guard let first = try look(start) else { throw .syntax(offset: start, expected: "a value") }
    switch first {
    case JSON.quote: return try string(start)
    case UInt8(ascii: "-"), 0x30...0x39: return try number(start)
    case UInt8(ascii: "t"): return try word("true", start)
    case UInt8(ascii: "f"): return try word("false", start)
    case UInt8(ascii: "n"): return try word("null", start)
    default: throw .syntax(offset: start, expected: "a value")
    }
  }

  /// The offset after a string.
  mutating func string(_ start: Int) throws(Failure) -> Int {
    var at = start + 1
    while let byte = try look(at) {
      switch byte {
      case JSON.quote: return at + 1
      case JSON.backslash: at = try escape(at + 1)
      case ..<0x20: throw .syntax(offset: at, expected: "no control character in a string")
      default: at += 1
      }
    }
    throw .syntax(offset: at, expected: "the \" that ends the string")
  }

  /// The offset after what follows a backslash.
  private mutating func escape(_ start: Int) throws(Failure) -> Int {
    guard let byte = try look(start), "\"\\/bfnrtu".utf8.contains(byte) else {
      throw .syntax(offset: start, expected: "a character that may follow \\")
    }
    guard byte == UInt8(ascii: "u") else { return start + 1 }
    for at in start + 1...start + 4 {
      guard let digit = try look(at), Character(Unicode.Scalar(digit)).isHexDigit, digit < 0x80
      else { throw .syntax(offset: at, expected: "four hexadecimal digits after \\u") }
    }
    return start + 5
  }

  private mutating func number(_ start: Int) throws(Failure) -> Int {
    var at = try look(start) == UInt8(ascii: "-") ? start + 1 : start
    at = try look(at) == UInt8(ascii: "0") ? at + 1 : try digits(at)
    if try look(at) == UInt8(ascii: ".") { at = try digits(at + 1) }
    guard let mark = try look(at), mark | 0x20 == UInt8(ascii: "e") else { return at }
    let sign = try look(at + 1)
    let signed = sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    return try digits(signed ? at + 2 : at + 1)
  }

  private mutating func digits(_ start: Int) throws(Failure) -> Int {
    var at = start
    while let byte = try look(at), (0x30...0x39).contains(byte) { at += 1 }
    if at == start { throw .syntax(offset: at, expected: "a digit") }
    return at
  }

  private mutating func word(_ word: String, _ start: Int) throws(Failure) -> Int {
    var at = start
    for byte in word.utf8 {
      guard try look(at) == byte else { throw .syntax(offset: start, expected: "a value") }
      at += 1
    }
    return at
  }
}
