import Linguistics
import Testing

@testable import train_french

@Suite struct LearningTests {
  private static let articles = [
    ("Anna Berg vit à Kiev. Selon l’ONU, Berg est partie.", ["Anna Berg", "Kiev", "ONU", "Berg"]),
    ("Luc Orsel dirige Varenor. Orsel vit à Lyon.", ["Luc Orsel", "Varenor", "Orsel", "Lyon"]),
  ]

  private static func type(_ name: String) -> NameType {
    ["Kiev", "Lyon"].contains(name)
      ? .place : ["ONU", "Varenor"].contains(name) ? .organization : .person
  }

  private static func corpus() -> NameCorpus {
    NameCorpus(
      articles: articles.enumerated().map { number, article in
        let (text, names) = article
        var from = text.startIndex
        let marked = names.compactMap { name -> (range: Range<Int>, types: Set<NameType>)? in
          guard let found = text[from...].firstRange(of: name) else { return nil }
          from = found.upperBound
          let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
          return (start..<start + name.utf8.count, [type(name)])
        }
        return NameCorpus.Article(id: "\(number)", text: text, names: marked, all: marked)
      })
  }

  @Test func `training twice gives the same bytes`() throws {
    let language = try LanguageModel.french()
    func train() -> [UInt8] {
      var writer = ModelWriter()
      NameModel(examples: NameExamples(Self.corpus(), language)).write(to: &writer)
      let sentences = Self.articles.map { text, _ in
        let text = language.read(text)
        let facts = text.bytes.withUnsafeBufferPointer { language.facts(text.tokens[...], $0) }
        return TagTraining.Sentence(facts: facts, tags: text.tags)
      }
      TagTraining.train(sentences, rounds: 3, times: 2).write(.tags, step: 0.2, to: &writer)
      return writer.bytes()
    }
    let bytes = train()
    #expect(bytes.count > 1000)
    #expect(train() == bytes)
  }

  @Test func `what was trained on is found again`() throws {
    let language = try LanguageModel.french()
    let examples = NameExamples(Self.corpus(), language)
    let index = examples.index(atLeast: 1)
    let sentences = examples.sentences { index.known($0) }
    let training = NameTraining(features: index.count, .init(rounds: 30, dropout: 0))
    training.train(sentences)
    for (sentence, found) in zip(sentences, training.read(sentences)) {
      let labels = found.marginals.map { row in (0..<NameLabel.count).max { row[$0] < row[$1] } }
      #expect(labels == sentence.labels.map { Int($0) })
    }
  }

  @Test func `weights are found again by their keys, and no others`() throws {
    var random = RandomOrder(seed: 7)
    let keys = (0..<2000).map { _ in random.next() }
    let weights = keys.flatMap { _ in
      (0..<8).map { _ in Float(Int8.random(in: -100...100, using: &random)) }
    }
    var writer = ModelWriter()
    WeightRows(keys: keys, weights: weights, labels: 8).write(.names, step: 1, to: &writer)
    let table = try WeightTable(writer.model(), .names, labels: 8)
    let scratch = FeatureScratch()
    for (k, key) in keys.enumerated() {
      scratch.clear()
      scratch.add(key)
      table.find(scratch)
      var sums = EightSums()
      if let row = table.row(scratch.starts[0]) { sums.add(row[0]) }
      let found = (0..<8).map { Float(sums.sum($0, rows: 1)) }
      #expect(found == Array(weights[k * 8..<(k + 1) * 8]))
    }
    let strangers = (0..<10_000).count { _ in
      scratch.clear()
      scratch.add(random.next())
      table.find(scratch)
      return scratch.starts[0] != 0
    }
    #expect(strangers < 20)
  }
}
