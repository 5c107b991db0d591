/// The answer to a question that is not understood: the nearest forms that are.
enum AskRefusal {
  /// The refusal of a line, given its folded words.
  static func of(_ line: String, _ keys: [String]) -> QueryError {
    let forms = nearest(keys).map { "  \($0)" }.joined(separator: "\n")
    return QueryError(
      .usage,
      "\"\(line)\" is not understood. The nearest forms are:\n\(forms)\n"
        + "Each may end with a period: since 2017, in October 2017, until 2017-12-07.")
  }

  /// The forms that share most words with a question, of each kind of rows one.
  private static func nearest(_ keys: [String]) -> [String] {
    let typed = Set(keys)
    let all = EnglishForms.all + FrenchForms.all
    let ranked = all.enumerated().map { (index: $0.offset, form: $0.element, score: 0) }
      .map { ($0.index, $0.form, score($0.form, typed)) }
      .sorted { ($1.2, $0.0) < ($0.2, $1.0) }
    let best = ranked.prefix(3).map { $0.1.example }
    return ranked.first?.2 == 0 ? ["all claims by X", "figures mentioning Y", "who is X"] : best
  }

  private static func score(_ form: AskForm, _ typed: Set<String>) -> Int {
    let words = form.pattern.split { !$0.isLetter }.map(String.init)
    let shared = Set(words).intersection(typed)
    // A long word says more than a short one: claims, not of.
    return shared.reduce(0) { $0 + ($1.count > 3 ? 3 : 1) }
  }
}
