import Testing

@testable import Ingestion

struct InputWalkTests {
  /// What a walk finds, the temporary folder left out.
  static func walk(_ folder: TemporaryFolder, _ paths: [String]) -> [String] {
    var walk = InputWalk(paths.map { $0 == "-" ? $0 : folder.path + ($0.isEmpty ? "" : "/" + $0) })
    var found: [String] = []
    while let next = walk.next() {
      let line =
        switch next {
        case .file(let path, let kind): "\(path) \(kind.map { "\($0)" } ?? "?")"
        case .stream(let path, let kind): "\(path) \(kind.map { "\($0)" } ?? "?") as a stream"
        case .standardInput: "stdin"
        case .rejection(let rejection): "! \(rejection)"
        case .missing(let path): "missing \(path)"
        case .skipped(let ending): "skipped \(ending)"
        }
      let parts = line.split(separator: folder.path + "/", omittingEmptySubsequences: false)
      found.append(parts.joined())
    }
    return found
  }

  @Test func `a folder is walked to the bottom, sorted, hidden files and other kinds left out`()
    throws
  {
    let folder = try TemporaryFolder()
    for name in [
      "b.txt", "a/z.jsonl", "a/B.CSV", "a/.c.txt", ".d/e.txt", "f.pdf", "README", "é.txt",
    ] {
      try folder.write(name, "x")
    }
    try folder.link("loop", to: folder.path)
    try folder.link("link.txt", to: folder.path + "/b.txt")
    try folder.link("broken.txt", to: folder.path + "/nowhere.txt")
    #expect(
      Self.walk(folder, [""]) == [
        "skipped ", "a/B.CSV csv", "a/z.jsonl json", "b.txt text",
        "! broken.txt: It is a link to a file that is not there.", "skipped .pdf",
        "link.txt text", "skipped link to a folder", "é.txt text",
      ])
  }

  @Test func `a file that is named is read or rejected, one that is not there is missing`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.pdf", "x")
    try folder.write("depeche", "x")
    try folder.write("n1.txt", "x")
    try folder.write("n2.txt", "x")
    try folder.write("[x].txt", "x")
    #expect(
      Self.walk(folder, ["a.pdf", "depeche", "b.txt", "-", "n*.txt", "z*.txt", "[x].txt"]) == [
        "! a.pdf: The file is of a kind that is not read (.pdf). These are read: "
          + FileKind.endings.joined(separator: " ") + ".",
        "depeche ?", "missing b.txt", "stdin", "n1.txt text", "n2.txt text", "missing z*.txt",
        "[x].txt text",
      ])
  }

  @Test func `a folder without articles is told from an empty one`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/b.pdf", "x")
    try folder.write("c/.hidden", "x")
    let found = Self.walk(folder, ["a", "c"])
    #expect(found.count == 3)
    #expect(found[0] == "skipped .pdf")
    #expect(found[1].hasPrefix("! a: The folder has no file of a kind that is read."))
    #expect(found[2] == "! c: The folder is empty.")
  }

  @Test(arguments: [
    ("{\"text\":\"a\"}\n{\"text\":\"b\"}", FileKind.jsonLines), ("[{\"text\":1}]", .json),
    ("{\n\"text\":\"a\"}", .json), ("[Reuters] Le texte", .text), ("id,text\n1,a\n", .csv),
    ("titre;contenu\na;b\n", .csv), ("Un texte, deux virgules\n", .text), ("text\n", .text),
    ("{sic} dit-il", .text), ("", .text),
  ])
  func `what has no ending is told by its content`(_ text: String, _ kind: FileKind) throws {
    var window = ByteWindow(MemoryBytes(Array(text.utf8)))
    let sniffing = try ContentSniffing(&window)
    #expect(sniffing.kind(nil, names: FieldNames()) == kind)
  }
}
