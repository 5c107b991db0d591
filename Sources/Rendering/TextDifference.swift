/// How one text became another, word by word.
public struct TextDifference: Sendable, Equatable {
  /// What stayed, went and came, in the order of the texts; what went stands before what came in
  /// its place.
  public private(set) var parts: [Part] = []
  /// How many words went.
  public private(set) var wordsRemoved = 0
  /// How many words came.
  public private(set) var wordsAdded = 0

  /// A stretch of one text or both.
  public struct Part: Sendable, Equatable {
    /// What became of it.
    public enum Kind: Sendable { case same, removed, added }
    /// What became of it.
    public var kind: Kind
    /// The words, with the spaces between them.
    public var text: String
  }

  /// Compares two texts.
  public init(from old: String, to new: String) {
    let (olds, news) = (Self.pieces(of: old), Self.pieces(of: new))
    var numbers: [Substring: Int] = [:]
    let number = { (piece: Substring) in
      numbers[piece]
        ?? {
          numbers[piece] = numbers.count
          return numbers.count - 1
        }()
    }
    let pairs = ListAlignment(olds.map(number), news.map(number)).pairs
    var (first, other) = (0, 0)
    for pair in pairs + [(olds.count, news.count)] {
      add(olds[first..<pair.old], news[other..<pair.new])
      if pair.old < olds.count { append(.same, olds[pair.old][...]) }
      (first, other) = (pair.old + 1, pair.new + 1)
    }
    joinAcrossSpaces()
    for part in parts {
      if part.kind == .removed { wordsRemoved += Self.words(in: part.text) }
      if part.kind == .added { wordsAdded += Self.words(in: part.text) }
    }
  }

  private mutating func add(_ removed: ArraySlice<Substring>, _ added: ArraySlice<Substring>) {
    if !removed.isEmpty { append(.removed, Substring(removed.joined())) }
    if !added.isEmpty { append(.added, Substring(added.joined())) }
  }

  private mutating func append(_ kind: Part.Kind, _ text: Substring) {
    if parts.last?.kind == kind {
      parts[parts.count - 1].text += text
    } else {
      parts.append(Part(kind: kind, text: String(text)))
    }
  }

  /// Where something went and something came, what lies between two changes and has no word in it
  /// changes with them, lest every word of a new sentence be marked by itself.
  private mutating func joinAcrossSpaces() {
    var joined = TextDifference()
    var run: [Part] = []
    for (index, part) in parts.enumerated() {
      let isInside = !run.isEmpty && index + 1 < parts.count && Self.isGap(part.text)
      if part.kind != .same || isInside {
        run.append(part)
      } else {
        joined.append(run)
        joined.append(.same, part.text[...])
        run = []
      }
    }
    joined.append(run)
    parts = joined.parts
  }

  private mutating func append(_ run: [Part]) {
    let kinds = Set(run.map(\.kind)).subtracting([.same])
    guard kinds.count == 2 else {
      for part in run { append(part.kind, part.text[...]) }
      return
    }
    for kind in [Part.Kind.removed, .added] {
      append(kind, Substring(run.filter { [kind, .same].contains($0.kind) }.map(\.text).joined()))
    }
  }

  private init() {}

  private static func isGap(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { Kind($0) == .space || $0 == "'" || $0 == "’" || $0 == "-" }
  }

  /// How many stretches between spaces have a letter or digit in them.
  private static func words(in text: String) -> Int {
    var count = 0
    var isCounted = false
    for scalar in text.unicodeScalars {
      switch Kind(scalar) {
      case .space: isCounted = false
      case .other: isCounted = isCounted && scalar != "\n"
      case .word:
        count += isCounted ? 0 : 1
        isCounted = true
      }
    }
    return count
  }

  private enum Kind {
    case word, space, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .word
      case 0x20, 0x09, 0xA0, 0x202F: self = .space
      case 0...0x7F: self = .other
      default:
        let properties = scalar.properties
        let isWord =
          properties.isAlphabetic || properties.numericType != nil || properties.isGraphemeExtend
        self = isWord ? .word : .other
      }
    }
  }

  /// Words, stretches of spaces, and every other character by itself.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var last = Kind.other
    for index in scalars.indices {
      let kind = Kind(scalars[index])
      if start < index, kind != last || kind == .other {
        pieces.append(Substring(scalars[start..<index]))
        start = index
      }
      last = kind
    }
    if start < scalars.endIndex { pieces.append(Substring(scalars[start...])) }
    return pieces
  }
}
