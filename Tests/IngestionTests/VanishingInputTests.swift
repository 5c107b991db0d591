import FoundationEssentials
import Glibc
import Testing

@testable import Ingestion

struct VanishingInputTests {
  @Test func `what vanishes in the middle of a walk is a rejection, the rest goes on`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "b.txt", "c/d.txt", "e.txt"] { try folder.write(name, "Le texte.") }
    var walk = InputWalk([folder.path])
    #expect(walk.next() == .file(path: folder.path + "/a.txt", .text))
    for name in ["b.txt", "c"] {
      try FileManager.default.removeItem(atPath: folder.path + "/" + name)
    }
    for name in ["b.txt", "c"] {
      let reason = "It was in its folder a moment ago and is gone. Take the folder in again."
      #expect(
        walk.next() == .rejection(Rejection(origin: folder.path + "/" + name, reason: reason)))
    }
    #expect(walk.next() == .file(path: folder.path + "/e.txt", .text))
    #expect(walk.next() == nil)
  }

  @Test func `a file that is gone or a pipe when it is opened is a rejection`() throws {
    let folder = try TemporaryFolder()
    let opening = SourceOpening(names: FieldNames())
    #expect(throws: Rejection.self) { try opening.source(path: folder.path + "/a.txt", .text) }
    #expect(mkfifo(folder.path + "/tuyau.txt", 0o600) == 0)
    do {
      _ = try opening.source(path: folder.path + "/tuyau.txt", .text)
      Issue.record("a pipe was opened")
    } catch {
      #expect(error.reason == "It is no ordinary file any more, and is not read.")
    }
  }

  @Test func `a name that is not UTF-8 is a rejection`() throws {
    let folder = try TemporaryFolder()
    try folder.write("b.txt", "Le texte.")
    let name = Array((folder.path + "/").utf8) + [0xE9, 0x2E, 0x74, 0x78, 0x74, 0]
    let descriptor = open(name.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o600)
    close(descriptor)
    let found = InputWalkTests.walk(folder, [""])
    #expect(found.count == 2)
    #expect(found.contains("b.txt text"))
    #expect(
      found.contains {
        $0.hasSuffix("Its name is not UTF-8, so that it cannot be opened. Rename it.")
      })
  }

  @Test func `a file that can be read no further is a rejection, what was read is kept`() throws {
    let source = FailingBytes(Array("{\"text\":\"Un.\"}\n{\"text\":\"De".utf8))
    let input = try OpenInput(origin: "a.jsonl", source)
    var opened = try SourceOpening(names: FieldNames()).source(input, .json)
    var found: [String] = []
    while let item = opened.next() {
      switch item {
      case .article(let read): found.append(read.article.text)
      case .rejection(let rejection): found.append(rejection.description)
      default: found.append("something else")
      }
    }
    #expect(found == ["Un.", "a.jsonl: It could not be read: Input/output error."])
  }

  @Test func `a link that leads to itself or to a folder above does not hold a walk up`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Le texte.")
    try folder.link("b.txt", to: "c.txt")
    try folder.link("c.txt", to: "b.txt")
    try folder.link("d", to: "..")
    try folder.link("e", to: ".")
    let found = InputWalkTests.walk(folder, [""])
    #expect(found.count == 5)
    #expect(found[0] == "a.txt text")
    #expect(found[1].hasPrefix("! b.txt: It could not be looked up: "))
    #expect(found[2].hasPrefix("! c.txt: It could not be looked up: "))
    #expect(found[3...] == ["skipped link to a folder", "skipped link to a folder"])
  }
}

/// Bytes, then an error for ever.
final class FailingBytes: ByteSource {
  private var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func nextBlock() throws(InputError) -> [UInt8] {
    if bytes.isEmpty { throw InputError("read", errno: EIO) }
    defer { bytes = [] }
    return bytes
  }
}
