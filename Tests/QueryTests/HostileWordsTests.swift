import Linguistics
import Testing

@testable import Query

/// Whatever a person types either answers or is explained.
@Suite struct HostileWordsTests {
  static let lines: [String] = [
    "l'armée", "l’armée", "porte-parole", "23,5 %", "C++", "C#", "'", "\"", "\"\"", "« »", "“”",
    "NEAR(", "NEAR(a b)", "NEAR/2", "near(\"a\" \"b\", 2)", "AND", "OR", "NOT", "AND OR NOT",
    "a OR", "OR a", "a OR OR b", "NOT NOT a", "a NOT", "a AND", "-", "--", "---x", "- a", "-a",
    "-(a b)", "-(", "-\"a b\"", "()", "(", ")", ")(", "((a)", "(a))", "(a OR (b", "a)b(c",
    "text:a", "{text}:a", "{text} : a", "sentence : a", "rowid:1", "claim_search:a", "^a", "a^2",
    "a + b", "a+b", "*", "**", "a*", "a**", "*a", "a*b", "\"a b\"*", "\"a", "a\"b", "a\"b\"c",
    "«a", "a»", "« a »b", "“a”", "„a”", "'a'", "a;b", "a; DROP TABLE claim; --", "%", "_", "?1",
    ":a", "@a", "$a", "\u{0}", "a\u{0}b", "\u{FEFF}", "🙂", "🙂 Syrie", "Syrie🙂", "e\u{301}tat",
    "\u{301}", "\\", "\\\"", "a\\", "\n", "a\nb", "\t", "\u{202E}a", "\u{2028}", "12 000", "12000",
    "1 2 3", "12 000 000 000 000 000 000", "0x10", "1e9", "½", "²", "by:", "by: a", "by:++",
    "by:\"", "date:", "date:hier", "date:2017..", "date:..", "since:2017 a", "article:premier",
    "batch:x a", "source:", "type:person", "unit:%", "kind:x", "-by:a", "(by:a OR b)",
    "by:a OR by:b", "(by:a)", "NOT by:a", "about:", "about:a", "about:-", "https://a.fr/?q=1:2",
    "10:30", "foo:bar", "par:a", "sur:a", "depuis:2017 a", "a:b:c", "ﬁn", "İstanbul", "straße",
    "œuvre", "Œuvre", "中文", "العربية", "\u{1F1EB}\u{1F1F7}", "a\u{AD}b", "jusqu'à", "d'", "qu'",
    "O'Brien", "aujourd'hui", "(a OR b) (c OR d) -e", "a -b OR c -d", "-a OR -b", "-a -b",
    "manifestant(e)s", "\"-a\"", "-'a'", "a,b", "S.N.C.F.", "#metoo", "@verbatim",
  ]

  let archive: SmallArchive

  init() throws {
    archive = try SmallArchive { archive in
      let article = try archive.article("L'armée est à Alep, dit Parly.", date: "2017")
      try archive.claim(article, "L'armée est à Alep", by: "Florence Parly")
      try archive.figure(try archive.article("Il y a 12 000 morts."), "12 000 morts", 12000)
    }
  }

  @Test(arguments: lines) func `a line answers or is explained`(_ line: String) throws {
    for view in [Question.View.claims, .figures, .articles, .search] {
      do {
        _ = try archive.column("id", Question(view, words: [line]))
      } catch let error as QueryError {
        #expect(error.kind == .usage)
        #expect(error.message.contains(" "), "\(error.message)")
      }
    }
  }

  @Test(arguments: [49, 50, 51, 500])
  func `parentheses stand in one another up to fifty deep`(_ depth: Int) throws {
    let forms = [
      String(repeating: "(", count: depth) + "armée" + String(repeating: ")", count: depth),
      String(repeating: "(a OR ", count: depth) + "armée" + String(repeating: ")", count: depth),
      String(repeating: "Alep (armée OR (", count: depth / 2) + "x"
        + String(repeating: "))", count: depth / 2),
      String(repeating: "armée -(", count: depth) + "a" + String(repeating: ")", count: depth),
      String(repeating: "NOT (", count: depth) + "armée" + String(repeating: ")", count: depth),
    ]
    for form in forms {
      let isRead = form.filter { $0 == "(" }.count <= 50
      do {
        _ = try archive.column("id", Question(.claims, words: [form]))
        #expect(isRead)
      } catch let error as QueryError {
        #expect(!isRead && error.message.contains("50 deep"), "\(error.message)")
      }
    }
  }

  @Test func `a long line is read, a far too long one is refused`() throws {
    let long = String(repeating: "a ", count: 4000)
    #expect(try archive.column("id", Question(.claims, words: [long])).count == 1)
    let either = String(repeating: "a OR ", count: 1900) + "armée"
    #expect(try archive.column("id", Question(.claims, words: [either])).count == 1)
    for mark in ["«", "\"", "(", "a(", "-", "a:", "by:"] {
      let line = String(repeating: mark, count: 9000)
      _ = try? archive.column("id", Question(.claims, words: [line]))
    }
    #expect(throws: QueryError.self) {
      try WordQuery(String(repeating: "a", count: 10_001))
    }
  }

  @Test func `a refusal shows the place`() {
    #expect(
      throws: QueryError.at(
        6, of: "Syrie OR", "OR wants words on both sides; in lower case it is a word itself.")
    ) {
      try WordQuery("Syrie OR")
    }
    let error = #expect(throws: QueryError.self) { try WordQuery("  ++") }
    #expect(error?.message.hasSuffix("\n    ++\n    ^") == true)
    #expect(error?.kind.exitCode == 64)
  }
}
