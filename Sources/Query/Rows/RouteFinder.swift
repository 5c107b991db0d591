/// Finds the indexes that lead to the rows that a condition chooses.
struct RouteFinder {
  let view: Question.View
  let shape: RowShape
  let counting: RowCounting

  /// More speakers than this are looked up together, and their rows sorted.
  private static let mostParts = 12

  /// The way through all rows in the order of the answer.
  func inOrder() -> Route {
    let index = view == .search ? "NOT INDEXED" : "INDEXED BY \(shape.table)_by_day"
    return route(
      [.init(from: "\(shape.table) AS item \(index)", condition: "1")], rows: counting.all,
      isInOrder: true)
  }

  /// The way through the rows of a period.
  func period(_ condition: String, _ values: [Value]) throws -> Route {
    let part = Route.Part(
      from: "\(shape.table) AS item INDEXED BY \(shape.table)_by_day", condition: condition)
    let rows = try counting.rows(part, values)
    // What is too much to count may be anything: half of all is as good a guess as another.
    return route(
      [part], rows: rows < counting.most ? rows : max(rows, counting.all / 2),
      isInOrder: view != .search)
  }

  /// The way through what the words find.
  func words(_ match: WordMatch, in index: String, hits: Int, _ binder: inout Binder) -> Route {
    let owner = index == shape.index ? "item.id" : shape.article
    let table =
      index == shape.index
      ? "\(shape.table) AS item" : "\(shape.table) AS item INDEXED BY \(shape.table)_by_article"
    let part = Route.Part(
      from: "\(index) CROSS JOIN \(table)",
      condition:
        "\(index) MATCH \(binder.bind(.text(match.text))) AND \(owner) = \(index).rowid")
    guard view == .search else { return Route(parts: [part], rows: hits, cost: 7) }
    return Route(
      parts: [part], rows: hits, isInOrder: true, order: "\(index).rowid DESC", cost: 7)
  }

  /// The ways to the rows that a field's values choose, given its condition.
  func routes(
    _ field: Field, _ condition: String, _ found: FoundIDs, least: Double?,
    _ binder: inout Binder
  ) throws -> [Route] {
    switch field {
    case .by where !found.named.isEmpty: try naming(found.named, &binder)
    case .by: try speakers(found, &binder)
    case .source: try sources(condition, found, &binder)
    case .stance where !found.stances.contains("asserted"):
      try single("claim_by_stance", "\(condition) AND item.stance <> 'asserted'", binder)
    case .review where !found.reviews.contains("machine"):
      try single("\(shape.table)_by_review", "\(condition) AND item.review <> 'machine'", binder)
    case .kind where view == .figures: try single("figure_by_kind", condition, binder)
    case .unit where !found.units.isEmpty: try units(found, least, &binder)
    case .min, .value: try values("figure_by_kind", "item.kind IN (\(Self.kinds))", least, &binder)
    case .article: try article(condition, binder)
    default: []
    }
  }

  private func route(_ parts: [Route.Part], rows: Int, isInOrder: Bool) -> Route {
    Route(parts: parts, rows: rows, isInOrder: isInOrder)
  }

  private func single(
    _ index: String, _ condition: String, _ binder: Binder
  ) throws -> [Route] {
    let part = Route.Part(
      from: "\(shape.table) AS item INDEXED BY \(index)", condition: condition)
    return [route([part], rows: try counting.rows(part, binder.values), isInOrder: false)]
  }

  private func units(
    _ found: FoundIDs, _ least: Double?, _ binder: inout Binder
  ) throws -> [Route] {
    let chosen = "\(binder.among("item.unit_id", ids: found.units)) AND item.unit_id IS NOT NULL"
    let amounts = try values("figure_by_unit", chosen, least, &binder).map { route in
      var route = route
      (route.alsoMeets, route.tellsDay) = (.min, true)
      return route
    }
    return try single("figure_by_unit", chosen, binder) + amounts
  }

  /// The rows of a set whose value, or the upper end of whose range, is not below the least.
  private func values(
    _ index: String, _ set: String, _ least: Double?, _ binder: inout Binder
  ) throws -> [Route] {
    guard let least else { return [] }
    let bound = binder.bind(.real(least))
    let parts = [
      Route.Part(
        from: "figure AS item INDEXED BY \(index)",
        condition: "\(set) AND item.value >= \(bound)"),
      Route.Part(
        from: "figure AS item INDEXED BY figure_by_range",
        condition: "item.value_max >= \(bound) AND item.value < \(bound) AND \(set)"),
    ]
    let rows = try parts.reduce(0) { $0 + (try counting.rows($1, binder.values)) }
    return [route(parts, rows: rows, isInOrder: false)]
  }

