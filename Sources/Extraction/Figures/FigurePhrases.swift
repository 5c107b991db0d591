import Linguistics

/// Phrases of one or more words with a fact about each, found from their first or last word.
///
/// The words stand as lemmas; any form of them will do.
struct FigurePhrases<Fact: Sendable>: Sendable {
  private struct Phrase: Sendable {
    var words: [WordID]
    var fact: Fact
  }

  private var byFirst: [WordID: [Phrase]] = [:]
  private var byLast: [WordID: [Phrase]] = [:]

  /// Makes a table of phrases whose words are parted by spaces or end with an apostrophe.
  init(_ pairs: some Sequence<(String, Fact)>) {
    for (text, fact) in pairs {
      let words = text.split(separator: " ").map { WordID(of: String($0)) }
      guard let first = words.first, let last = words.last else { continue }
      byFirst[first, default: []].append(Phrase(words: words, fact: fact))
      byLast[last, default: []].append(Phrase(words: words, fact: fact))
    }
    for key in byFirst.keys { byFirst[key]?.sort { $0.words.count > $1.words.count } }
    for key in byLast.keys { byLast[key]?.sort { $0.words.count > $1.words.count } }
  }

  /// Makes a table of lists of phrases parted by commas; the last word of a phrase stands for its
  /// forms.
  init(lists: [(Fact, String)]) {
    self.init(
      lists.flatMap { fact, list in
        list.split(separator: ",").flatMap { phrase in
          Self.spellings(of: phrase.split(whereSeparator: \.isWhitespace).map(String.init))
        }.map { ($0, fact) }
      })
  }

  private static func spellings(of words: [String]) -> [String] {
    let forms = FigureFunctionWords.forms.first { $0.first == words.last } ?? [words.last ?? ""]
    let head = words.dropLast().joined(separator: " ")
    return forms.map { head.isEmpty ? $0 : head + " " + $0 }
  }

  /// The longest phrase that begins at a token, and the token after it.
  func match(_ scope: FigureScope, from start: Int) -> (fact: Fact, end: Int)? {
    let phrase = longest(scope.forms(start), byFirst) { stands($0, scope, start) }
    return phrase.map { ($0.fact, start + $0.words.count) }
  }

  /// The longest phrase that ends before a token, and the token it begins with.
  func match(_ scope: FigureScope, before end: Int) -> (fact: Fact, start: Int)? {
    let phrase = longest(scope.forms(end - 1), byLast) {
      stands($0, scope, end - $0.words.count)
    }
    return phrase.map { ($0.fact, end - $0.words.count) }
  }

  /// The longest phrase under any form of a word that stands there; the word as written first.
  private func longest(
    _ forms: [WordID], _ table: [WordID: [Phrase]], _ stands: (Phrase) -> Bool
  ) -> Phrase? {
    var longest: Phrase?
    for form in forms {
      guard let phrase = table[form]?.first(where: stands) else { continue }
      if phrase.words.count > longest?.words.count ?? 0 { longest = phrase }
    }
    return longest
  }

  private func stands(_ phrase: Phrase, _ scope: FigureScope, _ start: Int) -> Bool {
    phrase.words.indices.allSatisfy { scope.isForm(start + $0, of: phrase.words[$0]) }
  }
}
