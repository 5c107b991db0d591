import Linguistics

/// Reads how exact a number is said to be, before it, after it or in a verb.
struct FigureModifierReader {
  let scope: FigureScope

  /// A modifier and where it begins or ends.
  struct Found {
    var modifier: Figure.Modifier
    var edge: Int
    /// Whether it makes a count of the word for one.
    var countsOne = false
  }

  /// The modifier before a number; articles may stand between.
  func before(_ start: Int) -> Found? {
    if FigureModifierReader.lookalikes.match(scope, before: start) != nil { return nil }
    if let found = FigureModifierReader.before.match(scope, before: start) {
      return Found(
        modifier: found.fact, edge: widened(found.start),
        countsOne: FigureModifierReader.beforeOne.match(scope, before: start) != nil)
    }
    guard scope.is(.article, at: start - 1),
      let found = FigureModifierReader.before.match(scope, before: start - 1),
      scope[start - 1]?.kind == .word || scope[start - 1]?.kind == .elided
    else { return nil }
    return Found(modifier: found.fact, edge: found.start)
  }

  /// Modifiers can stand one before the other; the first tells: `jusqu’à près de 100`.
  private func widened(_ start: Int) -> Int {
    guard let more = FigureModifierReader.before.match(scope, before: start) else { return start }
    return more.start
  }

  /// The modifier after a number and its noun.
  func after(_ end: Int) -> Found? {
    guard let found = FigureModifierReader.after.match(scope, from: end) else { return nil }
    guard
      FigureModifierReader.before.match(scope, before: found.end) == nil
        || scope.kind(found.end) != .number
          && scope.numeral(at: found.end) == nil
    else { return nil }
    return Found(modifier: found.fact, edge: found.end)
  }

  /// The modifier borne by the verb before a number; the verb stays out of the figure.
  func verb(_ start: Int) -> Figure.Modifier? {
    if let found = FigureModifierReader.verbPhrases.match(scope, before: start) {
      return found.fact
    }
    var verb = scope.is([.article, .of], at: start - 1) ? start - 2 : start - 1
    let isNegated = scope.is(.negation, at: verb)
    if isNegated { verb -= 1 }
    guard let word = scope[verb]?.word, word != .none else { return nil }
    let modifier = FigureModifierReader.verbs[word]
    return isNegated || scope.is(.negation, at: verb - 1) ? modifier.map(negated) : modifier
  }

  /// What does not exceed a number is at most that.
  private func negated(_ modifier: Figure.Modifier) -> Figure.Modifier {
    modifier == .min ? .max : modifier
  }

  private static let before = phrases(FigureModifierWords.before)
  private static let lookalikes = phrases([(.exact, FigureModifierWords.lookalikes)])
  private static let beforeOne = phrases([(.exact, FigureModifierWords.beforeOne)])
  private static let after = phrases(FigureModifierWords.after)
  private static let verbPhrases = phrases(FigureModifierWords.verbPhrases)

  private static func phrases(
    _ table: [(Figure.Modifier, String)]
  ) -> FigurePhrases<Figure.Modifier> {
    let elided = FigureModifierWords.of.split(separator: " ").map(String.init)
    return FigurePhrases(
      table.flatMap { modifier, list in
        list.split(separator: ",").flatMap { phrase -> [(String, Figure.Modifier)] in
          let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
          guard let last = words.last, last == elided.first, let other = elided.last else {
            return [(words.joined(separator: " "), modifier)]
          }
          let head = words.dropLast().joined(separator: " ")
          return [(head + " " + last, modifier), (head + " " + other, modifier)]
        }
      })
  }

  private static let verbs = WordTable(
    FigureModifierWords.verbs.flatMap { modifier, stems in
      stems.split(separator: " ").flatMap { stem in
        FigureModifierWords.verbEndings.split(whereSeparator: \.isWhitespace).map {
          (String(stem + $0), modifier)
        }
      }
    })
}
