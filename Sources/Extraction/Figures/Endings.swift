/// A list of word endings, compared byte by byte.
struct Endings: Sendable {
  private let endings: [[UInt8]]

  init(_ list: [String]) { endings = list.map { Array($0.utf8) } }

  /// Whether the word between two offsets is longer than one of the endings and ends with it.
  func contains(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    endings.contains { ending in
      end - start > ending.count && bytes[end - ending.count..<end].elementsEqual(ending)
    }
  }

  static let plural = Endings(["s", "x", "z", "S", "X", "Z"])
  static let adjective = Endings(FigureFunctionWords.adjectiveEndings)
  static let verb = Endings(FigureFunctionWords.verbEndings)
  static let participle = Endings(FigureFunctionWords.participleEndings)
  static let notParticiple = Endings(FigureFunctionWords.notParticipleEndings)
  static let participleSingular = Endings(FigureFunctionWords.participleSingularEndings)
  static let sentenced = Endings(FigureFunctionWords.sentencedEndings)
  static let infinitive = Endings(["er", "ir"])
}
