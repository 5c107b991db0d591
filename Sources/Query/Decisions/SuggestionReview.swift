/// Reads what a person wrote into a table of suggestions.
public struct SuggestionReview {
  private let decider: EntityDecider

  /// The columns that are read.
  public static let columns = ["accept", "entity", "into"]

  private static let yes = FrenchAnswers.yes.union(["yes", "y", "x", "1", "true"])
  private static let no = FrenchAnswers.no.union(["no", "n", "0", "false"])

  /// Makes ready to read.
  public init(_ decider: EntityDecider) { self.decider = decider }

  /// The decision of a row, by the names of its columns; nil where the person left it open.
  public func decision(_ cells: [String: String]) throws -> PlannedDecision? {
    guard let answer = cells["accept"]?.lowercased() else { return nil }
    guard let entity = cells["entity"], let into = cells["into"] else {
      throw QueryError(.usage, "The row names no entity, or none that it is.")
    }
    switch answer {
    case _ where Self.yes.contains(answer):
      let (one, other) = (try decider.one(entity), try decider.one(into))
      // A table that is given a second time has nothing to merge.
      return one.key == other.key ? nil : try decider.merge(one, into: other)
    case _ where Self.no.contains(answer):
      let planned = try decider.distinct(decider.one(entity), decider.one(into))
      return try decider.isDecided(planned.decision) ? nil : planned
    default:
      throw QueryError(
        .usage, "\"\(answer)\" in the column accept is neither yes nor no. Leave it empty to wait.")
    }
  }
}
