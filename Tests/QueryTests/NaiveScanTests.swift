import Linguistics
import Testing

@testable import Query

/// The index against a scan that looks at every row: exact words, no expansion.
@Suite struct NaiveScanTests {
  private static let vocabulary = ["alep", "bateau", "cité", "drapeau", "école", "fleuve"]

  /// Sentences of every choice of three words, so that each word stands beside each other.
  private static let sentences: [String] = {
    var all: [String] = []
    for a in 0..<6 {
      for b in 0..<6 where (a + b) % 2 == 0 {
        for c in 0..<6 where (a * b + c) % 3 == 0 {
          all.append([a, b, c].map { vocabulary[$0] }.joined(separator: " "))
        }
      }
    }
    return all
  }()

  let archive: SmallArchive

  init() throws {
    archive = try SmallArchive { archive in
      for sentence in Self.sentences {
        try archive.claim(try archive.article(sentence, date: "2017"), sentence)
      }
    }
  }

  /// A question in the query language, and what it means.
  struct Case: Sendable {
    var line: String
    var holds: @Sendable (Set<String>, String) -> Bool

    init(_ line: String, _ holds: @escaping @Sendable (Set<String>, String) -> Bool) {
      self.line = line
      self.holds = holds
    }
  }

  static let cases: [Case] = [
    Case("alep") { words, _ in words.contains("alep") },
    Case("\"alep\" \"école\"") { words, _ in words.isSuperset(of: ["alep", "ecole"]) },
    Case("\"ALEP\" OR \"ecole\"") { words, _ in words.contains("alep") || words.contains("ecole") },
    Case("\"alep\" -\"école\"") { words, _ in words.contains("alep") && !words.contains("ecole") },
    Case("-\"alep\" -\"école\"") { words, _ in !words.contains("alep") && !words.contains("ecole")
    },
    Case("-(\"alep\" OR \"école\")") { words, _ in words.isDisjoint(with: ["alep", "ecole"]) },
    Case("-(\"alep\" \"école\")") { words, _ in !words.isSuperset(of: ["alep", "ecole"]) },
    Case("-\"alep\" OR -\"école\"") { words, _ in !words.isSuperset(of: ["alep", "ecole"]) },
    Case("\"fleuve\" OR -\"alep\"") { words, _ in
      words.contains("fleuve") || !words.contains("alep")
    },
    Case("(\"fleuve\" OR -\"alep\") (\"cité\" OR \"bateau\")") { words, _ in
      (words.contains("fleuve") || !words.contains("alep"))
        && !words.isDisjoint(with: ["cite", "bateau"])
    },
    Case("\"fleuve\" -(\"cité\" -(\"alep\" -\"bateau\"))") { words, _ in
      words.contains("fleuve")
        && !(words.contains("cite") && !(words.contains("alep") && !words.contains("bateau")))
    },
    Case("NOT NOT \"drapeau\"") { words, _ in words.contains("drapeau") },
    Case("\"alep\" OR \"école\" \"cité\"") { words, _ in
      words.contains("alep") || words.isSuperset(of: ["ecole", "cite"])
    },
    Case("\"alep bateau\"") { _, text in text.contains("alep bateau") },
    Case("« alep cité »") { _, text in text.contains("alep cite") },
    Case("ba* -dra*") { words, _ in words.contains("bateau") && !words.contains("drapeau") },
    Case("\"cité\" -\"alep bateau\"") { words, text in
      words.contains("cite") && !text.contains("alep bateau")
    },
  ]

  @Test(arguments: cases) func `the index finds what a scan finds`(_ item: Case) throws {
    let scanned = Self.sentences.enumerated().filter { _, sentence in
      let key = Fold.key(sentence)
      return item.holds(Set(Fold.words(sentence)), key)
    }
    let ids = scanned.map { "\($0.offset + 1)" }
    #expect(try archive.column("id", Question(.claims, words: [item.line])) == ids)
    #expect(try archive.column("id", Question(.articles, words: [item.line])) == ids)
  }
}
