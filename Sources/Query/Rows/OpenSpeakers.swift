extension Question {
  /// Refuses `--maybe` where there is nobody who may have said it.
  func refuseMaybe(_ all: [Filter]) throws {
    guard isMaybe else { return }
    guard [.claims, .quotes].contains(view) else {
      throw QueryError(
        .usage, "--maybe finds claims and quotes only. Ask \(view.rawValue) without it.")
    }
    guard all.contains(where: { $0.field == .by && !$0.excludes }) else {
      throw QueryError(
        .usage, "--maybe wants to know who may have said it. Write --by NAME beside it.")
    }
  }
}

extension RowChoice {
  /// More claims than this are not counted for a notice.
  private static let mostOpen = 1000

  /// Tells of the claims whose speaker is not known in articles that name whom `by` means.
  func openSpeakerNotice() throws -> [Notice] {
    guard [.claims, .quotes].contains(question.view), !filters.found.speakers.isEmpty else {
      return []
    }
    let names = filters.found.names
    let whom =
      names.count > 3
      ? "one of \(names.count) of that name" : Wording.list(names, "or")
    guard let count = try openClaims() else {
      return [
        Notice(
          .openSpeaker,
          "Claims whose speaker is not known may stand in articles that name \(whom): --maybe lists "
            + "them.")
      ]
    }
    guard count > 0 else { return [] }
    let number =
      count > Self.mostOpen ? "more than 1,000 claims" : Wording.count(count, "claim")
    let verb = count == 1 ? "stands" : "stand"
    return [
      Notice(
        .openSpeaker,
        "\(number) whose speaker is not known \(verb) in articles that name \(whom): "
          + "--maybe lists \(count == 1 ? "it" : "them").")
    ]
  }

  /// How many they are; nil where counting takes too long for a remark.
  private func openClaims() throws -> Int? {
    guard try isAnyOpen() else { return 0 }
    guard try articlesNamed() <= Self.mostArticles else { return nil }
    let (sql, values, cost) = try openClaimCount()
    guard cost < Self.mostCost else { return nil }
    return try reader.first(sql, values) { $0.int(0) } ?? 0
  }

  private func isAnyOpen() throws -> Bool {
    let first = """
      SELECT 1 FROM claim INDEXED BY claim_unattributed
      WHERE speaker_id IS NULL AND description_id IS NULL LIMIT 1
      """
    return try reader.first(first) { _ in true } ?? false
  }

  /// In how many articles those that `by` means stand, about.
  private func articlesNamed() throws -> Int {
    let sql = """
      SELECT coalesce(sum(articles), 0) FROM entity
      WHERE merged_into IS NULL AND id IN (SELECT value FROM json_each(?1))
      """
    let ids = NameIndex.json(filters.found.speakers)
    return try reader.first(sql, [.text(ids)]) { $0.int(0) } ?? 0
  }

  /// Each is looked up.
  private static let mostArticles = 10_000
  /// In microseconds, as ways are costed.
  private static let mostCost = 20_000.0

  /// The statement that counts them, as far as a notice tells.
  func openClaimCount() throws -> (sql: String, values: [Value], cost: Double) {
    var maybe = question
    maybe.isMaybe = true
    var choice = try RowChoice(reader, maybe)
    let way = try PageBuilder(choice).way(to: &choice, wanted: nil, byRelevance: false)
    let sql = """
      SELECT count(*) FROM (
      SELECT 1 \(way.placesOfRows(of: shape))
      LIMIT \(Self.mostOpen + 1))
      """
    return (sql, Binder.used(choice.filters.binder.values, in: sql), way.choice.cost)
  }
}
