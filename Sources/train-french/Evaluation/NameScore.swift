import Linguistics

/// How many names were found with their exact words and a right type.
struct NameScore: CustomStringConvertible {
  private var all = SegmentationScore()
  private var types: [NameType: SegmentationScore] = [:]

  /// Reads the articles of a corpus.
  init(_ corpus: NameCorpus, _ language: LanguageModel) {
    for article in corpus.articles {
      let text = language.read(article.text)
      add(text.names.map { (text.range($0.tokens), $0.type) }, article.all)
    }
  }

  /// Counts the names found in an article; a marked name with two types may be found as either.
  mutating func add(
    _ found: [(Range<Int>, NameType)], _ gold: [(range: Range<Int>, types: Set<NameType>)]
  ) {
    let given = Dictionary(found, uniquingKeysWith: { first, _ in first })
    var right: Set<Range<Int>> = []
    for name in gold {
      let type = given[name.range].flatMap { name.types.contains($0) ? $0 : nil }
      if type != nil { right.insert(name.range) }
      let wanted = type ?? NameType.allCases.first { name.types.contains($0) } ?? .person
      count(wanted) { $0.wanted += 1 }
      if type != nil { count(wanted) { $0.right += 1 } }
    }
    for type in given.values { count(type) { $0.given += 1 } }
  }

  private mutating func count(_ type: NameType, _ change: (inout SegmentationScore) -> Void) {
    change(&all)
    change(&types[type, default: SegmentationScore()])
  }

  var description: String {
    (["all \(all)"] + NameType.allCases.map { "\($0) \(types[$0, default: SegmentationScore()])" })
      .joined(separator: "\n")
  }
}
