/// Words that a question cannot mean as they stand: dates and bounds that were not understood,
/// and words that say nothing.
///
/// A refusal is better than a wrong reading; the words of all languages are taken together.
struct AskDoubts {
  let words: AskWords

  /// Whether words can be what rows are asked to have.
  func isWords(
    _ range: Range<Int>, bounded: Bool, spoken: Bool = false, said: Bool = false
  ) -> Bool {
    guard words.text(range) != nil, let last = range.last,
      !AskExclusions(words: words).stand(in: range, areSaid: said),
      !AskDated(words: words).isUnread(range)
    else { return false }
    let first = words.keys[range.lowerBound]
    guard !Self.by.contains(first), !isDate(range),
      !isIn(Self.loose, range.lowerBound) || Self.articles.contains(first)
    else { return false }
    // Claims about attacks by rebels: who speaks?
    if spoken, range.contains(where: { Self.speakerLeads.contains(words.keys[$0]) }) {
      return false
    }
    let hasMeaning = range.contains { !isIn(Self.empty, $0) }
    guard hasMeaning, !isIn(Self.loose, last) else { return false }
    return !range.contains { isUnread($0, in: range) || (bounded && isBound($0, in: range)) }
  }

  /// Whether a word is one of a set, and no acronym.
  func isIn(_ set: Set<String>, _ index: Int) -> Bool {
    set.contains(words.keys[index]) && !words.isAcronym(index)
  }

  /// Whether a period begins there that is not understood, such as `in early 2017`.
  private func isUnread(_ index: Int, in range: Range<Int>) -> Bool {
    let key = words.keys[index]
    let following = words.keys[index..<range.upperBound].dropFirst()
    if Self.neverWords.contains(key) { return true }
    let date = following.prefix { isPart($0) }
    if Self.edgeLeads.contains(key) { return date.contains(where: Self.hasYear) }
    // In the 2017 campaign is no period of its own; in early 2017 would be.
    guard Self.timeLeads.contains(key), date.endIndex == range.upperBound else { return false }
    let isMonth = date.count == 1 && date.contains { Self.months.contains($0) }
    return isMonth || date.contains(where: Self.hasYear)
  }

  /// Whether words after "on" or "in" are a date that the calendar does not have.
  private func isDate(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0, Self.timeLeads.contains(words.keys[range.lowerBound - 1]) else {
      return false
    }
    return range.allSatisfy { isPart(words.keys[$0]) }
      && range.contains { Self.hasYear(words.keys[$0]) }
  }

  private func isPart(_ key: String) -> Bool {
    Self.timeParts.contains(key) || Self.months.contains(key) || Self.hasYear(key)
      || (key.first?.isNumber == true && key.count <= 4)
  }

  private func isBound(_ index: Int, in range: Range<Int>) -> Bool {
    AskLanguage.all.contains { language in
      guard let end = words.end(of: language.words.boundLeads, at: index), end < range.upperBound
      else { return false }
      let next = end + 1 < range.upperBound ? words.keys[end + 1] : ""
      return words.keys[end].first?.isNumber == true
        || (language.words.ones.contains(words.keys[end])
          && language.words.multipliers[next] != nil)
    }
  }

  /// Whether a number stands anywhere that may be a bound of figures.
  var hasBounds: Bool {
    words.keys.indices.contains { isBound($0, in: 0..<words.count) }
  }

  /// Whether a word is a year, or begins with one as a date does.
  static func hasYear(_ key: String) -> Bool {
    let digits = key.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 4, ["", "s"].contains(key.dropFirst(4)) || key.dropFirst(4).first == " "
    else { return false }
    return (1500..<2200).contains(Int(digits) ?? 0)
  }

  static func union(_ part: (AskVocabulary) -> Set<String>) -> Set<String> {
    AskLanguage.all.reduce(into: []) { $0.formUnion(part($1.words)) }
  }

  static let articles = union(\.articles)
  static let nobody = union(\.nobody)
  static let empty = union(\.empty)
  static let outsideNames = union(\.outsideNames)
  private static let speakerLeads = union(\.speakerLeads)
  private static let by = union(\.opensNoWords)
  static let of = union(\.of)
  /// Words that nothing ends with.
  static let loose = union(\.loose)
  static let months = union { Set($0.months.keys) }
  static let timeLeads = union(\.timeLeads)
  private static let neverWords = union(\.neverWords)
  private static let edgeLeads = union(\.edgeLeads)
  private static let timeParts = union(\.timeParts)
}
