/// The forms of questions in English.
enum EnglishForms {
  private static let show = "[show me|give me|show|list|find|get] [all of|all|every] [the]"
  private static let said = "(claims|claim|statements|statement|declarations|remarks|words)"
  private static let quoted = "(quotes|quote|quotations|quotation)"
  private static let counted = "(figures|figure|numbers|number|statistics)"
  private static let on =
    "(about|on|mentioning|that mention|which mention|regarding|concerning|with)"
  private static let of = "(by|from|of|made by|given by|cited by)"

  /// The forms, the longer ones first.
  static let all: [AskForm] = [
    AskForm(.claims, "\(show) \(said) \(of) X \(on) Y", "claims by X about Y"),
    AskForm(.claims, "\(show) \(said) \(on) Y (by|made by) X", "claims about Y by X"),
    AskForm(.claims, "\(show) \(said) \(of) X", "all claims by X"),
    AskForm(.claims, "\(show) \(said) \(on) Y", "claims about Y"),
    AskForm(.quotes, "\(show) \(quoted) \(of) X \(on) Y", "quotes by X about Y"),
    AskForm(.quotes, "\(show) \(quoted) \(of) X", "quotes by X"),
    AskForm(.quotes, "\(show) \(quoted) \(on) Y", "quotes about Y"),
    AskForm(.figures, "\(show) \(counted) \(of) X \(on) Y", "figures by X about Y"),
    AskForm(.figures, "\(show) \(counted) \(of) X", "figures by X"),
    AskForm(.figures, "\(show) \(counted) \(on) Y", "figures mentioning Y"),
    AskForm(.figures, "how (many|much) Y", "how many Y"),
    AskForm(.articles, "\(show) (articles|article|news|stories) \(on) Y", "articles mentioning Y"),
    AskForm(
      .claims, "what (did|does|has|have) X (say|said|claim|claimed) (about|on|of) Y",
      "what did X say about Y"),
    AskForm(.claims, "what (did|does|has|have) X (say|said|claim|claimed)", "what did X say"),
    AskForm(.claims, "what X (said|says|claimed) (about|on|of) Y", "what X said about Y"),
    AskForm(.claims, "what X (said|says|claimed)", "what X said"),
    AskForm(.entities, "(who is|who was|who s) X", "who is X"),
    AskForm(.claims, "\(show) \(said)", "all claims"),
    AskForm(.quotes, "\(show) \(quoted)", "all quotes"),
    AskForm(.figures, "\(show) \(counted)", "all figures"),
    AskForm(.articles, "\(show) (articles|article|news|stories)", "all articles"),
  ]

  /// Words before a period, and which end of it follows.
  static let since: Set<String> = ["since", "from", "starting"]
  static let until: Set<String> = ["until", "till", "through", "to"]
  static let during: Set<String> = ["in", "during", "on"]
  static let between = ["between": "and", "from": "to"]
  /// Words that may stand before those: up to.
  static let openers: Set<String> = ["up", "starting"]
  /// Periods that are not understood: better refused than taken for words.
  static let unread: Set<String> = ["before", "after"]

  /// The months and their numbers.
  static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1,
    "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10,
    "nov": 11, "dec": 12,
  ]

  /// Articles that are no part of the words asked for.
  static let articles: Set<String> = ["the", "a", "an"]
}
