import Glibc
import Linguistics

/// Tells the paragraphs of an article from lines that stand among them.
struct ParagraphSorting {
  private let tree: PageTree
  private let title: String
  private let authors: [String]

  init(_ tree: PageTree, title: String?, author: String?) {
    self.tree = tree
    self.title = title.map(Fold.key) ?? ""
    authors = (author ?? "").split(separator: ",").map { Fold.key(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// The paragraphs that are text of the article, in order.
  func sorted(_ paragraphs: [PageText.Paragraph]) -> [PageText.Paragraph] {
    let kept = paragraphs.filter { !isAside($0) }
    let distinct = withoutRepetitions(kept)
    let led = withoutLoneHeadings(distinct)
    // Where nearly all is set as headings, they are the text.
    return led.count * 2 < distinct.count ? distinct : led
  }

  /// Whether a text asks for consent to cookies.
  static func isNotice(_ text: String) -> Bool {
    guard text.utf8.count < 2000 else { return false }
    let words = Set(Fold.words(text))
    return words.intersection(FrenchPageWords.consent).count >= 3
      && !words.isDisjoint(with: FrenchPageWords.voices)
  }

  /// Whether each line of a paragraph is a hint, a byline, a date or the title again.
  private func isAside(_ paragraph: PageText.Paragraph) -> Bool {
    let length = paragraph.text.utf8.count
    if length >= 300 { return false }
    if paragraph.linked * 10 > length * 7 || isCaption(paragraph) { return true }
    return paragraph.text.split(separator: "\n").allSatisfy { isAside(String($0), paragraph) }
  }

  private func isAside(_ line: String, _ paragraph: PageText.Paragraph) -> Bool {
    let key = Fold.key(line)
    if key.isEmpty || key == title || DateReading(line) != nil || line.hasPrefix("©") {
      return true
    }
    if Self.opens(key, with: FrenchPageWords.asides), isHint(paragraph) { return true }
    if isLabel(key, paragraph) { return true }
    if line.utf8.count > 160 || paragraph.prose > 0 && paragraph.endsAsSentence { return false }
    if !authors.isEmpty, authors.allSatisfy({ key.contains($0) }) { return true }
    if Self.opens(key, with: FrenchPageWords.dateOpeners), PageDate.first(in: line) != nil {
      return true
    }
    return Self.opens(key, with: FrenchPageWords.timeOpeners) && line.utf8.count < 100
      && line.utf8.contains { (0x30...0x39).contains($0) }
  }

  /// Whether a line is a word that leads away from the article, alone, counted or in a link.
  private func isLabel(_ key: String, _ paragraph: PageText.Paragraph) -> Bool {
    let word = key.drop { $0.isNumber || $0 == " " }
    return FrenchPageWords.labels.contains { label in
      word == label || paragraph.linked > 0 && word.hasPrefix(label + " ")
    }
  }

  /// Whether a line that is no sentence stands with a picture, in one block or after it.
  private func isCaption(_ paragraph: PageText.Paragraph) -> Bool {
    let block = tree.nodes[paragraph.block]
    guard !paragraph.isSentence, Self.captions.contains(block.name) else { return false }
    if block.end - paragraph.block < 12,
      tree.nodes[paragraph.block..<block.end].contains(where: \.isPicture)
    {
      return true
    }
    let before = tree.nodes[..<paragraph.block].suffix(4).reversed()
    let near = before.prefix { !$0.isText || $0.text.allSatisfy(\.isWhitespace) }
    return near.contains(where: \.isPicture)
  }

  private static let captions: Set<String> = ["p", "div", "span", "center"]

  /// Whether a line that opens like a hint is one: it links, is short or ends as no sentence.
  private func isHint(_ paragraph: PageText.Paragraph) -> Bool {
    paragraph.linked > 0 || paragraph.prose == 0 || paragraph.text.utf8.count < 120
  }

  private static func opens(_ key: String, with openers: [String]) -> Bool {
    openers.contains { key == $0 || key.hasPrefix($0 + " ") }
  }

  /// Drops lines that stand again in a longer paragraph, such as a quotation set large.
  private func withoutRepetitions(_ paragraphs: [PageText.Paragraph]) -> [PageText.Paragraph] {
    var seen: Set<String> = []
    let distinct = paragraphs.filter {
      $0.text.utf8.count < 30 || seen.insert(Fold.key($0.text)).inserted
    }
    let searched = distinct.indices.filter { isQuotation(distinct[$0]) }
    guard !searched.isEmpty, searched.count <= 40 else { return distinct }
    let whole = distinct.map { Fold.key($0.text) }.joined(separator: "\n")
    let again = Set(searched.filter { whole.holdsTwice(Fold.key(distinct[$0].text)) })
    return distinct.indices.filter { !again.contains($0) }.map { distinct[$0] }
  }

  private func isQuotation(_ paragraph: PageText.Paragraph) -> Bool {
    guard (30...400).contains(paragraph.text.utf8.count) else { return false }
    var place = paragraph.block
    for _ in 0..<3 where place >= 0 {
      if ["blockquote", "q", "figure"].contains(tree.nodes[place].name) { return true }
      place = tree.nodes[place].parent
    }
    return "«“\"".unicodeScalars.contains(paragraph.text.unicodeScalars.first ?? " ")
  }

  /// Drops headings that no paragraph follows.
  private func withoutLoneHeadings(_ paragraphs: [PageText.Paragraph]) -> [PageText.Paragraph] {
    var kept: [PageText.Paragraph] = []
    var below: Int?
    for paragraph in paragraphs.reversed() {
      let level = Self.levels[tree.nodes[paragraph.block].name]
      if let level, below.map({ $0 <= level }) ?? true { continue }
      kept.append(paragraph)
      below = level ?? Int.max
    }
    return kept.reversed()
  }

  private static let levels = ["h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6]
}

extension PageTree.Node {
  fileprivate var isPicture: Bool { name.hasSuffix("img") || name == "picture" }
}

extension String {
  /// Whether another stands in this one more than once.
  fileprivate func holdsTwice(_ part: String) -> Bool {
    withCString { whole in
      part.withCString { part in
        guard let first = strstr(whole, part) else { return false }
        return strstr(first + 1, part) != nil
      }
    }
  }
}
