import FoundationEssentials
import Linguistics
import Testing

@testable import Query

/// The names of fields and of their values, in English and French.
@Suite struct FieldTests {
  static let names: [(Field, [String])] = [
    (.by, ["by", "par", "By", "PAR"]),
    (.source, ["source", "journal"]),
    (.since, ["since", "depuis"]),
    (.until, ["until", "jusqu'à", "jusqu’à", "jusqua", "jusquà", "jusque"]),
    (.date, ["date", "période"]),
    (.kind, ["kind", "genre"]),
    (.stance, ["stance", "position"]),
    (.unit, ["unit", "unité", "unite", "UNITÉ"]),
    (.min, ["min", "minimum"]),
    (.max, ["max", "maximum"]),
    (.value, ["value", "valeur"]),
    (.per, ["per", "chaque"]),
    (.article, ["article"]),
    (.batch, ["batch", "lot"]),
    (.confidence, ["confidence", "confiance"]),
    (.unattributed, ["unattributed", "anonyme"]), (.review, ["review", "vérification"]),
    (.type, ["type"]),
  ]

  @Test func `every field has its names`() throws {
    #expect(Set(Self.names.map(\.0)) == Set(Field.allCases))
    for (field, names) in Self.names {
      for name in names {
        #expect(try WordQuery("\(name):x").filters == [Filter(field, "x")], "\(name)")
        #expect(
          try WordQuery("a -\(name):\"x y\"").filters == [Filter(field, "x y", excludes: true)])
      }
    }
    let tested = Set(Self.names.flatMap(\.1).map(Fold.key))
    #expect(tested.isSuperset(of: FrenchFields.names.keys))
  }

  @Test func `the manual has every name`() throws {
    let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let file = URL(filePath: "/" + path + "/Sources/verbatim/Manual/queries.md")
    let chapter = try String(contentsOf: file, encoding: .utf8)
    for field in Field.allCases { #expect(chapter.contains("`\(field.rawValue):`")) }
    let french = chapter.split(separator: "`").filter { $0.hasSuffix(":") }.map {
      Fold.key(String($0))
    }
    let spellings: Set<String> = ["jusque"]
    #expect(Set(FrenchFields.names.keys).subtracting(french) == spellings)
  }

  @Test(arguments: ["about", "mention", "sur", "mentionne", "Sur"])
  func `words may be named too`(_ name: String) throws {
    let (named, plain) = try (WordQuery("\(name):Alep"), WordQuery("Alep"))
    #expect(named.filters.isEmpty && named.root == plain.root)
  }

  @Test(arguments: [
    "foo:x", "valeurs:x", "l'unité:x", "jusqu':x", "by2:x", "'by:x", "texte:x", "10:30",
  ])
  func `what is no field is text`(_ line: String) throws {
    let query = try WordQuery(line)
    #expect(query.filters.isEmpty && query.root != nil)
  }

  static let choices: [(Question.View, Field, String, String?)] = [
    (.claims, .stance, "démenti", "denied"), (.claims, .stance, "DEMENTI", "denied"),
    (.claims, .stance, "affirmé", "asserted"), (.claims, .stance, "interrogé", "questioned"),
    (.claims, .stance, "Denied", "denied"), (.claims, .stance, "nié", "denied"),
    (.claims, .stance, "menti", nil), (.claims, .stance, "", nil),
    (.claims, .kind, "direct", "direct"), (.claims, .kind, "mixte", "mixed"),
    (.claims, .kind, "indirecte", "indirect"), (.claims, .kind, "argent", nil),
    (.quotes, .kind, "mixte", "mixed"), (.quotes, .kind, "indirect", nil),
    (.figures, .kind, "argent", "money"), (.figures, .kind, "pourcentage", "percent"),
    (.figures, .kind, "âge", "age"), (.figures, .kind, "durée", "duration"),
    (.figures, .kind, "mesure", "measure"), (.figures, .kind, "nombre", "count"),
    (.figures, .kind, "fraction", "fraction"), (.figures, .kind, "mixte", nil),
    (.entities, .type, "personne", "person"), (.entities, .type, "Organisation", "organization"),
    (.entities, .type, "lieu", "place"), (.entities, .type, "place", "place"),
    (.entities, .type, "objet", nil), (.claims, .unattributed, "oui", "yes"),
    (.claims, .review, "corrigé", "corrected"), (.figures, .review, "added", "added"),
    (.claims, .review, "vu", nil), (.claims, .unattributed, "no", "no"),
    (.claims, .unattributed, "peut-être", nil),
  ]

  @Test(arguments: choices) func `the values of a choice have two names`(
    _ view: Question.View, _ field: Field, _ typed: String, _ value: String?
  ) throws {
    let known: [Field: [String]] = [
      .stance: Known.stances, .type: Known.types, .unattributed: ["yes", "no"],
      .review: Known.reviews,
      .kind: view == .figures
        ? Known.figureKinds : Known.claimKinds.filter { view == .claims || $0 != "indirect" },
    ]
    #expect((try? Known.value(typed, of: field, among: known[field] ?? [])) == value)
    let archive = try SmallArchive { try $0.article("a") }
    let question = Question(view, filters: [Filter(field, typed)])
    let isAnswered = (try? archive.column("id", question)) != nil
    #expect(isAnswered == (value != nil || (field == .unattributed && typed.isEmpty)))
  }
}
