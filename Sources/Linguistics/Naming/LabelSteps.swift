/// The steps from label to label, and how likely they are.
package struct LabelSteps: Sendable {
  package typealias Row = Lattice.Row

  /// For each label the scores of the labels after it; those of labels that begin, and that end.
  package let scores: [Row]
  package let beginScore: Row
  package let endScore: Row
  /// e to the power of the scores: for each label those of the labels after it, and before it.
  package let forward: [Row]
  package let back: [Row]
  package let begin: Row
  package let end: Row

  /// The score of a step that may not be.
  package static let never: Float = -1000

  /// Makes steps of scores: the rows of all labels, then that of the beginning, then of the end.
  package init(_ rows: [Row]) {
    scores = rows.dropLast(2).map { LabelSteps.bounded($0) }
    beginScore = LabelSteps.bounded(rows[NameLabel.count])
    endScore = LabelSteps.bounded(rows[NameLabel.count + 1])
    let factors = scores.map { LabelSteps.factors($0) }
    forward = factors
    back = (0..<NameLabel.count).map { to in
      var row = Row(repeating: 0)
      for from in 0..<NameLabel.count { row[from] = factors[from][to] }
      return row
    }
    begin = LabelSteps.factors(beginScore)
    end = LabelSteps.factors(endScore)
  }

  /// How many rows of scores there are.
  package static let rows = NameLabel.count + 2

  /// A row in which places that stand for no label may not be.
  private static func bounded(_ row: Row) -> Row {
    var bounded = row
    for label in NameLabel.count..<NameLabel.stride { bounded[label] = never }
    return bounded
  }

  private static func factors(_ scores: Row) -> Row {
    Lattice.exp(scores).replacing(with: 0, where: scores .<= never)
  }
}
