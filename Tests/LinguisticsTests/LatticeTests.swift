import Testing

@testable import Linguistics

/// Agreement with a scan of all rows of labels.
@Suite struct LatticeTests {
  private typealias Row = Lattice.Row

  private func randomRow(_ random: inout SystemRandomNumberGenerator) -> Row {
    Row((0..<16).map { _ in Float.random(in: -3...3, using: &random) })
  }

  /// Every row of labels with its score.
  private func all(_ emissions: [Row], _ steps: LabelSteps) -> [([Int], Float)] {
    var rows: [([Int], Float)] = (0..<NameLabel.count).map {
      ([$0], steps.beginScore[$0] + emissions[0][$0])
    }
    for emission in emissions.dropFirst() {
      rows = rows.flatMap { labels, score in
        (0..<NameLabel.count).map { label in
          (
            labels + [label],
            score + steps.scores[labels[labels.count - 1]][label] + emission[label]
          )
        }
      }
    }
    return rows.map { ($0.0, $0.1 + steps.endScore[$0.0[$0.0.count - 1]]) }
  }

  @Test func `likelihoods and the best labels are those of all rows of labels`() {
    var random = SystemRandomNumberGenerator()
    for count in 1...3 {
      let steps = LabelSteps((0..<LabelSteps.rows).map { _ in randomRow(&random) })
      var lattice = Lattice()
      lattice.emissions = (0..<count).map { _ in randomRow(&random) }
      lattice.spread(steps)
      lattice.findBest(steps)
      let rows = all(lattice.emissions, steps)
      let best = rows.max { $0.1 < $1.1 }
      #expect(lattice.best.map(Int.init) == best?.0)
      let total = rows.reduce(0) { $0 + Double(Lattice.exp(Row(repeating: $1.1))[0]) }
      for t in 0..<count {
        for label in 0..<NameLabel.count {
          let with = rows.filter { $0.0[t] == label }
            .reduce(0) { $0 + Double(Lattice.exp(Row(repeating: $1.1))[0]) }
          #expect(abs(Double(lattice.marginals[t][label]) - with / total) < 0.001)
        }
      }
    }
  }

  @Test func `labels that no name has do not follow each other`() {
    let labels = (0..<NameLabel.count).map { NameLabel(rawValue: $0) }
    for one in labels {
      for other in labels where one.mayPrecede(other) {
        let goesOn = one.place == .first || one.place == .inner
        #expect(goesOn == (other.place == .inner || other.place == .last))
        if goesOn { #expect(one.type == other.type) }
      }
    }
  }

  @Test(arguments: [-100, -20, -1, -0.1, 0, 0.1, 1, 5, 20, 100] as [Float])
  func `powers of e are right to six digits`(number: Float) {
    let power = Lattice.exp(Row(repeating: number))[3]
    // The series of e to a 64th of the number, squared six times.
    let x = Double(max(-80, min(80, number))) / 64
    var series = 1.0
    for k in (1...20).reversed() { series = 1 + series * x / Double(k) }
    for _ in 0..<6 { series *= series }
    #expect(abs(Double(power) / series - 1) < 2e-6 * max(1, abs(Double(number))))
  }
}
