/// Finds words in a text as people type them: any blank for any blank, straight quotes and
/// apostrophes for curly ones.
struct WordSearch {
  private let text: [Unicode.Scalar]

  init(_ text: String) { self.text = text.unicodeScalars.map(Self.plain) }

  /// Whether the text is some words, whatever blanks and marks they are typed with.
  func isSame(as words: String) -> Bool {
    Self.trimmed(text).elementsEqual(Self.trimmed(words.unicodeScalars.map(Self.plain)))
  }

  /// All places of some words, in code points.
  func places(of words: String) -> [Range<Int>] {
    let wanted = Self.trimmed(words.unicodeScalars.map(Self.plain))
    guard let first = wanted.first, wanted.count <= text.count else { return [] }
    var places: [Range<Int>] = []
    var start = 0
    while start <= text.count - wanted.count {
      if text[start] == first, text[start..<(start + wanted.count)].elementsEqual(wanted) {
        places.append(start..<(start + wanted.count))
      }
      start += 1
    }
    return places
  }

  private static func trimmed(_ scalars: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
    var slice = scalars[...]
    while slice.first == " " { slice.removeFirst() }
    while slice.last == " " { slice.removeLast() }
    return slice
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\u{A0}", "\u{202F}", "\u{2009}", "\n", "\t", "\r": " "
    case "\u{2019}", "\u{2018}", "\u{2BC}": "'"
    case "\u{201C}", "\u{201D}", "\u{AB}", "\u{BB}": "\""
    case "\u{2011}", "\u{2010}": "-"
    default: scalar
    }
  }
}
