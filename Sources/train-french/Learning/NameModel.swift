import Dispatch
import Linguistics
import Synchronization

/// Trains both readings of the name tagger and writes their sections.
struct NameModel {
  let examples: NameExamples

  /// What was tuned on the articles kept for it.
  private static let first = NameTraining.Options(
    rounds: 12, rate: 0.1, decay: 0.0005, dropout: 50)
  private static let second = NameTraining.Options(
    rounds: 8, rate: 0.05, decay: 0.0005, dropout: 20)
  /// How often a feature must occur.
  private static let least: UInt8 = 2
  /// The weights below which rows are left out, and the steps of the others.
  private static let (smallest, step): (Float, Float) = (0.12, 0.04)
  private static let (smallestEvidence, evidenceStep): (Float, Float) = (0.02, 0.02)
  /// What is taken off the score of being no name, since a name missed costs as much as one made
  /// up.
  private static let outside: Float = 0.3
  private static let folds = 5
  /// How many trainings on all articles are averaged.
  private static let times = 4

  func write(to model: inout ModelWriter) {
    let index = examples.index(atLeast: NameModel.least)
    let sentences = examples.sentences { index.known($0) }
    let (training, found) = readings(sentences, index.count)
    var evidence = FeatureIndex()
    let again = examples.evidence(sentences, found) { evidence.number($0) }
    let features = evidence.count
    let second = NameModel.averaged(features, NameModel.second) { seed in
      let second = NameTraining(features: features, NameModel.second, seed: seed)
      second.begin(with: training)
      second.train(again)
      return second
    }
    training.rows(index.keys).pruned(below: NameModel.smallest)
      .write(.names, step: NameModel.step, to: &model)
    second.rows(evidence.keys).pruned(below: NameModel.smallestEvidence)
      .write(.evidence, step: NameModel.evidenceStep, to: &model)
    let steps = training.stepScores.flatMap { row in (0..<NameLabel.stride).map { row[$0] } }
    model.set(
      .nameSteps, [NameModel.step, NameModel.evidenceStep, NameModel.outside] + steps)
  }

  /// The average of several trainings.
  private static func averaged(
    _ features: Int, _ options: NameTraining.Options,
    _ train: @Sendable (UInt64) -> NameTraining
  ) -> NameTraining {
    let results = Mutex<[Int: NameTraining]>([:])
    DispatchQueue.concurrentPerform(iterations: times) { time in
      let training = train(UInt64(time))
      results.withLock { $0[time] = training }
    }
    let whole = NameTraining(features: features, options)
    whole.average(results.withLock { results in (0..<times).compactMap { results[$0] } })
    return whole
  }

  /// The first reading's training, and what such a reading finds in sentences that it was not
  /// trained on: each fifth of the articles is read by one trained on the others.
  private func readings(
    _ sentences: [NameTraining.Sentence], _ features: Int
  ) -> (NameTraining, [NameTraining.Found]) {
    let starts = examples.sentenceStarts
    let parts = (0..<NameModel.folds).map { fold in
      examples.articles.indices.filter { $0 % NameModel.folds == fold }
        .flatMap { Array(starts[$0]..<starts[$0 + 1]) }
    }
    let results = Mutex<[Int: (NameTraining, [NameTraining.Found])]>([:])
    DispatchQueue.concurrentPerform(iterations: NameModel.folds + NameModel.times) { fold in
      let training = NameTraining(features: features, NameModel.first, seed: UInt64(fold))
      let held = fold < NameModel.folds ? parts[fold] : []
      let out = Set(held)
      training.train(sentences.indices.filter { !out.contains($0) }.map { sentences[$0] })
      let found = training.read(held.map { sentences[$0] })
      results.withLock { $0[fold] = (training, found) }
    }
    return results.withLock { results in
      var all = [NameTraining.Found](
        repeating: NameTraining.Found(emissions: [], marginals: []), count: sentences.count)
      for fold in 0..<NameModel.folds {
        for (s, found) in zip(parts[fold], results[fold]?.1 ?? []) { all[s] = found }
      }
      let whole = NameTraining(features: features, NameModel.first)
      whole.average(
        (NameModel.folds..<NameModel.folds + NameModel.times).compactMap { results[$0]?.0 })
      return (whole, all)
    }
  }
}
