import ArgumentParser
import Dispatch
import Synchronization
import FoundationEssentials
import Linguistics

struct Experiment: ParsableCommand {
  @Argument var corpora: String
  @Argument var model: String
  @Option var rounds = 12
  @Option var rate: Float = 0.1
  @Option var decay: Float = 0.0005
  @Option var dropout: UInt64 = 10
  @Option var least: UInt8 = 2
  @Option var rounds2 = 8
  @Option var rate2: Float = 0.05
  @Option var dropout2: UInt64 = 20
  @Flag var errors = false

  mutating func run() throws {
    let language = try LanguageModel.file(model)
    let held = Set(try CorpusError.text(corpora + "/winer-fr/not-for-training.txt").split(separator: "\n").map(String.init))
    let train = NameExamples(try NameCorpus(corpora + "/winer-fr/train", without: held), language)
    let dev = NameExamples(try NameCorpus(corpora + "/winer-fr/dev"), language)
    print("articles", train.articles.count, dev.articles.count)
    let all = 0..<train.articles.count
    let index = train.index(all, atLeast: least)
    print("features", index.count)
    let options = NameTraining.Options(rounds: rounds, rate: rate, decay: decay, dropout: dropout)
    let sentences = train.sentences(all) { index.known($0) }
    // Fold models.
    let folds = 5
    var firsts = [[Lattice.Row]](repeating: [], count: sentences.count)
    var margins = firsts
    let starts = train.sentenceStarts
    let slices: [[Int]] = (0..<folds).map { fold in
      train.articles.indices.filter { $0 % folds == fold }.flatMap { Array(starts[$0]..<starts[$0 + 1]) }
    }
    let lock = Mutex<[Int: ([[Lattice.Row]], [[Lattice.Row]])]>([:])
    let seedSentences = sentences
    let featureCount = index.count
    let full = Mutex<NameTraining?>(nil)
    DispatchQueue.concurrentPerform(iterations: folds + 1) { fold in
      if fold == folds {
        let training = NameTraining(features: featureCount, options)
        training.train(seedSentences)
        full.withLock { $0 = training }
        return
      }
      let held = slices[fold]
      let training = NameTraining(features: featureCount, options)
      let out = Set(held)
      training.train(seedSentences.indices.filter { !out.contains($0) }.map { seedSentences[$0] })
      let read = training.read(held.map { seedSentences[$0] })
      lock.withLock { $0[fold] = read }
    }
    for fold in 0..<folds {
      let (e, m) = lock.withLock { $0[fold]! }
      for (k, s) in slices[fold].enumerated() { firsts[s] = e[k]; margins[s] = m[k] }
    }
    let training = full.withLock { $0! }
    let devSentences = dev.sentences(0..<dev.articles.count) { index.known($0) }
    print(score(dev, devSentences, training))
    // Second pass.
    var second = FeatureIndex()
    let secondSentences = train.evidence(sentences, firsts, margins) { second.number($0) }
    print("second features", second.count)
    let more = NameTraining(features: second.count, .init(rounds: rounds2, rate: rate2, decay: decay, dropout: dropout2))
    more.begin(with: training)
    more.train(secondSentences)
    let (e, m) = training.read(devSentences)
    let devSecond = dev.evidence(devSentences, e, m) { second.known($0) }
    for bias: Float in [0, 0.3, 0.6, 0.9, 1.2] { print("bias", bias); print(score(dev, devSecond, more, bias: bias)) }
  }

  func score(_ dev: NameExamples, _ sentences: [NameTraining.Sentence], _ training: NameTraining, bias: Float = 0) -> String {
    var s = 0
    var lattice = Lattice()
    var labels: [UInt8] = []
    let steps = training.stepScores
    var score = NameScore()
    for article in dev.articles {
      var found: [(Range<Int>, NameType)] = []
      for sentence in article.text.sentences {
        let example = sentences[s]
        s += 1
        lattice.reset(example.labels.count)
        if !example.base.isEmpty { lattice.emissions = example.base }
        for t in 0..<example.labels.count {
          for f in example.starts[t]..<example.starts[t + 1] {
            lattice.emissions[t] += training.row(Int(example.features[Int(f)]))
          }
        }
        for t in lattice.emissions.indices { lattice.emissions[t][0] -= bias }
        steps.withUnsafeBufferPointer { lattice.best($0.baseAddress!, &labels) }
        var first = 0
        for (t, raw) in labels.enumerated() {
          let label = NameLabel(rawValue: Int(raw))
          if label.place == .only || label.place == .first { first = t }
          if let type = label.type, label.place == .only || label.place == .last {
            found.append((article.text.range(sentence.tokens.lowerBound + first..<sentence.tokens.lowerBound + t + 1), type))
          }
        }
      }
      score.add(found, article.gold.all)
      if errors {
        let given = Dictionary(found, uniquingKeysWith: { a, _ in a })
        func around(_ r: Range<Int>) -> String {
          let b = article.text.bytes
          let lo = max(0, r.lowerBound - 40), hi = min(b.count, r.upperBound + 30)
          return (String(decoding: b[lo..<r.lowerBound], as: UTF8.self) + "[[" + String(decoding: b[r], as: UTF8.self) + "]]" + String(decoding: b[r.upperBound..<hi], as: UTF8.self)).replacing("\n", with: " ")
        }
        for g in article.gold.all where !(given[g.range].map { g.types.contains($0) } ?? false) {
          print("MISS", article.gold.id, g.types.map { "\($0)" }.joined(), given[g.range].map { "as \($0)" } ?? "-", around(g.range))
        }
        for (r, t) in found where !article.gold.all.contains(where: { $0.range == r && $0.types.contains(t) }) { print("FALSE", article.gold.id, t, around(r)) }
      }
    }
    return score.description
  }
}
