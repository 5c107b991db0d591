import Archive
import Extraction

/// The roles that articles read beside the names of an entity.
public enum EntityRoles {
  /// A role and the number of articles that give it.
  public struct Count: Equatable, Sendable {
    /// The head noun of a title or apposition.
    public var role: String
    /// How many articles.
    public var articles: Int
  }

  /// The roles in some articles of an archive, the most frequent first.
  ///
  /// The articles are read again: roles are not kept. `names` are the names that the entity bears.
  public static func counts(
    in articles: [Int64], names: [String], of type: String, _ reader: ArchiveReader
  ) throws -> [Count] {
    let reading = try ArticleReading(knowing: reader.knownNames())
    let keys = Set(names.compactMap { EntityKey("\(type):\($0)") })
    var counts: [String: Int] = [:]
    for article in articles {
      let text = try reader.first(
        "SELECT text, language FROM article WHERE id = ?1", [.integer(article)]
      ) { ($0.text(0), $0.optionalText(1)) }
      guard let text, let found = reading.extract(text.0, text.1) else { continue }
      let meant = found.entities.filter { entity in
        ([entity.name] + entity.aliases).contains { keys.contains(EntityKey(entity.type, $0)) }
      }
      for role in Set(meant.flatMap(\.roles)) { counts[role, default: 0] += 1 }
    }
    return counts.map { Count(role: $0.key, articles: $0.value) }
      .sorted { ($1.articles, $0.role) < ($0.articles, $1.role) }
  }
}
