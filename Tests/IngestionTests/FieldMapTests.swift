import Testing

@testable import Ingestion

struct FieldMapTests {
  @Test(arguments: [
    ("text", "--map \"text\" is not a field and a column. Write --map text=COLUMN."),
    ("text=", "--map \"text=\" is not a field and a column. Write --map text=COLUMN."),
    (
      "texte=a",
      "--map \"texte=a\": there is no field \"texte\". The fields are text, title, date, source, "
        + "author, url, id, language, published_at."
    ),
  ])
  func `a wrong map is told`(_ pair: String, _ message: String) {
    let error = #expect(throws: IngestionError.self) { try FieldMap([pair]) }
    #expect(error?.description == message)
    #expect(error?.kind == .usage)
  }

  @Test(arguments: [["text=a", "text=b"], ["text=a", "title=a"]])
  func `a field or column given twice is told`(_ pairs: [String]) {
    #expect(throws: IngestionError.self) { try FieldMap(pairs) }
  }

  @Test func `the guide names every field and its usual names`() {
    #expect(FieldGuide.rows.map(\.field) == Field.allCases)
    #expect(FieldGuide.rows.allSatisfy { $0.names.count >= 2 })
  }

  @Test func `a column's name may hold an equals sign`() throws {
    #expect(try FieldMap(["text=a=b"]).given == [.text: "a=b"])
  }

  @Test func `a wrong date of the command line is told`() {
    let error = #expect(throws: IngestionError.self) { try IngestionOptions(date: "31/02/2024") }
    #expect(error?.message == "--date \"31/02/2024\" is not a date. Write 2024-02-29.")
  }

  @Test func `every usual name means one field`() {
    var seen: [String: Field] = [:]
    for field in Field.allCases {
      let names = (FieldNames.columns[field] ?? []) + (FrenchFieldNames.columns[field] ?? [])
      for name in names { #expect(seen.updateValue(field, forKey: name) == nil, "\(name)") }
    }
  }

  @Test(arguments: [
    ("fr", true), ("fr-CA", true), ("FR_fr", true), ("fra", true), ("Français", true),
    ("en", false), ("frr", false), ("", false), ("zz", false),
  ])
  func `a declared language is French or not`(_ declared: String, _ isFrench: Bool) {
    #expect(FrenchLanguageNames.contains(declared) == isFrench)
  }
}
