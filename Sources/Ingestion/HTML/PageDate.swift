import Archive
import Linguistics

/// When a page's article came out.
enum PageDate {
  /// The declared date, or the first that a reader sees near the title; as it is written.
  static func published(_ tree: PageTree, declared: String?, title: String?, url: String?)
    -> String?
  {
    let candidates = (declared.map(readings) ?? []) + elements(tree)
    let read = candidates.compactMap { $0 }.filter { DateReading($0) != nil }
    if let declared = read.first {
      guard DateReading(declared)?.time == nil, let day = DateReading(declared)?.day else {
        return declared
      }
      // The same day with its time says more.
      return read.first { DateReading($0).map { $0.day == day && $0.time != nil } == true }
        ?? declared
    }
    return visible(tree, title: title) ?? url.flatMap(day(inAddress:))
  }

  /// A declared date as it is, without the name of its zone in brackets, or from a number.
  private static func readings(of declared: String) -> [String?] {
    let short = String(declared.prefix { !"[(".contains($0) }).trimmed
    return [declared, short, UnixTime.iso(declared), first(in: declared)]
  }

  /// The first day, with its time where there is one, in a line.
  static func first(in text: String) -> String? {
    let words = joinedTimes(text.split { $0.isWhitespace })
    for start in words.indices where isLikelyStart(words[start]) {
      for length in stride(from: min(7, words.count - start), through: 1, by: -1) {
        let piece = words[start..<start + length].joined(separator: " ")
        let candidate = String(piece.drop { "([".contains($0) }).trimmedOfMarks
        if let found = DateReading(candidate), found.day.text.utf8.count == 10 { return candidate }
      }
    }
    return nil
  }

  /// The words, with a time set with blanks, as `18 h 42`, in one.
  private static func joinedTimes(_ words: [Substring]) -> [Substring] {
    var joined: [Substring] = []
    var place = 0
    while place < words.count {
      var word = words[place]
      let isHour = word.utf8.count <= 2 && word.allSatisfy { $0.isWholeNumber }
      if isHour, place + 2 < words.count, words[place + 1] == "h", isLikelyStart(words[place + 2]) {
        word += "h" + words[place + 2]
        place += 2
      }
      joined.append(word)
      place += 1
    }
    return joined
  }

  private static func isLikelyStart(_ word: Substring) -> Bool {
    let key = Fold.key(String(word))
    return key.utf8.first.map { (0x30...0x39).contains($0) } == true
  }

  /// The dates of `<time>` elements, those that say that they are of publication first.
  private static func elements(_ tree: PageTree) -> [String?] {
    let title = tree.nodes.firstIndex { $0.name == "h1" } ?? 0
    let found = tree.nodes.indices.filter {
      tree.nodes[$0].name == "time" && tree.nodes[$0]["datetime"] != nil
    }
    let near = found.sorted { abs($0 - title) < abs($1 - title) }.prefix(6)
    let ranked = near.sorted { rank(tree, $0) > rank(tree, $1) }
    return ranked.map { tree.nodes[$0]["datetime"] }
  }

  private static func rank(_ tree: PageTree, _ place: Int) -> Int {
    let node = tree.nodes[place]
    let words = node.nameWords + (node["itemprop"].map(PageWords.words) ?? [])
    if node["pubdate"] != nil || words.contains("published") { return 2 }
    return words.contains("updated") || words.contains("modified") ? 0 : 1
  }

  /// A date in the lines around the title, those after it first.
  private static func visible(_ tree: PageTree, title: String?) -> String? {
    let lines = PageText(tree).paragraphs
    let start = lines.firstIndex { line in
      title.map { line.text.hasPrefix($0) } == true
    }
    let after = lines[(start ?? 0)...].prefix(14)
    for line in Array(after) + lines[..<(start ?? 0)].suffix(6).reversed()
    where line.text.utf8.count < 220 {
      if let date = dated(line.text) { return date }
    }
    // Old pages sign and date at the end.
    return lines.suffix(8).lazy.filter { $0.text.utf8.count < 120 }.compactMap { dated($0.text) }
      .first
  }

  /// The date of publication in a line; one of a change counts only when there is no other.
  private static func dated(_ text: String) -> String? {
    guard let found = first(in: text), let range = text.ranges(of: found).first else {
      return first(in: text)
    }
    let before = Fold.words(String(text[..<range.lowerBound])).suffix(4)
    guard before.contains(where: FrenchPageWords.changes.contains) else { return found }
    return first(in: String(text[range.upperBound...])) ?? found
  }

  /// A day in an address, as `/2021/03/12/`.
  private static func day(inAddress url: String) -> String? {
    let parts = url.split(separator: "/")
    for index in parts.indices.dropLast(2) where parts[index].utf8.count == 4 {
      let day = parts[index..<index + 3].joined(separator: "-")
      if let date = NumericDate.day(day), date.day / 10_000 >= 1990 { return date.text }
    }
    return nil
  }
}

extension String {
  /// The string without marks at its end that are no part of a date.
  fileprivate var trimmedOfMarks: String {
    var rest = self[...]
    while let last = rest.last, ",.;:|)]-–—•·".contains(last) { rest.removeLast() }
    return String(rest).trimmed
  }
}
