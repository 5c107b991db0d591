import Linguistics

/// Finds the names of a user's list in a text, the longest first.
struct KnownNameFinder {
  /// A place where a listed name stands.
  struct Found: Equatable {
    var tokens: Range<Int>
    var entry: Int
  }

  private let known: KnownNames
  private var looks: NameLooks
  private var folded = FoldedWords()

  /// Where the listed names of a text stand, in text order; they do not overlap.
  static func found(_ known: KnownNames, in reading: NameReading) -> [Found] {
    var finder = KnownNameFinder(known: known, looks: NameLooks(reading))
    return reading.text.bytes.withUnsafeBufferPointer { finder.find(in: reading, $0) }
  }

  private init(known: KnownNames, looks: NameLooks) {
    self.known = known
    self.looks = looks
  }

  private mutating func find(
    in reading: NameReading, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> [Found] {
    var found: [Found] = []
    var i = 0
    while i < reading.tokens.count {
      guard looks.mayBegin(i), let name = longest(from: i, in: reading, bytes) else {
        i += 1
        continue
      }
      found.append(name)
      i = name.tokens.upperBound
    }
    return found
  }

  /// The longest listed name that begins at a token and looks like one there.
  private mutating func longest(
    from first: Int, in reading: NameReading, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Found? {
    folded.read(bytes, reading.tokens[first].start..<reading.tokens[first].end)
    guard var state = known.start(folded.words) else { return nil }
    var name: Found?
    var end = first + 1
    while true {
      if let form = known.form(state), looks.isName(first..<end, form) {
        name = Found(tokens: looks.withoutArticle(first..<end), entry: form.entry)
      }
      guard reading.joins(end) else { return name }
      folded.read(bytes, reading.tokens[end].start..<reading.tokens[end].end)
      guard let next = known.walk(state, folded.words) else { return name }
      state = next
      end += 1
    }
  }
}
