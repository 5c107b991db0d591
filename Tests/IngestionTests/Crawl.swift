@testable import Ingestion

/// Records of crawls as crawlers write them.
enum Crawl {
  /// A record with its header and content, and the two line ends after it.
  static func record(
    _ type: String, _ address: String?, fields: [String] = [], length: Int? = nil,
    _ content: [UInt8]
  ) -> [UInt8] {
    var lines = ["WARC/1.0", "WARC-Type: \(type)", "WARC-Date: 2017-12-08T04:05:06Z"]
    if let address { lines.append("WARC-Target-URI: \(address)") }
    lines += fields + ["Content-Length: \(length ?? content.count)", "", ""]
    return Array(lines.joined(separator: "\r\n").utf8) + content + Array("\r\n\r\n".utf8)
  }

  /// A record of an answer in HTTP.
  static func response(
    _ address: String, status: String = "200 OK", type: String? = "text/html; charset=utf-8",
    fields: [String] = [], length: Int? = nil, _ body: [UInt8]
  ) -> [UInt8] {
    var lines = ["HTTP/1.1 \(status)"] + fields
    if let type { lines.append("Content-Type: \(type)") }
    let head = Array((lines + ["", ""]).joined(separator: "\r\n").utf8)
    return record(
      "response", address, fields: ["Content-Type: application/http; msgtype=response"],
      length: length,
      head + body)
  }

  static func response(_ address: String, _ body: String) -> [UInt8] {
    response(address, fields: [], Array(body.utf8))
  }

  /// A text that was made of a page.
  static func conversion(_ address: String, _ text: String) -> [UInt8] {
    record("conversion", address, fields: ["Content-Type: text/plain"], Array(text.utf8))
  }

  /// Reads a crawl whose pages are stored as they are, with what their reader was told.
  static func read(_ name: String, _ bytes: [UInt8], block: Int = 1 << 10) throws -> Reading {
    let input = try OpenInput(origin: name, MemoryBytes(bytes, blockSize: block))
    return Reading(name, by: CrawlReader(input) { BarePage(input: $0, hints: $1) })
  }
}

/// A page read without regard to its marks.
struct BarePage: ArticleSource {
  var input: OpenInput
  let hints: PageHints
  var done = false

  mutating func next() throws(InputError) -> ReadItem? {
    if done { return nil }
    done = true
    let bytes = try input.window.prefix(1 << 26)
    let text =
      hints.charset.flatMap { Charset.utf8(bytes, declared: $0) } ?? Array(bytes)
    var particulars = Particulars()
    particulars.set(.text, "text", String(decoding: text, as: UTF8.self))
    let place = Place(origin: input.origin, encoding: hints.charset ?? "utf-8", reader: "bare/1")
    do throws(Fault) { return .article(try particulars.article(at: place)) } catch {
      return input.rejection(line: 3, error.reason)
    }
  }
}
