/// The sentences in which a suggestion says what speaks for it.
struct SuggestionEvidence {
  let kind: MergeSuggestion.Kind
  let short: EntityName
  let long: EntityName
  let company: Company
  let brackets: Int
  let rivals: Int

  /// The sentences, that on the names first.
  var sentences: [String] {
    [names, written, bracketed, shared, days, together, alone].compactMap { $0 }
  }

  private var names: String {
    let (a, b) = ("\"\(short.side.name)\"", "\"\(long.side.name)\"")
    switch kind {
    case .spelling: return "\(a) and \(b) are written with the same letters."
    case .title: return "\(a) and \(b) are the same name, one with a word before it."
    case .transliteration: return "\(a) and \(b) sound alike."
    case .letter: return "\(a) and \(b) differ in one letter of a long word."
    case .order: return "\(a) and \(b) have the same words in another order."
    case .initial: return "\(a) and \(b) have the same initial and surname."
    case .middle: return "All words of \(a) stand in \(b), in the same order."
    case .surname: return "\(a) is the surname of \(b)."
    case .acronym:
      return Acronym.fits(short.letters, long)
        ? "\(a) has the initials of \(b)." : "\(a) has letters of \(b)."
    }
  }

  private var written: String? {
    guard company.written > 0, kind == .acronym else { return nil }
    return "One stands for the other in \(SuggestionEvidence.articles(company.written))."
  }

  private var bracketed: String? {
    brackets > 0
      ? "One stands in brackets after the other in \(SuggestionEvidence.articles(brackets))." : nil
  }

  private var shared: String? {
    guard let first = company.shared.first else {
      return "No rare name stands with both."
    }
    let few = company.shared.prefix(3).map { "\"\($0)\"" }
    return company.shared.count == 1
      ? "The name \"\(first)\" stands with both."
      : "They stand with \(company.shared.count) of the same names: \(few.joined(separator: ", "))"
        + "\(company.shared.count > 3 ? " and others." : ".")"
  }

  private var days: String? {
    company.daysApart.map { days in
      days == 0
        ? "Articles of both are of the same day."
        : "Their nearest articles are \(days) day\(days == 1 ? "" : "s") apart."
    }
  }

  private var together: String? {
    guard company.together > 0 else { return nil }
    return "Both stand as two names in \(SuggestionEvidence.articles(company.together))."
  }

  private var alone: String? {
    guard [.surname, .initial, .acronym].contains(kind) else { return nil }
    return rivals == 0
      ? "No other name in the archive fits."
      : "\(rivals) other name\(rivals == 1 ? " fits" : "s fit") less well."
  }

  private static func articles(_ number: Int) -> String {
    "\(number) article\(number == 1 ? "" : "s")"
  }
}
