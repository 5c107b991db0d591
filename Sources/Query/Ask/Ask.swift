import Linguistics

/// A question asked in plain English or French, understood.
public struct Ask: Sendable {
  /// What it asks.
  public let question: Question
  /// The command that asks the same, as it can be typed into a shell.
  public let command: String

  /// Understands a line, or refuses it with the nearest forms that are understood.
  public static func parse(_ line: String) throws -> Ask {
    let line = Normalize.nfc(line).trimmed.withoutEndMarks
    guard line.count <= WordQuery.longestLine else {
      throw QueryError(.usage, "The question is too long. Ask for example: all claims by Parly")
    }
    return try parse(AskWords(line, AskWord.split(line).filter { !$0.key.isEmpty }))
  }

  private static func parse(_ words: AskWords) throws -> Ask {
    let period = AskPeriod(words.keys)
    let asked = Array(words.keys[..<period.end])
    for form in EnglishForms.all + FrenchForms.all {
      guard let slots = form.slots(asked), !words.isUnread(slots) else { continue }
      var question = Question(form.view)
      question.filters = period.filters
      if let name = slots.name { words.add(name: name, to: &question) }
      if let about = slots.words { question.words = [words.text(about, dropsArticle: true)] }
      return Ask(question: question, command: CommandText.of(question))
    }
    throw AskRefusal.of(words.line, asked)
  }
}

/// The words of a question and the line that they stand in.
struct AskWords {
  let line: String
  let words: [AskWord]
  let keys: [String]

  init(_ line: String, _ words: [AskWord]) {
    self.line = line
    self.words = words
    keys = words.map(\.key)
  }

  /// The text of some words as typed, perhaps without the article before them.
  func text(_ range: Range<Int>, dropsArticle: Bool) -> String {
    let articles = FrenchForms.articles.union(EnglishForms.articles)
    var start = range.lowerBound
    let isBare = line[words[start].range].first?.isLetter == true
    if dropsArticle, isBare, range.count > 1, articles.contains(keys[start]) { start += 1 }
    return String(
      line[words[start].range.lowerBound..<words[range.upperBound - 1].range.upperBound]
    )
    .trimmed
  }

  /// Adds the name to a question: a filter, or for entities the words of their names.
  func add(name: Range<Int>, to question: inout Question) {
    let name = text(name, dropsArticle: false)
    if question.view == .entities {
      question.words = [name]
    } else {
      question.filters.insert(Filter(.by, name), at: 0)
    }
  }

  /// Whether a slot took in a period that is not understood, such as `before 2017`.
  func isUnread(_ slots: AskForm.Slots) -> Bool {
    let unread = EnglishForms.unread.union(FrenchForms.unread)
    for slot in [slots.name, slots.words].compactMap({ $0 }) {
      for i in slot where unread.contains(keys[i]) && keys[i...].contains(where: Self.hasYear) {
        return true
      }
    }
    return false
  }

  private static func hasYear(_ key: String) -> Bool {
    key.count >= 4 && key.prefix(4).utf8.allSatisfy { $0 &- 0x30 < 10 }
  }
}

extension String {
  /// Without the marks that end a question.
  fileprivate var withoutEndMarks: String {
    var text = self[...]
    while let last = text.last, "?!.".contains(last) || last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
