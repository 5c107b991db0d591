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
      if isOnly(found.start, start) { return nil }
      return Found(
        modifier: found.fact, edge: widened(found.start),
        countsOne: FigureModifierReader.beforeOne.match(scope, before: start) != nil)
    }
    guard scope.is(.article, at: start - 1), !scope.is(.ofThe, at: start - 1),
      let found = FigureModifierReader.before.match(scope, before: start - 1)
    else { return nil }
    return Found(modifier: found.fact, edge: found.start)
  }

  /// `n’a plus que dix jours`: no more than the number, and exactly that.
  private func isOnly(_ edge: Int, _ start: Int) -> Bool {
    scope.is(.only, at: start - 1) && (edge - 4..<edge).contains { scope.is(.not, at: $0) }
  }

  /// Modifiers can stand one before the other, and the first tells: `jusqu’à près de 100`; an
  /// adverb of degree belongs to them: `bien plus de 100`.
  private func widened(_ start: Int) -> Int {
    if let more = FigureModifierReader.before.match(scope, before: start) { return more.start }
    return scope.tag(start) == .adverb && FigureModifierReader.degrees.contains(word(start - 1))
      ? start - 1 : start
  }

  private func word(_ i: Int) -> WordID { scope[i]?.word ?? .none }

  /// The modifier after a number and its noun.
  func after(_ end: Int) -> Found? {
    guard let found = FigureModifierReader.after.match(scope, from: end),
      !scope.is(.of, at: found.end)
    else { return nil }
    guard
      FigureModifierReader.before.match(scope, before: found.end) == nil
        || scope.kind(found.end) != .number
          && scope.numeral(at: found.end) == nil
    else { return nil }
    return Found(modifier: found.fact, edge: found.end)
  }

  /// The modifier borne by the words before a number that stay out of the figure.
  func outside(_ start: Int) -> Figure.Modifier? {
    if let found = FigureModifierReader.outside.match(scope, before: start) {
      return isNegated(found.start) ? negated(found.fact) : found.fact
    }
    return verb(start)
  }

  /// `dépasse désormais les 10 millions`, `n’excède pas 5 %`, and not `dépasse de 5 %`.
  private func verb(_ start: Int) -> Figure.Modifier? {
    var verb = start - 1
    let leads = scope.is([.article, .of], at: verb)
    if leads { verb -= 1 }
    while verb > start - 5, scope.isAdverb(verb) { verb -= 1 }
    guard scope.isVerb(verb) || scope.tag(verb) == .pastParticiple,
      let modifier = scope.forms(verb).lazy.compactMap({ FigureModifierReader.verbs[$0] }).first,
      modifier == .approx || !scope.is(.of, at: start - 1)
    else { return nil }
    let isDenied = (verb + 1..<start).contains { scope.is(.negation, at: $0) }
    return isDenied || isNegated(verb) ? negated(modifier) : modifier
  }

  /// `n’a pas franchi`: a negation right before the verb.
  private func isNegated(_ verb: Int) -> Bool { scope.is(.negation, at: verb - 1) }

  /// What does not exceed a number is at most that.
  private func negated(_ modifier: Figure.Modifier) -> Figure.Modifier {
    modifier == .min ? .max : modifier
  }

  private static let before = FigurePhrases(lists: FigureModifierWords.before)
  private static let lookalikes = FigurePhrases(
    lists: [(Figure.Modifier.exact, FigureModifierWords.lookalikes)])
  private static let beforeOne = FigurePhrases(
    lists: [(Figure.Modifier.exact, FigureModifierWords.beforeOne)])
  private static let after = FigurePhrases(lists: FigureModifierWords.after)
  private static let outside = FigurePhrases(lists: FigureModifierWords.outside)
  private static let degrees = WordSet(FigureModifierWords.degrees)
  private static let verbs = WordTable(
    FigureModifierWords.verbs.flatMap { modifier, verbs in
      verbs.split(separator: " ").map { (String($0), modifier) }
    })
}
