import Foundation
import Testing

@Suite struct ExtractTests {
  @Test func `an article is an object with the agreed keys`() throws {
    let folder = try Folder()
    try folder.write(Valley.dyke, to: "digue.txt")
    let outcome = try Program.run(
      ["extract", "--format", "jsonl", "digue.txt", "--text"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix(#"{"file": "digue.txt", "entities": [{"name": "#))
    let article = try #require(Self.objects(outcome.output).first)
    let text = Array((article["text"] as? String ?? "").unicodeScalars)
    let claims = try #require(article["claims"] as? [[String: Any]])
    let first = try #require(claims.first)
    #expect(
      Set(first.keys).isSuperset(of: [
        "kind", "text", "spans", "speaker", "stance", "cue", "rule", "confidence", "figures",
      ]))
    for claim in claims {
      let spans = try #require(claim["spans"] as? [[Int]])
      let pieces = spans.map { span -> String in
        var words = String.UnicodeScalarView()
        words.append(contentsOf: text[span[0]..<span[1]])
        return String(words)
      }
      #expect(pieces.joined(separator: " […] ") == claim["text"] as? String)
    }
    let figures = try #require(article["figures"] as? [[String: Any]])
    let keys: Set<String> = [
      "text", "span", "value", "value_max", "modifier", "kind", "unit", "noun", "per", "claim",
      "rule",
    ]
    #expect(figures.count == 2 && figures.allSatisfy { Set($0.keys).isSuperset(of: keys) })
    #expect(outcome.output.contains(#""value": 3500000, "value_max": null, "modifier": "approx""#))
  }

  @Test func `each article of a file has its line, and standard input is read`() throws {
    let folder = try Folder()
    let lines = #"{"text": "Un."}"# + "\n\n" + #"{"texte": "Deux."}"# + "\nrien\n"
    let outcome = try Program.run(["extract", "-"], in: folder, input: lines)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("stdin:4: "))
    #expect(Self.objects(outcome.output).map { $0["line"] as? Int } == [1, 3])
  }

  @Test func `an article without claims has empty lists, and JSON is one array`() throws {
    let outcome = try Program.run(
      ["extract", "-", "--format", "json"], in: Folder(), input: "Rien.")
    let array =
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]]
    #expect((array?.first?["claims"] as? [Any])?.isEmpty == true)
  }

  @Test func `a missing file is 66, the others are extracted`() throws {
    let folder = try Folder()
    try folder.write("Un texte.", to: "un.txt")
    let outcome = try Program.run(["extract", "absent.txt", "un.txt"], in: folder)
    #expect(outcome.status == 66 && Self.objects(outcome.output).count == 1)
    #expect(outcome.errors.contains("absent.txt: There is no such file"))
  }

  private static func objects(_ lines: String) -> [[String: Any]] {
    lines.split(separator: "\n").compactMap {
      (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any]
    }
  }
}
