/// What a server answered: its status, its header and its body.
struct ServerAnswer {
  let status: Int
  let header: HeaderFields
  private let body: ArraySlice<UInt8>

  /// Reads an answer in HTTP; nil when it is none.
  init?(_ message: [UInt8]) {
    guard message.starts(with: "HTTP/".utf8), let length = HeaderFields.length(in: message[...])
    else { return nil }
    let line = message.prefix { $0 != 0x0A }
    let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count > 1, words[1].utf8.count == 3, let status = Int(words[1]) else { return nil }
    self.status = status
    header = HeaderFields(message[line.count..<length])
    body = message[length...]
  }

  /// The kind of its body; where the header does not say, a page is known by its first bytes.
  var mediaType: MediaType {
    if let declared = header["content-type"] { return MediaType(declared) }
    let start = body.prefix(1024).drop { $0 <= 0x20 }
    let opening = String(decoding: start.prefix(15), as: UTF8.self).lowercased()
    return MediaType(
      opening.hasPrefix("<!doctype html") || opening.hasPrefix("<html") ? "text/html" : "")
  }

  /// The body as it was before it was packed for its way.
  func content() throws(Fault) -> [UInt8] {
    var content = Array(body)
    let isChunked = header["transfer-encoding"]?.lowercased().contains("chunked") == true
    if isChunked { content = try ChunkedBody.joined(content) }
    let packings = (header["content-encoding"] ?? "").lowercased().split(separator: ",")
    guard packings.count <= 2 else { throw Fault("Its body is packed more than twice.") }
    for packing in packings.reversed() {
      content = try PackedBody.unpacked(content, String(packing).trimmed)
    }
    return content
  }
}

/// A body that came in chunks, each after a line with its length.
enum ChunkedBody {
  /// The chunks joined; the body as it is where the crawler has joined them and kept the header.
  static func joined(_ body: [UInt8]) throws(Fault) -> [UInt8] {
    var rest = body[...]
    guard length(&rest) != nil else { return body }
    rest = body[...]
    var joined: [UInt8] = []
    while let length = length(&rest) {
      if length == 0 { return joined }
      guard length <= rest.count else { break }
      joined += rest.prefix(length)
      rest = rest.dropFirst(length)
      if rest.first == 0x0D { rest.removeFirst() }
      if rest.first == 0x0A { rest.removeFirst() }
    }
    throw Fault("Its body is cut off between its chunks.")
  }

  /// Takes the line with the length of a chunk; nil when it is none.
  private static func length(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard let end = rest.prefix(1 << 12).firstIndex(of: 0x0A) else { return nil }
    let digits = rest[..<end].prefix { $0 != UInt8(ascii: ";") }.filter { $0 > 0x20 }
    guard (1...8).contains(digits.count),
      let length = Int(String(decoding: digits, as: UTF8.self), radix: 16), length >= 0
    else { return nil }
    rest = rest[(end + 1)...]
    return length
  }
}

/// A body that was compressed for its way.
enum PackedBody {
  /// The body inflated; as it is where the crawler has inflated it and kept the header.
  static func unpacked(_ body: [UInt8], _ packing: String) throws(Fault) -> [UInt8] {
    switch packing {
    case "", "identity", "none": return body
    case "gzip", "x-gzip":
      return body.starts(with: [0x1F, 0x8B]) ? try inflated(body, .gzip) : body
    case "deflate":
      if hasFrame(body) { return try inflated(body, .zlib) }
      do throws(Fault) { return try inflated(body, .none) } catch {
        if body.first == UInt8(ascii: "<") { return body }
        throw error
      }
    default: throw Fault("Its body is packed as \"\(packing.shortened)\", which is not read.")
    }
  }

  /// Whether the two bytes of zlib stand before the compressed ones, which some leave out.
  private static func hasFrame(_ body: [UInt8]) -> Bool {
    body.count > 2 && body[0] & 15 == 8 && (Int(body[0]) << 8 | Int(body[1])) % 31 == 0
  }

  private static func inflated(
    _ body: [UInt8], _ wrapping: InflatedBytes.Wrapping
  ) throws(Fault) -> [UInt8] {
    let source = InflatedBytes(MemoryBytes(body), wrapping)
    var content: [UInt8] = []
    while content.count <= Limits.article {
      let block: [UInt8]
      do throws(InputError) { block = try source.nextBlock() } catch {
        throw Fault("Its body is not whole: the compressed data is cut off or broken.")
      }
      if block.isEmpty { return content }
      content += block
    }
    throw Fault("Its body is longer than an article can be (64 MiB).")
  }
}
