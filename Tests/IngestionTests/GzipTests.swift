import Testing

@testable import Ingestion

struct GzipTests {
  static let lines = "{\"text\":\"L’été, « dit-elle ».\\nÀ l’œuvre.\"}\r\n{\"text\":\"Deux.\"}\n"

  @Test(arguments: [
    ("a.jsonl.gz", lines, ["L’été, « dit-elle ».\nÀ l’œuvre.", "Deux."], "json/1"),
    ("a.csv.GZ", "id,text\r\n1,\"L’été\r\nà Sévran\"\r\n", ["L’été\nà Sévran"], "csv/1"),
    ("a.txt.gz", "L’été\r\nà Sévran\r\n", ["L’été\nà Sévran\n"], "text/1"),
    ("a.gz", lines, ["L’été, « dit-elle ».\nÀ l’œuvre.", "Deux."], "json/1"),
    ("a.txt", "Sans son nom.", ["Sans son nom."], "text/1"),
  ])
  func `a compressed file is read as the file in it`(
    _ name: String, _ text: String, _ texts: [String], _ reader: String
  ) {
    let found = Reading(name, Compressed.gzip(text))
    #expect(found.articles.map(\.text) == texts)
    #expect(found.articles.allSatisfy { $0.reader == reader && $0.origin == name })
    #expect(found.rejections == [])
  }

  @Test(arguments: [1, 2, 7, 65536], [0, 1, 512])
  func `members follow each other, with zeros between them, cut anywhere`(
    _ block: Int, _ zeros: Int
  ) {
    let padding = [UInt8](repeating: 0, count: zeros)
    let members = ["{\"text\":\"Un.\"}\n{\"te", "", "xt\":\"Deux.\"}\n"].flatMap {
      Compressed.gzip($0) + padding
    }
    let found = Reading("a.jsonl.gz", members, block: block)
    #expect(found.articles.map(\.text) == ["Un.", "Deux."])
    #expect(found.rejections == [])
  }

  @Test func `UTF-16 and a mark of byte order are found inside`() {
    let bytes: [UInt8] = [0xFF, 0xFE] + "été".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(Reading("a.txt.gz", Compressed.gzip(bytes)).articles.first?.text == "été")
  }

  @Test(arguments: [
    ("a.jsonl.gz", FileKind.Ending.read(.json)), ("a.gz", .read(nil)), ("a.csv.GZ", .read(.csv)),
    ("a.pdf.gz", .other(".pdf.gz")), (".gz", .none), ("a.txt", .read(.text)), ("gz", .none),
  ])
  func `the ending before .gz tells the kind`(_ name: String, _ ending: FileKind.Ending) {
    #expect(FileKind.ending(of: name) == ending)
  }

  @Test func `of a file that is cut off, the whole articles are kept`() {
    let text = (1...2000).map { "{\"text\":\"Article numéro \($0 * 7919 % 10007).\"}\n" }.joined()
    let whole = Compressed.gzip(text)
    let found = Reading("a.jsonl.gz", Array(whole.prefix(whole.count / 2)))
    #expect(found.articles.count > 100 && found.articles.count < 1999)
    #expect(found.articles.first?.text == "Article numéro 7919.")
    #expect(found.rejections.map(Self.isCutOff) == [true])
    let short = Compressed.gzip("{\"text\":\"Un.\"}\n{\"text\":\"Deux.\"}\n").dropLast(8)
    let kept = Reading("a.jsonl.gz", Array(short))
    #expect(kept.articles.map(\.text) == ["Un.", "Deux."])
    #expect(kept.rejections.map(Self.isCutOff) == [true])
  }

  static func isCutOff(_ rejection: String) -> Bool {
    rejection.hasPrefix("a.jsonl.gz: The compressed data is cut off here")
  }

  @Test func `a text that is cut off or fails its check is no article`() {
    let whole = Compressed.gzip("Un titre\n\nLe texte.")
    var wrong = whole
    wrong[whole.count - 6] ^= 0xFF
    for (bytes, words) in [(Array(whole.dropLast(3)), "cut off here"), (wrong, "broken here")] {
      let found = Reading("a.txt.gz", bytes)
      #expect(found.articles.isEmpty)
      #expect(found.rejections.count == 1 && found.rejections[0].contains(words))
    }
  }

  @Test(arguments: [
    (Array(Compressed.gzip("").prefix(5)), "The compressed data is cut off here"),
    ([0x1F, 0x8B], "The compressed data is cut off here"),
    (
      [0x1F, 0x8B, 0x08, 0xFF, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3], "The compressed data is broken"
    ),
    (Compressed.gzip(""), "The file is empty."),
    (Compressed.gzip(Compressed.gzip("Un texte.")), "The file is compressed twice, not text."),
    (Compressed.gzip([0x25, 0x50, 0x44, 0x46, 0x2D]), "The file is a PDF"),
  ])
  func `what holds no text is a rejection`(_ bytes: [UInt8], _ reason: String) {
    let found = Reading("a.txt.gz", bytes)
    #expect(found.articles.isEmpty)
    #expect(found.rejections.count == 1)
    #expect(found.rejections.allSatisfy { $0.hasPrefix("a.txt.gz: \(reason)") })
  }

  @Test func `bytes after the compressed data are named, the data is kept`() {
    let bytes = Compressed.gzip("{\"text\":\"Un.\"}\n") + Array("Autre chose".utf8)
    let found = Reading("a.jsonl.gz", bytes)
    #expect(found.articles.map(\.text) == ["Un."])
    #expect(found.rejections.count == 1)
    #expect(found.rejections[0].contains("bytes that are not compressed"))
  }

  @Test func `data that grows as no text does ends in a sentence`() throws {
    let member = Compressed.gzip([UInt8](repeating: 0x0A, count: 1 << 20))
    let bomb = InflatedBytes(EndlessBytes(member))
    var given = 0
    var failure: InputError?
    while failure == nil, given < 1 << 28 {
      do throws(InputError) { given += try bomb.nextBlock().count } catch { failure = error }
    }
    #expect(failure?.reason.contains("two-hundredfold") == true)
    #expect(given <= Limits.article + (1 << 16))
  }

  @Test func `a text of one line again and again is none of these`() throws {
    let line = "Le maire a dit non au pont, et le pont ne se fera pas cette année.\n"
    let member = Compressed.gzip(String(repeating: line, count: 40))
    let source = InflatedBytes(EndlessBytes(member))
    var given = 0
    while given < 150 << 20 { given += try source.nextBlock().count }
    #expect(given >= 150 << 20)
  }
}

/// The same bytes for ever.
final class EndlessBytes: ByteSource {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func nextBlock() -> [UInt8] { bytes }
}
