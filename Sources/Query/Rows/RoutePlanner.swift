/// Chooses the way to the rows of an answer that costs least.
///
/// SQLite has no statistics of the full-text indexes and none that distinguish one speaker from
/// another, so that it cannot choose; how many rows a condition lets through is counted instead.
/// Costs are microseconds, measured on an archive of a million articles.
struct RoutePlanner {
  /// The rows of the table.
  let all: Int
  /// How many rows the answer needs; nil for all.
  let wanted: Int?
  /// The way in the order of the answer, and all there is to meet.
  let inOrder: Route
  let conditions: [Condition]
  /// How many rows the words of the question find; nil without words.
  let hits: Int?

  /// The way, and which condition it meets.
  struct Choice {
    var route: Route
    /// The index of the condition that the way itself meets.
    var met: Int?
    /// Whether rows are looked up among the hits of the words one by one.
    var probesWords = false
    var cost: Double
  }

  /// Reading a row of the table for a condition that its index does not hold.
  private static let lookup = 1.5
  /// Making a hit of the words part of a set.
  private static let gather = 0.45
  /// Asking the full-text index for one row.
  private static let probe = 150.0
  /// Sorting a row.
  private static let sort = 0.4

  /// All ways, the cheapest first.
  var choices: [Choice] {
    let ways = conditions.enumerated().flatMap { index, condition in
      condition.routes.map { costed(Choice(route: $0, met: index, cost: 0)) }
    }
    return ([costed(Choice(route: inOrder, cost: 0))] + ways).sorted { $0.cost < $1.cost }
  }

  /// The way through a condition, whatever it costs.
  func choices(meeting index: Int) -> [Choice] { choices.filter { $0.met == index } }

  private func costed(_ asked: Choice) -> Choice {
    var choice = asked
    let share = share(besides: choice.met)
    var reached = Double(choice.route.rows)
    if choice.route.isInOrder, let wanted {
      reached = min(reached, Double(wanted) / share * Double(choice.route.parts.count))
    }
    choice.cost = reached * choice.route.cost
    let others = conditions.indices.filter { $0 != choice.met }
    if others.contains(where: { conditions[$0].field != nil }) {
      choice.cost += reached * Self.lookup
    }
    if let hits, others.contains(where: { conditions[$0].field == nil }) {
      let (set, probes) = (Double(hits) * Self.gather, reached * Self.probe)
      choice.probesWords = probes < set
      choice.cost += min(set, probes)
    }
    if !choice.route.isInOrder { choice.cost += reached * share * Self.sort }
    return choice
  }

  /// The part of the rows that meets all conditions but one.
  private func share(besides met: Int?) -> Double {
    var share = 1.0
    for (index, condition) in conditions.enumerated() where index != met {
      if condition.field == nil {
        share *= hits.map { Double(max($0, 1)) / Double(all) } ?? 1
      } else {
        let rows = condition.routes.map(\.rows).min()
        share *= rows.map { min(1, Double(max($0, 1)) / Double(all)) } ?? 0.3
      }
    }
    return max(share, 1e-9)
  }
}
