import Linguistics

/// The articles of a corpus, read, with their features and labels.
struct NameExamples {
  /// An article as it is learned from.
  struct Article {
    var text: AnnotatedText
    var facts: TextFacts
    var labels: [UInt8]
    var gold: NameCorpus.Article
  }

  private(set) var articles: [Article]

  init(_ corpus: NameCorpus, _ language: LanguageModel) {
    articles = corpus.articles.map { article in
      let text = AnnotatedText(article.text)
      let facts = text.bytes.withUnsafeBufferPointer { language.facts(text, $0) }
      return Article(
        text: text, facts: facts, labels: NameExamples.labels(article, text), gold: article)
    }
  }

  /// The labels of the tokens; names that do not begin and end with tokens are left out.
  private static func labels(_ article: NameCorpus.Article, _ text: AnnotatedText) -> [UInt8] {
    var starts: [Int: Int] = [:]
    var ends: [Int: Int] = [:]
    for (i, token) in text.tokens.enumerated() {
      starts[token.start] = i
      ends[token.end] = i
    }
    var labels = [UInt8](repeating: 0, count: text.tokens.count)
    for name in article.names {
      guard let first = starts[name.range.lowerBound], let last = ends[name.range.upperBound],
        let type = NameType.allCases.first(where: { name.types.contains($0) })
      else { continue }
      for i in first...last {
        let place: NameLabel.Place =
          first == last ? .only : i == first ? .first : i == last ? .last : .inner
        labels[i] = UInt8(NameLabel(type, place).rawValue)
      }
    }
    return labels
  }

  /// The keys of the features of a token, given its place in the facts.
  static func keys(_ facts: TextFacts, _ place: Int, _ body: (UInt64) -> Void) {
    facts.withPointers { words, names, tags in
      NameFeatures.each(words, names, tags, place, body)
    }
  }

  /// The sentences of all articles with numbered features.
  func sentences(number: (UInt64) -> Int32?) -> [NameTraining.Sentence] {
    var sentences: [NameTraining.Sentence] = []
    for article in articles {
      for (n, sentence) in article.text.sentences.enumerated() {
        let start = TextFacts.place(ofSentence: n, startingAt: sentence.tokens.lowerBound)
        var example = NameTraining.Sentence(
          features: [], starts: [0], labels: Array(article.labels[sentence.tokens]))
        for t in 0..<sentence.tokens.count {
          NameExamples.keys(article.facts, start + t) { key in
            if let feature = number(key) { example.features.append(feature) }
          }
          example.starts.append(Int32(example.features.count))
        }
        sentences.append(example)
      }
    }
    return sentences
  }

  /// Numbers the features that occur at least a number of times, in the order of their keys.
  func index(atLeast least: UInt8) -> FeatureIndex {
    var counts: [UInt64: UInt8] = [:]
    for article in articles {
      for (n, sentence) in article.text.sentences.enumerated() {
        let start = TextFacts.place(ofSentence: n, startingAt: sentence.tokens.lowerBound)
        for t in 0..<sentence.tokens.count {
          NameExamples.keys(article.facts, start + t) { key in
            let count = counts[key, default: 0]
            if count < least { counts[key] = count + 1 }
          }
        }
      }
    }
    var index = FeatureIndex()
    for key in counts.filter({ $0.value >= least }).keys.sorted() { _ = index.number(key) }
    return index
  }
}
