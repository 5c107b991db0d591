import Archive

/// Finds where the paragraphs of an article stand in the bytes of its page.
struct PagePlaces {
  private let page: PageBytes

  init(_ page: PageBytes) { self.page = page }

  /// The places of those paragraphs that the bytes of the page give again when they are cut out.
  func places(of paragraphs: [PageText.Paragraph], in text: String) -> [PageParagraph] {
    let ranges = paragraphs.map { trimmed($0.bytes) }
    let edges = Set(ranges.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
    guard let originals = page.originals(of: edges) else { return [] }
    let there = Dictionary(zip(edges, originals)) { first, _ in first }
    var starts = ParagraphStarts(text)
    var places: [PageParagraph] = []
    for (paragraph, range) in zip(paragraphs, ranges) {
      guard let start = starts.next(paragraph.text) else { return places }
      guard let low = there[range.lowerBound],
        let high = there[range.upperBound],
        HTMLFragment.text(of: Array(page.utf8[range])) == paragraph.text
      else { continue }
      places.append(PageParagraph(start: start, pageOffset: low, pageLength: high - low))
    }
    return places
  }

  /// A range of bytes without white space at its ends.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let whole = range.clamped(to: 0..<page.utf8.count)
    var (low, high) = (whole.lowerBound, whole.upperBound)
    while low < high, MarkupScan.isSpace(page.utf8[low]) { low += 1 }
    while high > low, MarkupScan.isSpace(page.utf8[high - 1]) { high -= 1 }
    return low..<high
  }
}

/// Finds paragraphs in a text that has them in order.
private struct ParagraphStarts {
  private let bytes: [UInt8]
  private var at = 0
  private var points = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The code point at which a paragraph begins; nil when it stands no further on.
  mutating func next(_ paragraph: String) -> Int? {
    let wanted = Array(paragraph.utf8)
    var (place, count) = (at, points)
    while place + wanted.count <= bytes.count {
      let follows = place == 0 || bytes[place - 1] == 0x0A
      if follows, bytes[place..<place + wanted.count].elementsEqual(wanted) {
        at = place
        points = count
        return count
      }
      if bytes[place] & 0xC0 != 0x80 { count += 1 }
      place += 1
    }
    return nil
  }
}
