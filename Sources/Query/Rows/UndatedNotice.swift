extension RowChoice {
  /// Tells of the articles without a date that the date filters leave out, though all else fits.
  mutating func undatedNotice(_ pages: PageBuilder) throws -> [Notice] {
    guard period != nil, question.view != .entities else { return [] }
    let way = try pages.way(toUndatedOf: &self)
    let sql = "SELECT count(DISTINCT \(shape.article)) \(way.placesOfRows(of: shape))"
    let values = Binder.used(filters.binder.values, in: sql)
    let count = try reader.first(sql, values) { $0.int(0) } ?? 0
    guard count > 0 else { return [] }
    let verb = count == 1 ? "is" : "are"
    return [
      Notice(
        .undated,
        "\(Wording.count(count, "article")) without a date \(verb) left out by the date filter.")
    ]
  }
}
