/// The words of a language with their readings, looked up in place.
package struct Lexicon: @unchecked Sendable {
  // Sendable, because the tables are never written to and live as long as the program.
  package let automaton: Automaton
  private let entries: UnsafeBufferPointer<Entry>
  private let analyses: UnsafeBufferPointer<UInt32>
  private let lemmaRules: UnsafeBufferPointer<LemmaRule>

  /// What the lexicon knows of all words with the same readings.
  package struct Entry: BitwiseCopyable {
    package var traits: UInt32
    package var firstAnalysis: UInt16
    package var analysisCount: UInt16

    package init(traits: WordTraits, firstAnalysis: Int, analysisCount: Int) {
      self.traits = traits.rawValue
      self.firstAnalysis = UInt16(firstAnalysis)
      self.analysisCount = UInt16(analysisCount)
    }
  }

  package init(_ model: Model) {
    automaton = Automaton(model.numbers(.automaton))
    entries = model.numbers(.entries)
    analyses = model.numbers(.analyses)
    lemmaRules = model.numbers(.lemmaRules)
  }

  /// The number of the readings of a word; 0 when it is not in the lexicon.
  package func entry(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ letters: Automaton.Case
  ) -> Int {
    guard let root = automaton.root,
      let state = automaton.walk(from: root, bytes, range, letters)
    else { return 0 }
    return automaton.entry(state)
  }

  /// What a word can be that has an entry; nothing for entry 0.
  package func traits(_ entry: Int) -> WordTraits {
    entry < entries.count ? WordTraits(rawValue: entries[entry].traits) : []
  }

  /// The readings of an entry; none for entry 0.
  package func analyses(_ entry: Int) -> some RandomAccessCollection<Analysis> {
    let first = entry < entries.count ? Int(entries[entry].firstAnalysis) : 0
    let count = entry < entries.count ? Int(entries[entry].analysisCount) : 0
    return analyses[first..<first + count].lazy.map { Analysis(bits: $0) }
  }

  /// The identity of the lemma that a reading leads a word to.
  func lemma(in bytes: [UInt8], _ range: Range<Int>, _ analysis: Analysis) -> WordID {
    bytes.withUnsafeBufferPointer { lemma($0, range, analysis) }
  }

  /// The identity of the lemma that a reading leads a word to.
  package func lemma(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ analysis: Analysis
  ) -> WordID {
    guard analysis.lemmaRule < lemmaRules.count else { return .none }
    let rule = lemmaRules[analysis.lemmaRule]
    let stem = max(range.lowerBound, range.upperBound - rule.stripped)
    return rule.withEnding { ending in
      WordID(bytes: bytes, from: range.lowerBound, to: stem, then: ending)
    }
  }
}
