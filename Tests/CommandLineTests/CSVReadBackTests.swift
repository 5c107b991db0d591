import Foundation
import Testing

@Suite struct CSVReadBackTests {
  @Test(arguments: ["claims", "figures", "quotes", "articles", "entities"])
  func `another CSV reader gets the rows of the view`(view: String) throws {
    guard try Self.hasPython() else { return }
    let valley = try Valley()
    try valley.folder.write(Self.awkward, to: "b.jsonl")
    #expect(try valley.run("ingest", "b.jsonl").status == 0)
    let columns = view == "articles" ? ["--text"] : []
    let outcome = try Program.run([view, "-o", "out.csv"] + columns, in: valley.folder)
    #expect(outcome.status == 0)
    let compared = try Program.run(
      "/usr/bin/env", ["python3", "-c", Self.comparison, view], in: valley.folder, input: Data(),
      environment: [:])
    #expect(compared.status == 0, "\(compared.errors)")
    #expect(compared.output.contains("equal"), "\(compared.output)")
  }

  @Test func `pandas reads what the view has`() throws {
    let valley = try Valley()
    let python = ProcessInfo.processInfo.environment["VERBATIM_PYTHON"] ?? "python3"
    guard try Program.shell("\(python) -c 'import pandas'", in: valley.folder).status == 0 else {
      return print("There is no Python package pandas: the CSV is not read back with it.")
    }
    try valley.folder.write(Self.awkward, to: "b.jsonl")
    #expect(try valley.run("ingest", "b.jsonl").status == 0)
    #expect(try valley.run("articles", "--text", "-o", "out.csv").status == 0)
    let script = """
      import pandas, sqlite3
      got = pandas.read_csv("out.csv", dtype=str, keep_default_na=False)
      rows = sqlite3.connect("archive.db").execute("SELECT key, title, text FROM articles ORDER BY date, id")
      for (key, title, text), row in zip(rows, got.to_dict("records"), strict=True):
          assert (key or "", title, text) == (row["key"], row["title"], row["text"]), row
      print(len(got), sorted(got["key"])[-1])
      """
    let outcome = try Program.run(
      "/usr/bin/env", [python, "-c", script], in: valley.folder, input: Data())
    #expect(outcome.output == "3 007\n", "\(outcome.errors)")
  }

  @Test(arguments: ["claims", "figures", "quotes", "articles", "entities"])
  func `R needs nothing but what it takes for granted`(view: String) throws {
    let folder = try Samples.shared.get().folder
    let csv = try Program.run([view, "--csv"], in: folder).output
    #expect(!csv.utf8.starts(with: [0xEF, 0xBB, 0xBF]) && csv.hasSuffix("\r\n"))
    let header = try #require(csv.split(whereSeparator: \.isNewline).first)
    let names = header.split(separator: ",", omittingEmptySubsequences: false)
    // R makes other names of those that are no names in it (make.names).
    #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil }, "\(names)")
    #expect(Set(names).count == names.count && names.count > 8)
    for missing in ["NA", "NULL", "null", "nil", "NaN"] {
      #expect(!csv.contains(",\(missing),"), "\(missing)")
    }
    #expect(csv.contains(",,"))
  }

  /// Quotes, commas, semicolons, line ends and spaces where they hurt.
  private static let awkward = """
    {"title": "Un \\"titre\\", avec ; tout", "text": "« Oui ; non, \\"peut-être\\" »,\\r\\na dit la \
    ministre Anne Vauban.\\n\\n  Elle a affirmé que\\t12,5 % des élus, \\"au moins\\", partiraient. ", \
    "date": "2021-05-06", "source": "L'Écho; du, soir", "author": " =Auteur", "id": "007"}
    """

  private static let comparison = """
    import csv, sqlite3, sys
    view = sys.argv[1]
    order = {"articles": "date IS NOT NULL, date, id", "entities": "articles DESC, id"}
    order = order.get(view, "date, article_id, start")
    rows = sqlite3.connect("archive.db").execute(f"SELECT * FROM {view} ORDER BY {order}")
    def text(value):
        if value is None: return ""
        if isinstance(value, float) and value == int(value): return str(int(value))
        return str(value)
    expected = [[c[0] for c in rows.description]] + [[text(v) for v in row] for row in rows]
    got = list(csv.reader(open("out.csv", encoding="utf-8", newline="")))
    assert len(got) > 1, "no rows"
    for a, b in zip(expected, got): assert a == b, (a, b)
    assert len(expected) == len(got), (len(expected), len(got))
    print("equal")
    """

  private static func hasPython() throws -> Bool {
    let found = try Program.shell("python3 -c 'import csv, sqlite3'", in: Folder()).status == 0
    if !found { print("There is no python3 with sqlite3: the CSV is not read back.") }
    return found
  }
}
