/// Finds where JSON values end, and what is wrong with those that are none.
///
/// Values are skimmed, not built: a number keeps its digits, and whatever has no column goes to
/// the archive as it was written. It keeps its own stack, so that no nesting can exhaust the
/// program's, and looks at each byte once. (The decoder in FoundationEssentials takes `{"a":1,}`
/// for JSON, rounds long numbers, and does not say where an error is.)
struct JSONSkimmer<Bytes: ByteLookup> {
  var bytes: Bytes

  /// What is wrong, and where; or the input that failed.
  enum Failure: Error {
    case syntax(offset: Int, expected: String)
    case tooDeep(offset: Int)
    case tooLong
    case input(InputError)
  }

  /// The offset after the value that begins at an offset, or after white space there.
  mutating func end(ofValueAt start: Int) throws(Failure) -> Int {
    var open: [UInt8] = []
    var at = start
    while true {
      at = try skipSpace(at)
      if let inside = try enter(&at, &open) {
        if inside { continue }
      } else {
        at = try scalar(at)
      }
      if try leave(&at, &open) { return at }
    }
  }

  /// Steps into an object or array; false when it is empty, nil when the value is another.
  private mutating func enter(_ at: inout Int, _ open: inout [UInt8]) throws(Failure) -> Bool? {
    guard let byte = try look(at), byte == JSON.openObject || byte == JSON.openArray else {
      return nil
    }
    if open.count >= Limits.depth { throw .tooDeep(offset: at) }
    open.append(byte)
    at = try skipSpace(at + 1)
    if try look(at) == byte + 2 { return false }
    if byte == JSON.openObject { at = try key(at) }
    return true
  }

  /// Steps out of what ends after a value, and over a comma; true when all is closed.
  private mutating func leave(_ at: inout Int, _ open: inout [UInt8]) throws(Failure) -> Bool {
    while let container = open.last {
      at = try skipSpace(at)
      let byte = try look(at)
      if byte == JSON.comma {
        at = try skipSpace(at + 1)
        if container == JSON.openObject { at = try key(at) }
        return false
      }
      guard byte == container + 2 else {
        throw .syntax(offset: at, expected: container == JSON.openObject ? ", or }" : ", or ]")
      }
      open.removeLast()
      at += 1
    }
    return true
  }

  /// The offset after a key and its colon.
  mutating func key(_ start: Int) throws(Failure) -> Int {
    guard try look(start) == JSON.quote else {
      throw .syntax(offset: start, expected: "a key in double quotes")
    }
    let at = try skipSpace(try string(start))
    guard try look(at) == JSON.colon else { throw .syntax(offset: at, expected: ":") }
    return at + 1
  }

  /// The offset of the next byte that is not white space.
  mutating func skipSpace(_ start: Int) throws(Failure) -> Int {
    var at = start
    while let byte = try look(at), JSON.isSpace(byte) { at += 1 }
    return at
  }

  /// A byte, as long as the article is not too long.
  mutating func look(_ at: Int) throws(Failure) -> UInt8? {
    if at >= Limits.article { throw .tooLong }
    do throws(InputError) { return try bytes.byte(at: at) } catch { throw .input(error) }
  }
}

/// The marks of JSON.
enum JSON {
  static let openObject = UInt8(ascii: "{")
  static let closeObject = UInt8(ascii: "}")
  static let openArray = UInt8(ascii: "[")
  static let closeArray = UInt8(ascii: "]")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
