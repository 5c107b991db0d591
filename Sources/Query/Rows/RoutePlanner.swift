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
  private static let lookup = 6.0
  /// Making a hit of the words part of a set.
  private static let gather = 0.45
  /// Asking the full-text index for one row.
  private static let probe = 500.0
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
    let route = asked.route
    let period = conditions.indices.filter { conditions[$0].isPeriod }
    let met = ([asked.met].compactMap { $0 } + (route.holdsDay ? period : []))
    let share = share(besides: met)
    var reached = Double(route.rows)
    if route.holdsDay { for index in period { reached *= self.share(of: index) } }
    if route.isInOrder, let wanted {
      reached = min(reached, Double(wanted) / share * Double(route.parts.count))
    }
    choice.cost = reached * route.cost
    let others = conditions.indices.filter { !met.contains($0) }
    if others.contains(where: { needsRow(conditions[$0], on: route) }) {
      // Rows that the words do not have are not looked at.
      let words = others.first { conditions[$0].field == nil }.map { self.share(of: $0) }
      choice.cost += reached * (words ?? 1) * Self.lookup
    }
    if let hits, others.contains(where: { conditions[$0].field == nil }) {
      let (set, probes) = (Double(hits) * Self.gather, reached * Self.probe)
      choice.probesWords = probes < set
      choice.cost += min(set, probes)
    }
    if !route.isInOrder { choice.cost += reached * share * Self.sort }
    return choice
  }

  /// Whether a condition is on what the index of a way does not hold.
  private func needsRow(_ condition: Condition, on route: Route) -> Bool {
    guard let field = condition.field, field != route.alsoMeets else { return false }
    return !(condition.isPeriod && (route.holdsDay || route.tellsDay))
  }

  /// The part of the rows that meets all conditions but some.
  private func share(besides met: [Int]) -> Double {
    let all = conditions.indices.filter { !met.contains($0) }.reduce(1.0) { $0 * share(of: $1) }
    return max(all, 1e-9)
  }

  /// The part of the rows that meets a condition; a guess where nothing counts them.
  private func share(of index: Int) -> Double {
    let rows = conditions[index].field == nil ? hits : conditions[index].routes.map(\.rows).min()
    guard let rows else { return conditions[index].field == nil ? 1 : 0.3 }
    return min(1, Double(max(rows, 1)) / Double(all))
  }
}
