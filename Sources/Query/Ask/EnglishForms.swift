/// The forms of questions in English.
enum EnglishForms {
  static let about = [
    "about", "on", "mentioning", "that mention", "which mention", "mention", "mentions",
    "that talk about", "talk about", "talking about", "are about", "discussing", "discuss",
    "regarding", "concerning", "related to", "with",
  ]
  static let by = [
    "by", "from", "made by", "given by", "cited by", "according to", "said by", "of", "denied by",
  ]

  static let claims = AskNoun(
    .claims,
    "(claims|claim|statements|statement|declarations|declaration|remarks|remark|comments"
      + "|comment|words)", "claims")
  static let quotes = AskNoun(.quotes, "(quotes|quote|quotations|quotation)", "quotes")
  static let figures = AskNoun(
    .figures, "(figures|figure|numbers|number|statistics|statistic)", "figures")
  static let articles = AskNoun(
    .articles, "(articles|article|news articles|news|stories|story|reports)", "articles")
  static let denials = AskNoun(
    .claims, "(denials|denial|denied claims|denied statements)", "denials",
    [Filter(.stance, "denied")])
  static let kinds = [
    AskNoun(
      .figures, "(percentages|percentage|percents|rates)", "percentages",
      [Filter(.kind, "percent")]),
    AskNoun(
      .figures, "(amounts|amounts of money|sums of money|amount)", "amounts",
      [Filter(.kind, "money")]),
    AskNoun(.figures, "(ages|age)", "ages", [Filter(.kind, "age")]),
    AskNoun(.figures, "(durations|duration)", "durations", [Filter(.kind, "duration")]),
    AskNoun(.figures, "(fractions|fraction)", "fractions", [Filter(.kind, "fraction")]),
  ]
  static let people = [
    AskNoun(.entities, "(people|persons|person)", "all people", [Filter(.type, "person")]),
    AskNoun(
      .entities, "(organizations|organisations|organization|organisation)", "all organizations",
      [Filter(.type, "organization")]),
    AskNoun(.entities, "(places|place)", "all places", [Filter(.type, "place")]),
    AskNoun(.entities, "(entities|names)", "all entities"),
  ]

  private static let on = choice(about)
  private static let made = "(by|from|made by|given by|cited by|according to|said by)"
  private static let after = "(by|made by|given by|cited by|said by)"
  private static let howMany = "(how many|number of|count of|total number of|count|count the)"
  private static let says =
    "(say|said|says|claim|claimed|claims|state|stated|states|declare|declared)"
  private static let did = "(did|does|has|have|had)"
  private static let talks =
    "(talks|talk|talked|spoke|speaks|is talking|has talked|has spoken|have talked)"

  /// The forms, those with more words before others.
  static let all: [AskForm] =
    rows(claims, of: "O") + rows(denials, of: "O") + rows(quotes, of: "O")
    + rows(figures, of: "P") + kinds.flatMap(kind) + papers + counts + said + who + named
    + [AskForm(.figures, "how much Y")]

  private static func choice(_ phrases: [String]) -> String {
    "(" + phrases.joined(separator: "|") + ")"
  }

  private static func rows(_ noun: AskNoun, of slot: String) -> [AskForm] {
    let name = noun.example
    let n = "[which|what] \(noun.pattern) [are there|were there]"
    return [
      noun.form("\(n) \(made) X \(on) Y", "\(name) by X about Y"),
      noun.form("\(n) of \(slot) \(on) Y"),
      noun.form("\(n) \(on) Y \(after) K", "\(name) about Y by X"),
      noun.form("\(n) \(on) Y according to X"),
      noun.form("\(n) \(on) Y from F"),
      noun.form("\(n) \(made) X", "all \(name) by X"),
      noun.form("\(n) of \(slot)"),
      noun.form("\(n) \(on) Y", name == "figures" ? "figures mentioning Y" : "\(name) about Y"),
      noun.form("X 's \(noun.pattern) \(on) Y"),
      noun.form("X 's \(noun.pattern)"),
      noun.form("[which|what] \(noun.pattern) (did|has|have) X (make|made|give|given) \(on) Y"),
      noun.form("[which|what] \(noun.pattern) (did|has|have) X (make|made|give|given)"),
      noun.form(noun.pattern, "all \(name)"),
    ]
  }

  /// Kinds of figures, which things rather than people have: percentages of women.
  private static func kind(_ noun: AskNoun) -> [AskForm] {
    [
      noun.form("\(noun.pattern) \(made) X \(on) Y"),
      noun.form("\(noun.pattern) (of|for) Z \(made) X"),
      noun.form("\(noun.pattern) \(on) Y \(after) K"),
      noun.form("\(noun.pattern) \(on) Y according to X"),
      noun.form("\(noun.pattern) \(made) X"),
      noun.form("\(noun.pattern) \(on) Y", "\(noun.example) about Y"),
      noun.form("\(noun.pattern) (of|for) Z"),
      noun.form(noun.pattern),
    ]
  }

  private static let quoting = "(quoting|that quote|which quote|citing|that cite|which cite|quote)"
  private static let papers: [AskForm] = [
    articles.form("[which|what] \(articles.pattern) \(quoting) X \(on) Y"),
    articles.form("[which|what] \(articles.pattern) \(quoting) X", "articles quoting X"),
    articles.form(
      "[which|what] \(articles.pattern) [are there|were there] \(on) Y", "articles mentioning Y"),
    articles.form(articles.pattern, "all articles"),
  ]

