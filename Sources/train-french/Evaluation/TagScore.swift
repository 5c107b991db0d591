import Linguistics

/// How many words were given the right part of speech.
struct TagScore: CustomStringConvertible {
  private var right = 0
  private var count = 0

  var description: String {
    "\((Double(right) / Double(max(count, 1)) * 10000).rounded() / 100) % (\(right) of \(count))"
  }

  /// Tags the surface words of a treebank.
  init(_ treebank: Treebank, _ language: LanguageModel) {
    let scratch = FeatureScratch()
    for sentence in treebank.tagSentences(language) {
      var tags = [UInt8](repeating: 0, count: sentence.tags.count)
      tags.withUnsafeMutableBufferPointer { tags in
        sentence.facts.withUnsafeBufferPointer { facts in
          if let facts = facts.baseAddress { language.tagger.tag(facts, tags, scratch) }
        }
      }
      count += tags.count
      right += zip(tags, sentence.tags).count { Tag(rawValue: $0)?.universal == $1.universal }
    }
  }
}
