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
