/// Words that are written with a point of their own.
enum Abbreviations {
  private static let words = WordSet(
    """
    m mm mme mmes mlle mgr me dr drs pr prof st ste av apr art al cf chap coll dép env éd etc ex fig
    hab ibid janv févr avr juil sept oct nov déc lieut gén col cap cdt sgt adj maj
    min max n no nos p pp par ph réf resp sq suiv t tél tom trad vol vs zn boul bd pl sté cie inc
    corp ltd co jr sr
    """)
  /// Of those, the ones that are words too, so that their point may be a full stop.
  private static let alsoWords = WordSet(
    "art ex p t n min max par al co cap maj st no nos pl m me ph")

  private static let atEnd = WordSet("etc.")

  /// Whether a word with its point is an abbreviation that often ends a sentence.
  static func mayEndSentence(_ word: WordID) -> Bool { atEnd.contains(word) }

  /// Whether the letters between two offsets, followed by a point, are an abbreviation.
  static func contains(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start <= 6 else { return false }
    let word = WordID(bytes: bytes, from: start, to: end)
    guard words.contains(word) else { return false }
    return !alsoWords.contains(word) || continues(bytes, end + 1)
  }

  /// After the last point of initials such as `J.-P.` that begin at an offset.
  static func initialsEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    let (scalar, next) = Scalar.decode(bytes, start)
    guard next == end, Scalar.isUpper(scalar) else { return nil }
    var k = end + 1
    var count = 1
    while let after = nextInitial(bytes, k) {
      k = after
      count += 1
    }
    if count > 1 || continuesName(bytes, k) { return k }
    return followsName(bytes, start) && goesOn(bytes, k) ? k : nil
  }

  /// Whether a word with a capital stands before an initial: `Nolan L. a avoué`.
  private static func followsName(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    guard start > 1, bytes[start - 1] == 0x20 else { return false }
    var first = start - 1
    while first > 0, start - first < 40, Scalar.isLetter(Scalar.before(bytes, first)) {
      first -= 1
      while first > 0, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    }
    return first < start - 2 && Scalar.isUpper(Scalar.decode(bytes, first).scalar)
  }

  /// Whether the sentence goes on after a point: with a comma, a bracket or a small letter.
  private static func goesOn(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard end < bytes.count else { return false }
    if bytes[end] == 0x2C || bytes[end] == 0x29 { return true }
    guard bytes[end] == 0x20, end + 1 < bytes.count else { return false }
    let scalar = Scalar.decode(bytes, end + 1).scalar
    return scalar == 0x28 || Scalar.isLetter(scalar) && !Scalar.isUpper(scalar)
  }

  /// After an initial and its point that follow directly, or after a hyphen.
  private static func nextInitial(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    let k = start < bytes.count && bytes[start] == 0x2D ? start + 1 : start
    guard k < bytes.count else { return nil }
    let (scalar, next) = Scalar.decode(bytes, k)
    guard Scalar.isUpper(scalar), next < bytes.count, bytes[next] == 0x2E else { return nil }
    return next + 1
  }

  /// Whether a capital follows after one space.
  private static func continuesName(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard end < bytes.count else { return false }
    let (scalar, next) = Scalar.decode(bytes, end)
    guard Scalar.isSpace(scalar), next < bytes.count else { return false }
    return Scalar.isUpper(Scalar.decode(bytes, next).scalar)
  }

  /// Whether what follows the point is more of the sentence: a digit or a small letter.
  private static func continues(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard end < bytes.count else { return false }
    let (scalar, next) = Scalar.decode(bytes, end)
    guard Scalar.isSpace(scalar) else { return Scalar.isLetterOrDigit(scalar) || scalar == 0x2C }
    guard next < bytes.count else { return false }
    let following = Scalar.decode(bytes, next).scalar
    return Scalar.isLetterOrDigit(following) && !Scalar.isUpper(following)
  }
}
