import Linguistics

/// Phrases of one or more words with a fact about each, found from their first or last word.
struct FigurePhrases<Fact: Sendable>: Sendable {
  private struct Phrase: Sendable {
    var words: [WordID]
    var fact: Fact
  }

  private var byFirst: [WordID: [Phrase]] = [:]
  private var byLast: [WordID: [Phrase]] = [:]

  /// Makes a table of phrases whose words are parted by spaces or end with an apostrophe.
  init(_ pairs: [(String, Fact)]) {
    for (text, fact) in pairs {
      let words = text.split(separator: " ").map { WordID(of: String($0)) }
      guard let first = words.first, let last = words.last else { continue }
      byFirst[first, default: []].append(Phrase(words: words, fact: fact))
      byLast[last, default: []].append(Phrase(words: words, fact: fact))
    }
    for key in byFirst.keys { byFirst[key]?.sort { $0.words.count > $1.words.count } }
    for key in byLast.keys { byLast[key]?.sort { $0.words.count > $1.words.count } }
  }

  /// The longest phrase that begins at a token, and the token after it.
  func match(_ scope: FigureScope, from start: Int) -> (fact: Fact, end: Int)? {
    guard let phrases = byFirst[scope.identity(start)] else { return nil }
    for phrase in phrases where stands(phrase, scope, start) {
      return (phrase.fact, start + phrase.words.count)
    }
    return nil
  }

  /// The longest phrase that ends before a token, and the token it begins with.
  func match(_ scope: FigureScope, before end: Int) -> (fact: Fact, start: Int)? {
    guard let phrases = byLast[scope.identity(end - 1)] else { return nil }
    for phrase in phrases where stands(phrase, scope, end - phrase.words.count) {
      return (phrase.fact, end - phrase.words.count)
    }
    return nil
  }

  private func stands(_ phrase: Phrase, _ scope: FigureScope, _ start: Int) -> Bool {
    phrase.words.indices.allSatisfy { scope.identity(start + $0) == phrase.words[$0] }
  }
}
