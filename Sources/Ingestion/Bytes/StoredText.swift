import Linguistics

/// Text as an archive stores it: line ends `\n`, NUL as U+FFFD, NFC, nothing else changed.
struct StoredText: Equatable {
  var text: String
  /// How many NULs were replaced.
  var nulls = 0

  /// Makes it of UTF-8.
  init(utf8 bytes: [UInt8]) {
    guard bytes.contains(where: { $0 == 0x0D || $0 == 0 }) else {
      text = Normalize.nfc(String(decoding: bytes, as: UTF8.self))
      return
    }
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0:
        clean.append(contentsOf: [0xEF, 0xBF, 0xBD])
        nulls += 1
      case 0x0D:
        if index + 1 >= bytes.count || bytes[index + 1] != 0x0A { clean.append(0x0A) }
      default: clean.append(byte)
      }
    }
    text = Normalize.nfc(String(decoding: clean, as: UTF8.self))
  }

  /// Makes it of a string.
  init(_ string: String) { self.init(utf8: Array(string.utf8)) }
}

extension String {
  /// The string on one line, without outer white space; nil when nothing is left.
  var particular: String? {
    let words = unicodeScalars.split { $0.properties.isWhitespace && $0.value < 0x20 }
    let line = words.map(String.init).joined(separator: " ").trimmed
    return line.isEmpty ? nil : line
  }

  /// The string without white space at its ends.
  var trimmed: String {
    var rest = unicodeScalars[...]
    while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
