import Extraction

/// A text that is cut by code points.
struct TextSlices {
  private let bytes: [UInt8]
  // Where each code point begins, and the end.
  private let starts: [Int32]

  /// How many code points the text has.
  var count: Int { starts.count - 1 }

  init(_ text: String) {
    bytes = Array(text.utf8)
    var starts: [Int32] = []
    starts.reserveCapacity(bytes.count + 1)
    // Every byte begins a code point but those of the form 10xxxxxx.
    for (offset, byte) in bytes.enumerated() where byte & 0xc0 != 0x80 {
      starts.append(Int32(truncatingIfNeeded: offset))
    }
    starts.append(Int32(truncatingIfNeeded: bytes.count))
    self.starts = starts
  }

  /// The words of a span; nil when it is empty or lies outside the text.
  subscript(span: Span) -> String? {
    guard 0 <= span.start, span.start < span.end, span.end <= count else { return nil }
    let range = Int(starts[span.start])..<Int(starts[span.end])
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The spans that lie in the text.
  func valid(_ spans: [Span]) -> [Span] {
    spans.filter { 0 <= $0.start && $0.start < $0.end && $0.end <= count }
  }

  /// The words of spans, joined as a claim in several pieces is written.
  func joined(_ spans: [Span]) -> String {
    spans.compactMap { self[$0] }.joined(separator: Self.gap)
  }

  /// What stands between the pieces of a claim.
  static let gap = " […] "
}
