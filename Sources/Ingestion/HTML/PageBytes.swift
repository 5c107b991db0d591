/// The bytes of a page in UTF-8, and the way back to the bytes as they were read.
struct PageBytes {
  let utf8: [UInt8]
  /// The name of the character set that they were read in.
  let encoding: String
  private let original: [UInt8]
  /// How many bytes stand before the first: a byte order mark.
  private let skipped: Int
  private let way: Way

  private enum Way {
    case same
    /// Each byte became one code point.
    case byteByByte
    /// UTF-8 in which stray bytes became code points.
    case repaired
    case none
  }

  /// Reads bytes in the character set that the page, or what carried it, declares.
  ///
  /// What is UTF-8 beyond doubt is read so, whatever it declares. `start` is how far behind the
  /// byte order mark the bytes stand.
  init(_ bytes: ArraySlice<UInt8>, _ input: OpenInput, declared: String?, start: Int = 0) {
    original = Array(bytes)
    skipped = input.markLength + start
    if let encoding = input.declared {
      (utf8, self.encoding, way) = (original, encoding.rawValue, .none)
      return
    }
    let guess = TextEncoding(of: bytes)
    let name = declared ?? PageCharset.declared(in: original)
    if guess == .utf8 {
      (utf8, encoding, way) = (original, guess.rawValue, .same)
    } else if let name, !Charset.isUTF8(name), !name.hasPrefix("utf-16"),
      let converted = Charset.utf8(bytes, declared: name)
    {
      utf8 = converted
      encoding = Charset.isLatin1(name) ? TextEncoding.windows1252.rawValue : name
      way = converted.count { $0 & 0xC0 != 0x80 } == bytes.count ? .byteByByte : .none
    } else {
      (utf8, encoding) = (guess.utf8(bytes), guess.rawValue)
      way = guess == .mixed ? .repaired : .byteByByte
    }
  }

  /// The offsets in the page as read of offsets in UTF-8 that rise; nil when there is no way back.
  func originals(of offsets: [Int]) -> [Int]? {
    if way == .none { return nil }
    var found: [Int] = []
    found.reserveCapacity(offsets.count)
    var (here, there) = (0, 0)
    for offset in offsets {
      while here < offset, here < utf8.count {
        let step = step(here, there)
        here += step.here
        there += step.there
      }
      found.append(there + skipped)
    }
    return found
  }

  /// How far the next character reaches in UTF-8 and in the page as read.
  private func step(_ here: Int, _ there: Int) -> (here: Int, there: Int) {
    if way == .same { return (1, 1) }
    var length = 1
    while here + length < utf8.count, utf8[here + length] & 0xC0 == 0x80 { length += 1 }
    let isSame =
      way == .repaired && there + length <= original.count
      && utf8[here..<here + length] == original[there..<there + length]
    return (length, isSame ? length : 1)
  }
}
