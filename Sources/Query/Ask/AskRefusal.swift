/// The answer to a question that is not understood: the nearest forms that are.
enum AskRefusal {
  /// The refusal of a line, given its folded words.
  static func of(_ line: String, _ keys: [String]) -> QueryError {
    let forms = nearest(keys).map { "  \($0)" }.joined(separator: "\n")
    return QueryError(
      .usage,
      "\"\(line)\" is not understood. The nearest forms are:\n\(forms)\n"
        + (languages(of: Set(keys)).first ?? .english).words.periodHint)
  }

  /// The forms that share most words with a question.
  private static func nearest(_ keys: [String]) -> [String] {
    let typed = Set(keys)
    let forms = languages(of: typed).flatMap(\.forms)
    let ranked = forms.enumerated()
      .compactMap { place, form in
        form.example.map { (place: place, example: $0, score: score(form, typed)) }
      }
      .sorted { ($1.score, slots($0.example), $0.place) < ($0.score, slots($1.example), $1.place) }
    guard ranked.first?.score != 0 else {
      return ["all claims by X", "figures mentioning Y", "who is X"]
    }
    return ranked.prefix(3).map(\.example)
  }

  /// The language with the most small words of a question, such as articles; all where it is open.
  private static func languages(of typed: Set<String>) -> [AskLanguage] {
    let shared = AskLanguage.all.map { language in
      language.words.empty.union(language.words.negations).intersection(typed).count
    }
    let most = zip(AskLanguage.all, shared).filter { $0.1 == shared.max() }.map(\.0)
    return most.isEmpty ? AskLanguage.all : most
  }

  /// How far the number of slots is from one: mostly one thing is asked about.
  private static func slots(_ example: String) -> Int {
    abs(example.split(separator: " ").count { ["X", "Y"].contains($0) } - 1)
  }

  private static func score(_ form: AskForm, _ typed: Set<String>) -> Int {
    let words = form.pattern.split { !$0.isLetter }.map(String.init)
    let shared = Set(words).intersection(typed)
    // A long word says more than a short one: claims, not of.
    return shared.reduce(0) { $0 + ($1.count > 3 ? 3 : 1) }
  }
}