  private static let counts: [AskForm] =
    [
      claims, denials, quotes, figures, articles,
    ].flatMap { noun -> [AskForm] in
      let n = "\(howMany) \(noun.pattern) [are there|were there|there are]"
      let isArticle = noun.view == .articles
      let by = isArticle ? quoting : made
      let slot = noun.view == .figures ? "P" : "O"
      return [
        noun.form("\(n) \(by) X \(on) Y"),
        noun.form("\(n) \(on) Y \(isArticle ? quoting : after) K"),
        noun.form("\(n) \(by) X", isArticle ? nil : "how many \(noun.example) by X"),
        noun.form("\(n) \(on) Y", "how many \(noun.example) about Y"),
        noun.form("\(n)"),
      ].map { $0.counted() }
        + (isArticle
          ? []
          : [
            noun.form("\(n) of \(slot) \(on) Y"),
            noun.form("\(n) of \(slot)"),
            noun.form(
              "\(howMany) \(noun.pattern) (did|has|have|does) X (make|made|give|given|have) \(on) Y"
            ),
            noun.form(
              "\(howMany) \(noun.pattern) (did|has|have|does) X (make|made|give|given|have)"),
          ].map { $0.counted() })
    } + [
      AskForm(
        .claims,
        "(how often|how many times) \(did) X (mention|mentioned|talk about|talked about|speak about"
          + "|spoken about|speak of|say|said) Y", "how often did X mention Y"
      ).counted(),
      AskForm(.claims, "(how often|how many times) (was|is|were|are) Y (mentioned|said)").counted(),
      AskForm(
        .figures, "how many H (according to|by|cited by|given by) X", "how many Y according to X"),
      AskForm(.figures, "how many H (are|were) there"),
      AskForm(.figures, "(how many|number of) H", "how many Y"),
    ]

  private static let said: [AskForm] = [
    AskForm(.claims, "what \(did) X \(says) (about|on|of|regarding) Y", "what did X say about Y"),
    AskForm(.claims, "what \(did) X \(says)", "what did X say"),
    AskForm(.claims, "what \(did) X (deny|denied|denies) (about|on|regarding) Y")
      .only(denials.filters),
    AskForm(.claims, "what \(did) X (deny|denied|denies)", "what did X deny").only(denials.filters),
    AskForm(.claims, "(claims|statements) (denied by|that were denied by) X")
      .only(denials.filters),
    AskForm(.claims, "[all|everything] [that] [what] X (denied|denies|has denied)")
      .only(denials.filters),
    AskForm(
      .claims,
      "(what|everything|all that|all) [that] X [has|have] (said|says|claimed|claims) "
        + "(about|on|of) Y", "what X said about Y"),
    AskForm(
      .claims, "(what|everything|all that|all) [that] X [has|have] (said|says|claimed|claims)",
      "what X said"),
    AskForm(
      .claims,
      "what (was|is|has been|have people|do people|did people) (said|say) (about|on|of) Y "
        + "by X"),
    AskForm(
      .claims, "what (was|is|has been|have people|do people|did people) (said|say) (about|on|of) Y"),
    AskForm(.claims, "what (was|is|has been) (said|claimed) by X (about|on|of) Y"),
    AskForm(.claims, "what (was|is|has been) (said|claimed) by X"),
  ]

  private static let which = "(which|what) (papers|newspapers|paper|newspaper|sources|source)"
  private static let write = "(write|writes|wrote|report|reports|talk|talks|have written)"

  private static let who: [AskForm] = [
    AskForm(.claims, "who \(talks) [the] most about Y", "who talks most about Y")
      .counted(by: [.speaker]),
    AskForm(.claims, "who (\(talks.dropFirst().dropLast())|says|said) about Y [the] most")
      .counted(by: [.speaker]),
    AskForm(.claims, "who (mentions|mentioned|discusses) Y [the] most").counted(by: [.speaker]),
    AskForm(.claims, "who \(talks) [the] most").counted(by: [.speaker]),
    AskForm(.quotes, "who is quoted [the] most [about|on] Y").counted(by: [.speaker]),
    AskForm(.quotes, "who is [the] (quoted most|most quoted|quoted the most)")
      .counted(by: [.speaker]),
    AskForm(.articles, "\(which) \(write) about Y [the] most", "which papers write about Y most")
      .counted(by: [.source]),
    AskForm(.articles, "\(which) \(write) [the most|most] about Y").counted(by: [.source]),
    AskForm(.claims, "who (denied|denies|has denied) [that] Y", "who denied Y")
      .only(denials.filters).said(),
    AskForm(.claims, "who (said|says|has said) what about Y"),
    AskForm(.claims, "who (\(talks.dropFirst().dropLast())) (about|of|on) Y"),
    AskForm(
      .claims,
      "who (said|says|has said|claimed|claims|mentions|mentioned|has mentioned|stated) "
        + "[anything about|something about|that|about] Y", "who said Y"
    ).said(),
    AskForm(.entities, "who (is|was|are|'s) X", "who is X"),
  ]

  private static let named = people.flatMap { noun in
    [
      noun.form("\(noun.pattern) (called|named) X"),
      noun.form("\(noun.pattern) [mentioned|named|cited|quoted|in the archive]", noun.example),
    ]
  }
}
