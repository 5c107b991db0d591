/// Chooses the way to a question's rows and writes the statement that finds them.
struct PageBuilder {
  let finder: RouteFinder
  let counting: RowCounting
  /// Which of the ways is taken, 0 for the cheapest: all bring the same rows.
  let preference: Int

  init(_ choice: RowChoice, preference: Int = 0) throws {
    self.preference = preference
    counting = try RowCounting(choice.reader, choice.shape)
    finder = RouteFinder(
      view: choice.question.view, shape: choice.shape, counting: counting)
  }

  /// The cheapest way to the rows of a choice, of which so many are wanted, and the conditions
  /// that are left to meet.
  func way(to choice: inout RowChoice, wanted: Int?, byRelevance: Bool) throws -> Way {
    guard choice.question.view != .entities else { return entities(choice) }
    var more: [Condition] = []
    if let period = choice.period {
      let route = try finder.period(period, choice.filters.binder.values)
      more.append(Condition(sql: period, field: .date, routes: [route]))
    }
    return try way(to: &choice, besides: more, wanted: wanted, byRelevance: byRelevance)
  }

  /// The cheapest way to the rows of a choice that have no date.
  func way(toUndatedOf choice: inout RowChoice) throws -> Way {
    let condition = "item.day IS NULL"
    let route = try finder.period(condition, [])
    let undated = Condition(sql: condition, field: .date, routes: [route])
    return try way(to: &choice, besides: [undated], wanted: nil, byRelevance: false)
  }

  private func entities(_ choice: RowChoice) -> Way {
    let all = Route(
      parts: [.init(from: "entity AS item", condition: "1")], rows: counting.all, isInOrder: true)
    let periods = [choice.period].compactMap { $0 }
    return Way(
      choice: .init(route: all, cost: 0), conditions: choice.conditions.map(\.sql) + periods)
  }

  private func way(
    to choice: inout RowChoice, besides more: [Condition], wanted: Int?, byRelevance: Bool
  ) throws -> Way {
    if choice.conditions.contains(where: \.isNever) { return .toNothing(choice.shape) }
    var conditions = try routed(&choice) + more
    // A search that asks for nothing but words has one way only.
    let isPlain = conditions.isEmpty && choice.question.view == .search
    let hits = try choice.match.map {
      isPlain ? 1 : try counting.hits($0.text, in: choice.wordIndex)
    }
    let isComplement = choice.match?.isComplement == true
    if hits != nil { conditions.append(words(&choice, hits: hits ?? 0)) }
    let planner = RoutePlanner(
      all: counting.all, wanted: wanted, inOrder: finder.inOrder(), conditions: conditions,
      hits: isComplement ? hits.map { max(0, counting.all - $0) } : hits)
    let ways = byRelevance ? planner.choices(meeting: conditions.count - 1) : planner.choices
    let chosen = ways[min(preference, ways.count - 1)]
    let met = chosen.route.isExact ? chosen.met : nil
    let left = conditions.indices.filter { index in
      let isMet =
        conditions[index].field != nil && !conditions[index].isExclusion
        && conditions[index].field == chosen.route.alsoMeets
      return index != met && !isMet
    }
    // Words first: a row that has them not need not be read for the rest.
    .sorted { conditions[$0].field == nil && conditions[$1].field != nil }.map { index in
      conditions[index].field == nil
        ? written(&choice, probing: chosen.probesWords) : conditions[index].sql
    }
    return Way(choice: chosen, conditions: left)
  }

  private func words(_ choice: inout RowChoice, hits: Int) -> Condition {
    guard let match = choice.match, !match.isComplement else { return Condition(sql: "") }
    let route = finder.words(match, in: choice.wordIndex, hits: hits, &choice.filters.binder)
    return Condition(sql: "", routes: [route])
  }

  private func routed(_ choice: inout RowChoice) throws -> [Condition] {
    var conditions = choice.conditions
    for (index, condition) in conditions.enumerated() where !condition.isExclusion {
      guard let field = condition.field,
        condition.isPlain || [.by, .source, .unit].contains(field)
      else { continue }
      conditions[index].routes = try finder.routes(
        field, condition.sql, choice.filters.found, least: choice.least,
        &choice.filters.binder)
      // The least value is that of all such filters, and perhaps left out itself.
      if field == .value {
        conditions[index].routes = conditions[index].routes.map { $0.inexact }
      }
    }
    return conditions
  }

  private func written(_ choice: inout RowChoice, probing: Bool) -> String {
    guard let match = choice.match else { return "1" }
    let (id, index) = (choice.wordID, choice.wordIndex)
    return probing
      ? match.probe(id, in: index, &choice.filters.binder)
      : match.condition(id, in: index, &choice.filters.binder)
  }
}
