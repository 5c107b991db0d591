import Linguistics

/// Reads per what a figure is.
struct FigureRate {
  let scope: FigureScope

  /// Per what, and where the words for it end when they follow the figure.
  struct Found {
    var per: String
    var end: Int
  }

  /// The rate that follows a figure: `par jour`, `/h`, `au km²`, `chaque mois`, `le litre`, `à chaque élève`.
  func after(_ end: Int, isMoney: Bool) -> Found? {
    if scope.is(.by, at: end), scope.is(.rateNoun, at: end + 1) { return named(end + 1) }
    if scope.isMark(0x2F, at: end), scope.kind(end + 1) == .word { return named(end + 1) }
    if scope.tag(end) == .adjective, scope.is(.by, at: end + 1), scope.is(.rateNoun, at: end + 2) {
      return named(end + 2)
    }
    if let unit = scope.afterTo(end), FigureUnitReader.names.match(scope, from: unit) != nil,
      scope.kind(unit + 1) != .number
    {
      return named(unit)
    }
    if scope.is(.each, at: end), scope.kind(end + 1) == .word { return named(end + 1) }
    if scope.is(.each, at: end + 1), scope.kind(end + 2) == .word, !scope.is(.of, at: end) {
      return named(end + 2)
    }
    if scope.is(.all, at: end), scope.is(.article, at: end + 1), scope.is(.rateNoun, at: end + 2) {
      return named(end + 2)
    }
    if isMoney, scope.is(.article, at: end), isPriced(end + 1) { return named(end + 1) }
    if isMoney, scope.is(.of, at: end), scope.is(.article, at: end + 1), isPriced(end + 2) {
      return named(end + 2)
    }
    return FigureRate.adjective(scope, end).map { Found(per: $0, end: end + 1) }
  }

  /// A thing whose price is given: a singular without anything more.
  private func isPriced(_ i: Int) -> Bool {
    scope.is(.rateNoun, at: i) && !scope.is(.of, at: i + 1) && scope.isSingular(i)
  }

  /// What the noun of a rate is called: in the singular, and by its plainest word.
  private func named(_ i: Int) -> Found? {
    if let unit = FigureUnitReader.names.match(scope, from: i), unit.end > i + 1 {
      return Found(per: scope.text.string(scope.text.range(i..<unit.end)), end: unit.end)
    }
    for form in scope.forms(i) {
      if let name = FigureRate.names[form] { return Found(per: name, end: i + 1) }
    }
    return scope[i].map { Found(per: scope.text.string($0).lowercased(), end: i + 1) }
  }

  /// The rate that stands before a figure: `un salaire mensuel de`, `Chaque année,`.
  func before(_ start: Int) -> String? {
    adjective(before: start) ?? opening(before: start)
  }

  private func adjective(before start: Int) -> String? {
    guard scope.isPreposition(start - 1) else { return nil }
    for i in stride(from: start - 2, through: start - 9, by: -1) {
      guard scope.kind(i) == .word || scope.kind(i) == .elided else { return nil }
      if let per = FigureRate.adjective(scope, i) { return per }
    }
    return nil
  }

  /// `Chaque année` or `Par jour` at the start of the sentence or right before the figure.
  private func opening(before start: Int) -> String? {
    let first = scope.tokens.lowerBound
    for each in [first, start - 3, start - 2] where scope.is([.each, .by], at: each) {
      guard start - each <= 8, scope.is(.rateNoun, at: each + 1) else { continue }
      guard scope.is(.each, at: each) || each == first else { continue }
      return named(each + 1)?.per
    }
    return nil
  }

  /// What an adjective or adverb of frequency is per.
  static func adjective(_ scope: FigureScope, _ i: Int) -> String? {
    guard scope.tag(i) == .adjective || scope.tag(i) == .adverb else { return nil }
    return scope.forms(i).lazy.compactMap { adjectives[$0] }.first
  }

  private static let adjectives = WordTable(
    FigureRates.adjectives.flatMap { per, words in
      words.split(whereSeparator: \.isWhitespace).map { (String($0), per) }
    })
  private static let names = WordTable(
    FigureRates.names
      + FigureNouns.roles.filter { $0.0 == .rateNoun }.flatMap { _, nouns in
        nouns.split(whereSeparator: \.isWhitespace).map { (String($0), String($0)) }
      })
}
