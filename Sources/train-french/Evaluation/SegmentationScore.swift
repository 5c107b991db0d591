import Linguistics

/// How many spans were found right: precision, recall and their harmonic mean.
struct SegmentationScore: CustomStringConvertible {
  var right = 0
  var given = 0
  var wanted = 0

  var f1: Double { given + wanted == 0 ? 0 : 2 * Double(right) / Double(given + wanted) }

  var description: String {
    "\((f1 * 10000).rounded() / 10000) (\(right) right, \(given) given, \(wanted) wanted)"
  }

  mutating func add(found: Set<Range<Int>>, wanted gold: Set<Range<Int>>) {
    right += found.intersection(gold).count
    given += found.count
    wanted += gold.count
  }

  /// The tokens of each sentence read as a line of its own, against its surface words.
  static func tokens(_ treebank: Treebank) -> SegmentationScore {
    var score = SegmentationScore()
    for sentence in treebank.sentences {
      let text = AnnotatedText(sentence.text)
      score.add(
        found: Set(text.tokens.map { $0.start..<$0.end }),
        wanted: Set(sentence.words.map(\.range)))
    }
    return score
  }

  /// The sentences of all texts joined by single spaces, against where they were joined.
  static func sentences(_ treebank: Treebank) -> SegmentationScore {
    var gold: Set<Range<Int>> = []
    var place = 0
    for sentence in treebank.sentences {
      gold.insert(place..<place + sentence.text.utf8.count)
      place += sentence.text.utf8.count + 1
    }
    let text = AnnotatedText(treebank.sentences.map(\.text).joined(separator: " "))
    var score = SegmentationScore()
    score.add(found: Set(text.sentences.map { text.range($0.tokens) }), wanted: gold)
    return score
  }
}
