import Archive
import Linguistics

/// The line that says section, day, page and length of an article.
struct EuropresseHeader {
  /// The date, as written.
  private(set) var date: String?
  private var section: [String] = []
  private var page: String?
  private var words: String?

  /// Reads `Culture, samedi 9 décembre 2017, 523 mots, p. 12`.
  init(_ line: String) {
    for part in line.split(separator: ",").map({ String($0).trimmed }) where !part.isEmpty {
      let folded = Fold.words(part)
      if date == nil, let found = Self.date(in: part) {
        date = found
      } else if folded.count == 2, FrenchPageWords.pages.contains(folded[0]) {
        page = String(part.drop { !$0.isWhitespace }).trimmed
      } else if folded.count >= 2, FrenchPageWords.wordCounts.contains(folded[folded.count - 1]) {
        words = part
      } else if date == nil {
        section.append(part)
      }
    }
    if date == nil { date = PageDate.first(in: line) }
  }

  private static func date(in part: String) -> String? {
    DateReading(part) != nil ? part : PageDate.first(in: part)
  }

  /// The section, the page and the length, as a JSON object.
  var extra: String? {
    let values = [
      ("section", section.isEmpty ? nil : section.joined(separator: ", ")),
      ("page", page), ("length", words),
    ]
    let members = values.compactMap { name, value in
      value.map { JSONString.written(name) + [JSON.colon] + JSONString.written($0) }
    }
    if members.isEmpty { return nil }
    let object = [JSON.openObject] + members.joined(separator: [JSON.comma]) + [JSON.closeObject]
    return String(decoding: object, as: UTF8.self)
  }

  /// The day within the number of a document.
  static func day(inKey key: String) -> String? {
    key.split(separator: "·").lazy.map { String($0) }.first {
      $0.utf8.count == 8 && NumericDate.day($0) != nil
    }
  }
}
