import FoundationEssentials

/// The number that a publisher gives to a version of an article.
enum PublisherVersion {
  /// The member `version` of what has no column, where that is a whole number.
  static func number(in extra: String?) -> Int? {
    guard let extra, extra.contains("\"version\""),
      let members = try? JSONDecoder().decode(Members.self, from: Data(extra.utf8))
    else { return nil }
    return members.version
  }

  private struct Members: Decodable {
    var version: Int?

    private enum CodingKeys: CodingKey { case version }

    init(from decoder: any Decoder) throws {
      let members = try decoder.container(keyedBy: CodingKeys.self)
      version =
        (try? members.decode(Int.self, forKey: .version))
        ?? (try? members.decode(String.self, forKey: .version)).flatMap { Int($0) }
    }
  }
}

extension ArticleState {
  /// Whether it is a later version than a delivered article, by the publisher's own count.
  func isNewer(than article: Article) -> Bool {
    guard let delivered = PublisherVersion.number(in: article.extra),
      let stored = PublisherVersion.number(in: extra)
    else { return false }
    return delivered < stored
  }
}
