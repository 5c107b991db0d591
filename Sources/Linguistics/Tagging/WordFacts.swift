/// What features see of a token, computed once.
package struct WordFacts: Sendable {
  /// The word in small letters; a number with its digits as zeros.
  package var lower: UInt32
  /// The word as written.
  package var form: UInt32
  /// How capitals, small letters, digits and marks follow each other in it.
  package var shape: UInt32
  /// Its last two, three and four letters, and its first three, in small letters.
  package var suffix2: UInt32
  package var suffix3: UInt32
  package var suffix4: UInt32
  package var prefix3: UInt32
  /// What it can be as written, and in small letters.
  package var traits: WordTraits
  package var lowerTraits: WordTraits
  /// The numbers of its readings in the lexicon, as written and in small letters.
  package var entry: UInt16
  package var lowerEntry: UInt16

  /// Both traits as one value.
  @inline(__always)
  package var allTraits: UInt64 { UInt64(traits.rawValue) << 32 | UInt64(lowerTraits.rawValue) }

  /// What stands outside the text.
  package static let outside = WordFacts(
    lower: 1, form: 1, shape: 1, suffix2: 1, suffix3: 1, suffix4: 1, prefix3: 1, traits: [],
    lowerTraits: [], entry: 0, lowerEntry: 0)
}

extension WordFacts {
  /// The facts of a token.
  init(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) {
    let range = token.start..<token.end
    var letters = Letters()
    letters.read(bytes, range)
    let isWord = token.kind == .word || token.kind == .elided || token.kind == .clitic
    let lowerEntry = isWord ? lexicon.entry(bytes, range, .lower) : 0
    var entry = lowerEntry
    if isWord, token.traits.contains(.capitalized) || letters.hasCapital {
      entry = lexicon.entry(bytes, range, .written)
      if entry == 0, token.traits.contains(.allCapitals) {
        entry = lexicon.entry(bytes, range, .title)
      }
    }
    self.init(
      lower: Letters.short(letters.lower), form: Letters.short(letters.form),
      shape: Letters.short(letters.shape), suffix2: letters.suffix(2),
      suffix3: letters.suffix(3), suffix4: letters.suffix(4),
      prefix3: Letters.short(letters.prefix), traits: lexicon.traits(entry),
      lowerTraits: lexicon.traits(lowerEntry), entry: UInt16(entry),
      lowerEntry: UInt16(lowerEntry))
  }
}

/// Reads a word once for its hashes.
private struct Letters {
  var lower: UInt64 = 0xCBF2_9CE4_8422_2325
  var form: UInt64 = 0x8422_2325_CBF2_9CE4
  var shape: UInt64 = 7
  var prefix: UInt64 = 3
  var hasCapital = false
  private var count = 0
  private var last = SIMD4<UInt32>(repeating: 0)
  private var lastShape: UInt64 = 0

  /// The most letters that are read of a word.
  private static let longest = 64

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var i = range.lowerBound
    while i < range.upperBound, count < Letters.longest {
      let (scalar, next) = Scalar.decode(bytes, i)
      add(scalar == 0x2019 ? 0x27 : scalar)
      i = next
    }
  }

  private mutating func add(_ written: UInt32) {
    let isDigit = written &- 0x30 < 10
    let scalar = isDigit ? 0x30 : Scalar.lower(written)
    let isCapital = scalar != written && !isDigit
    hasCapital = hasCapital || isCapital
    lower = Letters.mixed(lower, scalar)
    form = Letters.mixed(form, isDigit ? 0x30 : written)
    if count < 3 { prefix = Letters.mixed(prefix, scalar) }
    last = SIMD4(last[1], last[2], last[3], scalar)
    addShape(isDigit ? 3 : isCapital ? 1 : Scalar.isLetter(written) ? 2 : UInt64(written) + 4)
    count += 1
  }

  /// Adds a kind of letter to the shape; runs of one kind count as two at most.
  private mutating func addShape(_ kind: UInt64) {
    let next = kind == lastShape >> 1 ? lastShape | 1 : kind << 1
    if next != lastShape { shape = FeatureKey.pair(shape, next) }
    lastShape = next
  }

  /// The last letters of the word.
  func suffix(_ size: Int) -> UInt32 {
    var hash = UInt64(size)
    for k in 4 - size..<4 { hash = Letters.mixed(hash, last[k]) }
    return Letters.short(hash)
  }

  static func short(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash ^ hash >> 32) }

  @inline(__always)
  private static func mixed(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    let mixed = (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
    return mixed ^ mixed >> 29
  }
}
