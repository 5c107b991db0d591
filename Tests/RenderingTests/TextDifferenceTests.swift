import Testing

@testable import Rendering

@Suite struct TextDifferenceTests {
  @Test(arguments: [
    ("Le pont ferme.", "Le pont ferme.", "Le pont ferme."),
    ("Le pont ferme.", "Le pont ouvre.", "Le pont [-ferme-]{+ouvre+}."),
    ("Le pont ferme.", "Le pont ne ferme pas.", "Le pont {+ne +}ferme{+ pas+}."),
    ("Il y a 12 morts, dit-on.", "Il y a 14 morts.", "Il y a [-12-]{+14+} morts[-, dit-on-]."),
    ("Oui.", "", "[-Oui.-]"), ("", "Oui.", "{+Oui.+}"), ("", "", ""),
    ("un deux trois", "quatre cinq six", "[-un deux trois-]{+quatre cinq six+}"),
    (
      "la digue, la digue, la digue", "la digue, la vanne, la digue",
      "la digue, la [-digue-]{+vanne+}, la digue"
    ),
    ("L’armée avance", "L'armée avance", "L[-’-]{+'+}armée avance"),
    ("élève", "e\u{301}lève", "élève"),
    ("a b", "a\u{a0}b", "a[- -]{+\u{a0}+}b"),
  ])
  func `what went and what came stand where they stood`(old: String, new: String, shown: String) {
    let difference = TextDifference(from: old, to: new)
    #expect(Self.shown(difference) == shown)
    #expect(Self.text(difference, without: .added) == old)
    #expect(Self.text(difference, without: .removed) == new)
  }

  static func shown(_ difference: TextDifference) -> String {
    difference.parts.map { part in
      switch part.kind {
      case .same: part.text
      case .removed: "[-\(part.text)-]"
      case .added: "{+\(part.text)+}"
      }
    }.joined()
  }

  static func text(_ difference: TextDifference, without kind: TextDifference.Part.Kind) -> String {
    difference.parts.filter { $0.kind != kind }.map(\.text).joined()
  }

  @Test func `words are counted, spaces and signs are not`() {
    let difference = TextDifference(from: "Il y a 12 morts, dit-on.", to: "Il y a 14 morts !")
    #expect(difference.wordsRemoved == 2 && difference.wordsAdded == 1)
  }

  @Test(arguments: 1...40)
  func `any two texts are told apart without a loss`(seed: UInt64) {
    var random = Steps(state: seed)
    let size = Int(seed % 7) * 40
    let words = ["la", "digue", "pont", "12", " ", " ", "\n", ",", "é", "🙂", "\u{301}", "’"]
    let make = { (random: inout Steps) in
      (0..<(size + Int(random.next() % 9))).map { _ in words[Int(random.next() % 12)] }.joined()
    }
    let (old, new) = (make(&random), make(&random))
    let difference = TextDifference(from: old, to: new)
    #expect(Self.text(difference, without: .added).unicodeScalars.elementsEqual(old.unicodeScalars))
    #expect(
      Self.text(difference, without: .removed).unicodeScalars.elementsEqual(new.unicodeScalars))
  }

  private struct Steps {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }

  @Test func `long texts that have all or nothing in common are compared to the end`() {
    let one = String(repeating: "mot autre ", count: 30_000)
    let other = String(repeating: "autre chose mot ", count: 20_000)
    let distinct = (0..<30_000).map { "m\($0)" }
    for (old, new) in [
      (one, other), (distinct.joined(separator: " "), distinct.reversed().joined(separator: " ")),
    ] {
      let difference = TextDifference(from: old, to: new)
      #expect(Self.text(difference, without: .added) == old)
      #expect(Self.text(difference, without: .removed) == new)
    }
  }
}
