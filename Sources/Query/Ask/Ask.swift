import FoundationEssentials
import Linguistics

/// A question asked in plain English or French, understood.
public struct Ask: Sendable {
  /// What it asks.
  public let answer: Answer

  /// What a question asks for.
  public enum Answer: Equatable, Sendable {
    /// Rows of a view.
    case rows(Question)
    /// How many rows there are, perhaps by what they have in common.
    case count(CountQuestion)
    /// How many rows each day, week, month or year has.
    case timeline(CountQuestion, Timeline.Step)
  }

  /// Which rows it is about, be they wanted or counted.
  public var question: Question {
    switch answer {
    case .rows(let question): question
    case .count(let counted), .timeline(let counted, _): counted.rows
    }
  }

  /// The command that asks the same, as it can be typed into a shell.
  public var command: String { CommandText.of(answer) }

  /// The longest question that is read, in words.
  static let mostWords = 200

  /// Understands a line, or refuses it with the nearest forms that are understood.
  ///
  /// The moment tells what "last week" and its like mean.
  public static func parse(_ line: String, now: Date = Date()) throws -> Ask {
    let line = Normalize.nfc(line).trimmed.withoutEndMarks
    guard line.count <= WordQuery.longestLine else { throw tooLong }
    let words = AskWords(line)
    guard words.count <= mostWords else { throw tooLong }
    let today = AskDay(today: now)
    for isBounded in AskDoubts(words: words).hasBounds ? [true, false] : [false] {
      for language in AskLanguage.all {
        let reader = AskReader(words, language, today: today, isBounded: isBounded)
        if let answer = reader.read() { return Ask(answer: answer) }
      }
    }
    throw AskRefusal.of(line, words.keys)
  }

  private static let tooLong = QueryError(
    .usage, "The question is too long. Ask for example:\n  all claims by Parly")
}

extension String {
  /// Without the marks that end a question.
  fileprivate var withoutEndMarks: String {
    var text = self[...]
    while let last = text.last, "?!.…".contains(last) || last.isWhitespace {
      text = text.dropLast()
    }
    return String(text)
  }
}
