import Archive
import Testing

@testable import Ingestion

/// Lists of names as people write them.
@Suite struct GazetteerTests {
  private static let good: [(String, [String])] = [
    ("name\nAnne Le Goff\n", ["person:anne le goff|Anne Le Goff|"]),
    (
      "name,type,aliases\nONU,organization,Nations unies | Organisation des Nations unies\n",
      ["organization:onu|ONU|Nations unies;Organisation des Nations unies"]
    ),
    ("\u{FEFF}Name;Type;Aliases\nÉvreux;Place;\n", ["place:evreux|Évreux|"]),
    ("aliases,extra,name\n A  B | A B || Anne ,x, Anne \n", ["person:anne|Anne|A B"]),
    ("name,type\nOrion,person\nOrion,place\n", ["person:orion|Orion|", "place:orion|Orion|"]),
    ("name\n\n", []),
  ]

  @Test(arguments: good) func `a list is read`(text: String, entries: [String]) throws {
    let folder = try TemporaryFolder()
    let (found, rejections) = try Gazetteer.read(folder.write("noms.csv", text))
    #expect(rejections == [])
    #expect(
      found.map { "\($0.key)|\($0.name)|\($0.aliases.joined(separator: ";"))" } == entries)
  }

  private static let bad: [(String, line: Int, reason: String)] = [
    ("name,type\nAnne,planet\n", 2, "\"planet\" is no type. Write person, organization or place."),
    ("name,type\n,person\n", 2, "It has no name."), ("name\n…\n", 2, "\"…\" has no letter."),
    ("name,aliases\nAnne,…|A\n", 2, "\"…\" has no letter."),
    ("name,aliases\nAnne,A\nPaul,P\nZoé,a\n", 4, "\"a\" is a name of the entry on line 2 already."),
    ("name\nAnne\nANNE\n", 3, "\"ANNE\" is a name of the entry on line 2 already."),
    (
      "name,type\nAnne,person,x\n", 2,
      "It has 3 cells where the header has 2. Quote the cells that hold a delimiter."
    ),
    (
      "name\n\"Anne\n", 2,
      "A quoted cell is never closed. Close it, and double the quotes inside it."
    ),
  ]

  @Test(arguments: bad) func `what is no entry is named with its line`(
    text: String, line: Int, reason: String
  ) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("noms.csv", text)
    let rejections = try Gazetteer.read(path).rejections
    #expect(rejections == [Rejection(origin: path, line: line, reason: reason)])
  }

  @Test func `a table without names, and no file at all`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("noms.csv", "nom,type\nAnne,person\n")
    #expect(throws: IngestionError.self) { try Gazetteer.read(path) }
    #expect(throws: IngestionError.self) { try Gazetteer.read(folder.path + "/rien.csv") }
  }
}
