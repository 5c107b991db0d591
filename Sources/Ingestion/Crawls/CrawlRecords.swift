/// A record of a crawl: what was fetched once, or what is told of it.
struct CrawlRecord {
  /// The line where it begins.
  var line: Int
  var header: HeaderFields
  /// Its bytes; nil for more than an article may have.
  var content: [UInt8]?

  /// What kind of record it is: response, request, conversion.
  var type: String { header["warc-type"]?.lowercased() ?? "" }
  /// What it is a record of.
  var address: String? { header["warc-target-uri"]?.withoutAngles }
}

/// Takes the records of a WARC file out of a window, one at a time.
///
/// After one that is broken it goes on at the next line that begins a record.
struct CrawlRecords {
  enum Found {
    case record(CrawlRecord)
    case broken(line: Int, reason: String)
  }

  private var window: ByteWindow
  private let limit: Int
  private static let mark = Array("WARC/1.".utf8)
  private static let longestHeader = 1 << 16

  /// Takes records, and of those that have at most a number of bytes their content.
  init(_ window: ByteWindow, limit: Int = Limits.article) {
    self.window = window
    self.limit = limit
  }

  /// The next record or what is broken; nil at the end.
  mutating func next() throws(InputError) -> Found? {
    while let byte = try window.byte(at: 0), Self.isLineEnd(byte) { window.drop(1) }
    if try window.byte(at: 0) == nil { return nil }
    let line = window.line
    guard try isRecord(at: 0) else {
      try skipToNextRecord()
      return .broken(line: line, reason: "Here stands no record of a crawl (WARC/1).")
    }
    guard let length = try headerLength() else {
      try skipToNextRecord()
      return .broken(line: line, reason: "The header of the record has no end.")
    }
    return try record(HeaderFields(window.take(length)), line)
  }

  private mutating func record(_ header: HeaderFields, _ line: Int) throws(InputError) -> Found {
    guard let length = header["content-length"].flatMap({ Int($0) }), length >= 0 else {
      try skipToNextRecord()
      return .broken(line: line, reason: "The record does not say its Content-Length.")
    }
    if length > limit {
      try skipToNextRecord(within: length)
      return .record(CrawlRecord(line: line, header: header))
    }
    if let reason = try fault(length) {
      try skipToNextRecord()
      return .broken(line: line, reason: reason)
    }
    let content = Array(window.take(length))
    return .record(CrawlRecord(line: line, header: header, content: content))
  }

  /// How many bytes the header has that stands next; nil where it does not end, or another
  /// record begins before.
  private mutating func headerLength() throws(InputError) -> Int? {
    var lineIsEmpty = false
    for offset in 0..<Self.longestHeader {
      guard let byte = try window.byte(at: offset) else { return nil }
      if byte == 0x0A {
        if lineIsEmpty { return offset + 1 }
        if try isRecord(at: offset + 1) { return nil }
        lineIsEmpty = true
      } else if byte != 0x0D {
        lineIsEmpty = false
      }
    }
    return nil
  }

  /// What is wrong with a record of a length, whose content stands next.
  private mutating func fault(_ length: Int) throws(InputError) -> String? {
    if length > 0, try window.byte(at: length - 1) == nil {
      return "The record is cut off: it has fewer bytes than its Content-Length (\(length)) says."
    }
    var end = length
    while let byte = try window.byte(at: end), Self.isLineEnd(byte) { end += 1 }
    if try window.byte(at: end) == nil || end - length >= 4 { return nil }
    if end > length, try isRecord(at: end) { return nil }
    return "The record does not end where its Content-Length (\(length)) says."
  }

  /// Drops bytes up to the next line that begins a record, within a number of them.
  private mutating func skipToNextRecord(within limit: Int = .max) throws(InputError) {
    var offset = 0
    var dropped = 0
    while dropped + offset < limit, let byte = try window.byte(at: offset) {
      offset += 1
      if byte == 0x0A, try isRecord(at: offset) { break }
      if offset == 1 << 16 {
        window.drop(offset)
        dropped += offset
        offset = 0
      }
    }
    window.drop(offset)
  }

  private mutating func isRecord(at offset: Int) throws(InputError) -> Bool {
    for (place, byte) in Self.mark.enumerated()
    where try window.byte(at: offset + place) != byte {
      return false
    }
    return true
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

extension String {
  /// The string without the angle brackets that addresses and identifiers may stand in.
  var withoutAngles: String {
    let inner = trimmed
    return inner.hasPrefix("<") && inner.hasSuffix(">") && inner.utf8.count > 1
      ? String(inner.dropFirst().dropLast()).trimmed : inner
  }
}
