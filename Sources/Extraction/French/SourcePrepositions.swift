import Linguistics

/// What stands before a source without a verb: `selon X`, `d’après X`, `aux yeux de X`.
enum SourcePrepositions {
  /// The words of each, those that end in `de` or a form of it without that word.
  static let plain: [[WordID]] = words(["selon", "d' après", "à en croire", "si l' on en croit"])
  static let withOf: [[WordID]] = words([
    "aux yeux", "de l' avis", "de l' aveu", "au dire", "aux dires", "sur la foi",
  ])
  /// Nouns that name a source after a bare `de`: `de source policière`.
  static let sources = WordSet("source sources")

  private static func words(_ list: [String]) -> [[WordID]] {
    list.map { $0.split(separator: " ").map { WordID(of: String($0)) } }
  }
}
