/// Takes the letters of a mailbox (mbox) out of a window, one at a time.
///
/// Each stands after a line that begins with `From `; lines of a letter that begin so were marked
/// with a `>`, which is taken off.
struct MailboxLetters {
  enum Found {
    case letter(line: Int, [UInt8])
    case broken(line: Int, reason: String)
  }

  private var window: ByteWindow
  private let limit: Int
  private static let mark = Array("From ".utf8)

  /// Takes letters of at most a number of bytes.
  init(_ window: ByteWindow, limit: Int = Limits.article) {
    self.window = window
    self.limit = limit
  }

  /// The next letter or what is broken; nil at the end.
  mutating func next() throws(InputError) -> Found? {
    while let byte = try window.byte(at: 0), byte == 0x0A || byte == 0x0D { window.drop(1) }
    if try window.byte(at: 0) == nil { return nil }
    let line = window.line
    guard try stands(Self.mark, at: 0) else {
      _ = try lines()
      return .broken(
        line: line, reason: "Here stands no letter: the line does not begin with \"From \".")
    }
    _ = try LineTaking.next(&window)
    guard let letter = try lines() else {
      return .broken(line: line, reason: "The letter is longer than an article can be (64 MiB).")
    }
    return .letter(line: line, letter)
  }

  /// The lines up to the next letter; nil when they are too long to be held.
  private mutating func lines() throws(InputError) -> [UInt8]? {
    var letter: [UInt8] = []
    var isTooLong = false
    var afterBlank = false
    while try !beginsLetter(afterBlank: afterBlank) {
      let taken: ArraySlice<UInt8>
      switch try LineTaking.next(&window) {
      case nil: return isTooLong ? nil : Self.withoutBlankLine(letter)
      case .tooLong: taken = []
      case .line(let line): taken = line
      }
      afterBlank = taken.allSatisfy { $0 == 0x0A || $0 == 0x0D } && !taken.isEmpty
      isTooLong = isTooLong || taken.isEmpty || letter.count + taken.count > limit
      if isTooLong { letter = [] } else { letter += Self.unmarked(taken) }
    }
    return isTooLong ? nil : Self.withoutBlankLine(letter)
  }

  /// A letter without the blank line that parts it from the next.
  private static func withoutBlankLine(_ letter: [UInt8]) -> [UInt8] {
    for end in [[0x0A, 0x0D, 0x0A, 0x0D], [0x0A, 0x0A]] as [[UInt8]]
    where letter.reversed().starts(with: end) {
      return letter.dropLast(end.count / 2)
    }
    return letter
  }

  /// A line without one of the marks that keep it from beginning a letter.
  private static func unmarked(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard line.first == UInt8(ascii: ">"),
      line.drop(while: { $0 == UInt8(ascii: ">") }).starts(with: mark)
    else { return line }
    return line.dropFirst()
  }

  /// Whether a letter begins here: after a blank line or with a time of day, and with a header.
  private mutating func beginsLetter(afterBlank: Bool) throws(InputError) -> Bool {
    guard try stands(Self.mark, at: 0) else { return false }
    var length = 0
    var hasTime = false
    while let byte = try window.byte(at: length), byte != 0x0A {
      if length > 1000 { return false }
      hasTime = hasTime || byte == UInt8(ascii: ":")
      length += 1
    }
    guard afterBlank || hasTime else { return false }
    return try isField(at: length + 1)
  }

  /// Whether a line is a field of a header.
  private mutating func isField(at start: Int) throws(InputError) -> Bool {
    var offset = start
    while let byte = try window.byte(at: offset), offset - start < 80 {
      if byte == UInt8(ascii: ":") { return offset > start }
      guard (0x21...0x7E).contains(byte) else { return false }
      offset += 1
    }
    return false
  }

  private mutating func stands(_ mark: [UInt8], at offset: Int) throws(InputError) -> Bool {
    for (place, byte) in mark.enumerated() where try window.byte(at: offset + place) != byte {
      return false
    }
    return true
  }
}
