import Linguistics

/// A pair of quotation marks and what stands between them.
struct Quotation {
  /// The opening mark.
  let open: Int
  /// The closing mark, or the token after the last when the quotation is never closed.
  let close: Int
  let isClosed: Bool

  /// Marks and content.
  var tokens: Range<Int> { Range(from: open, upTo: (isClosed ? close + 1 : close)) }
  /// What stands between the marks.
  var inside: Range<Int> { open + 1..<max(close, open + 1) }
}
