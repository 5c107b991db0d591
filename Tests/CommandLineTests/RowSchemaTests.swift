import Foundation
import Testing

/// What `--json` prints is what the schema says.
@Suite struct RowSchemaTests {
  static let questions: [[String]] = [
    ["claims"], ["claims", "Syrie"], ["claims", "Syrie", "--in-article"], ["quotes"], ["figures"],
    ["figures", "takfiristes"], ["figures", "takfiristes", "--in-article"], ["articles", "--text"],
    ["entities"], ["search", "Syrie", "--text"], ["claims", "--columns", "date,text"],
  ]

  private static func schema() throws -> RowSchema {
    try RowSchema(Program.run(["manual", "schema"], in: Folder()).output)
  }

  private static func rows(_ arguments: [String]) throws -> [[String: Any]] {
    let outcome = try Program.run(arguments + ["--json"], in: Samples.shared.get().folder)
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return json as? [[String: Any]] ?? []
  }

  @Test(arguments: questions) func `rows are as the schema says`(arguments: [String]) throws {
    let (schema, rows) = try (Self.schema(), Self.rows(arguments))
    #expect(!rows.isEmpty)
    #expect(schema.faults(of: rows, view: arguments[0]) == [])
  }

  @Test func `the schema has every column`() throws {
    let schema = try Self.schema()
    for (view, words, column) in [
      ("claims", ["Syrie"], "matched"), ("quotes", ["Syrie"], "matched"),
      ("figures", ["takfiristes"], "matched"), ("articles", ["--text"], nil),
      ("entities", [], nil), ("search", ["Syrie", "--text"], "excerpt"),
    ] as [(String, [String], String?)] {
      var columns = Set(try Self.rows([view] + words).first?.keys.map { $0 } ?? [])
      if let column { columns.insert(column) }
      #expect(schema.properties(view) == columns, "\(view)")
    }
  }

  /// A column of the first claim, and what no claim may have there.
  static let wrong: [(String, String)] = [
    ("id", "\"1\""), ("id", "1.5"), ("id", "null"), ("id", "0"), ("date", "20171207"),
    ("date", "\"7/12/2017\""), ("stance", "\"sure\""), ("stance", "null"), ("kind", "\"money\""),
    ("confidence", "2"), ("confidence", "\"0.5\""), ("ref", "\"a1\""), ("text", "null"),
    ("matched", "\"noun\""), ("speaker_id", "\"3\""), ("colour", "\"red\""), ("speaker", "5"),
  ]

  @Test(arguments: wrong) func `a row with a wrong value fails`(
    _ column: String, _ value: String
  ) throws {
    var row = try #require(try Self.rows(["claims", "Syrie"]).first)
    row[column] = try JSONSerialization.jsonObject(
      with: Data(value.utf8), options: .fragmentsAllowed)
    let faults = try Self.schema().faults(of: [row], view: "claims")
    #expect(!faults.isEmpty && faults.allSatisfy { $0.contains(column) }, "\(faults)")
  }

  @Test func `another validator agrees`() throws {
    let folder = try Samples.shared.get().folder
    let python = ProcessInfo.processInfo.environment["VERBATIM_PYTHON"] ?? "python3"
    guard try Program.shell("\(python) -c 'import jsonschema'", in: folder).status == 0 else {
      return print("There is no Python package jsonschema: the schema is not read by another.")
    }
    for arguments in Self.questions {
      let json = try Program.run(arguments + ["--json"], in: folder).output
      let schema = try Program.run(["manual", "schema"], in: folder).output
      let input = "[\(schema),\(json)]"
      let outcome = try Program.run(
        "/usr/bin/env", [python, "-c", Self.script, arguments[0]], in: folder,
        input: Data(input.utf8))
      #expect(
        outcome.status == 0 && outcome.output == "valid, and a wrong row is not\n", "\(outcome)")
    }
  }

  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator as V
    schema, rows = json.load(sys.stdin)
    V.check_schema(schema)
    one = V({**schema, "anyOf": [{"$ref": "#/$defs/" + sys.argv[1]}]})
    one.validate(rows)
    V(schema).validate(rows)
    assert not one.is_valid([{**rows[0], "date": 5}])
    assert not one.is_valid([{**rows[0], "colour": "red"}])
    print("valid, and a wrong row is not")
    """
}
