import Extraction

/// Measures what a list of names costs the extraction of French news.
struct KnownNameCost {
  /// How many names the list has.
  private static let size = 10_000

  /// Prints the time with a list of names over that without one: names that stand in the articles,
  /// and as many more that stand nowhere as fill the list.
  static func news(_ plain: Extractor, _ articles: [String]) throws {
    let named = articles.flatMap { plain.extract($0).entities }.prefix(size / 2).map {
      KnownNames.Entry(name: $0.name, type: $0.type)
    }
    let absent = (named.count..<size).map {
      KnownNames.Entry(name: "Jean \(surname($0))", type: .person, aliases: [surname($0)])
    }
    let knowing = try Extractor(knowing: KnownNames(named + absent))
    let bytes = articles.reduce(0) { $0 + $1.utf8.count }
    let rounds = max(1, 2_000_000 / max(bytes, 1))
    let (without, with) = Claims.inTurns(
      { for _ in 0..<rounds { for text in articles { _ = plain.extract(text) } } },
      { for _ in 0..<rounds { for text in articles { _ = knowing.extract(text) } } })
    let ratio = (with / without * 100).rounded() / 100
    print("\(size) listed names, \(named.count) of them in the articles: \(ratio) times as long")
  }

  /// A surname that nobody has, another for each number.
  private static func surname(_ number: Int) -> String {
    let syllables = ["bra", "zeu", "mil", "vor", "tan", "qui", "lec", "dru", "hosp", "wex"]
    return "Z" + String(number).compactMap(\.wholeNumberValue).map { syllables[$0] }.joined()
  }
}