  private static let kinds = Known.figureKinds.map { "'\($0)'" }.joined(separator: ", ")

  private func article(_ condition: String, _ binder: Binder) throws -> [Route] {
    if shape.table == "article" {
      let part = Route.Part(from: "article AS item", condition: condition)
      return [route([part], rows: 1, isInOrder: true)]
    }
    return try single("\(shape.table)_by_article", condition, binder)
  }

  private func sources(
    _ condition: String, _ found: FoundIDs, _ binder: inout Binder
  ) throws -> [Route] {
    guard !found.sources.isEmpty else { return [] }
    var parts: [Route.Part] = []
    let isArticle = shape.table == "article"
    for source in found.sources {
      let chosen = "source_id = " + binder.bind(.integer(source))
      parts.append(
        isArticle
          ? .init(from: "article AS item INDEXED BY article_by_source", condition: "item." + chosen)
          : .init(
            from: """
              article AS owner INDEXED BY article_by_source
              CROSS JOIN \(shape.table) AS item INDEXED BY \(shape.table)_by_article
              """,
            condition: "owner.\(chosen) AND item.article_id = owner.id"))
    }
    let rows = try parts.reduce(0) { $0 + (try counting.rows($1, binder.values)) }
    return [
      Route(
        parts: parts, holdsDay: isArticle, rows: rows, isInOrder: isArticle && view != .search)
    ]
  }

  private func speakers(_ found: FoundIDs, _ binder: inout Binder) throws -> [Route] {
    guard shape.table != "article" else { return try articlesCiting(found, &binder) }
    let sets = [
      ("speaker_id", "speaker", found.speakers),
      ("description_id", "description", found.descriptions),
    ]
    let count = found.speakers.count + found.descriptions.count
    var parts: [Route.Part] = []
    for (column, index, ids) in sets where !ids.isEmpty {
      let from = "\(shape.table) AS item INDEXED BY \(shape.table)_by_\(index)"
      if count > Self.mostParts {
        parts.append(.init(from: from, condition: binder.among("item.\(column)", ids: ids)))
      } else {
        for id in ids {
          parts.append(
            .init(from: from, condition: "item.\(column) = \(binder.bind(.integer(id)))"))
        }
      }
    }
    guard !parts.isEmpty else { return [] }
    let rows = try parts.reduce(0) { $0 + (try counting.rows($1, binder.values)) }
    return [
      Route(parts: parts, holdsDay: true, rows: rows, isInOrder: count <= Self.mostParts)
    ]
  }

  /// The way to claims of unknown speakers through the articles that name an entity.
  private func naming(_ ids: [Int64], _ binder: inout Binder) throws -> [Route] {
    let chosen = binder.among("entity_id", ids: ids)
    let articles = "(SELECT DISTINCT article_id FROM article_entity WHERE \(chosen))"
    let part = Route.Part(
      from: "\(articles) AS named CROSS JOIN \(shape.table) AS item INDEXED BY claim_unattributed",
      condition: "item.article_id = named.article_id AND \(FilterReader.isUnknown)")
    return [route([part], rows: try counting.rows(part, binder.values), isInOrder: false)]
  }

  private func articlesCiting(_ found: FoundIDs, _ binder: inout Binder) throws -> [Route] {
    var cited: [String] = []
    if !found.speakers.isEmpty {
      cited.append(binder.among("speaker_id", ids: found.speakers))
    }
    if !found.descriptions.isEmpty {
      cited.append(binder.among("description_id", ids: found.descriptions))
    }
    guard !cited.isEmpty else { return [] }
    let claims = "(SELECT DISTINCT article_id FROM claim WHERE \(cited.joined(separator: " OR ")))"
    let part = Route.Part(
      from: "\(claims) AS cited CROSS JOIN article AS item",
      condition: "item.id = cited.article_id")
    let said = Route.Part(from: "claim AS item", condition: cited.joined(separator: " OR "))
    return [Route(parts: [part], rows: try counting.rows(said, binder.values), cost: 3)]
  }
}
