/// The forms of questions in French.
enum FrenchForms {
  static let about = [
    "sur", "mentionnant", "concernant", "qui mentionnent", "qui parlent de", "qui parlent d",
    "qui parlent du", "qui parlent des", "parlant de", "parlant d", "parlant du", "parlant des",
    "a propos de", "a propos d", "a propos des", "a propos du", "au sujet de", "au sujet d",
    "au sujet du", "au sujet des", "evoquant", "qui evoquent", "relatives a", "relatifs a",
    "portant sur", "qui portent sur", "traitant de", "qui traitent de", "mentionnent",
    "parlent de", "parlent d", "parlent du", "parlent des", "evoquent", "consacres a",
  ]
  static let by = [
    "par", "faites par", "faite par", "donnes par", "cites par", "avances par", "citees par",
    "tenus par", "selon", "d apres", "venant de", "venant d", "de", "d", "du", "des",
  ]

  static let claims = AskNoun(
    .claims,
    "(declarations|declaration|affirmations|affirmation|propos|paroles|dires|annonces|assertions)",
    "déclarations")
  static let quotes = AskNoun(.quotes, "(citations|citation)", "citations")
  static let figures = AskNoun(
    .figures, "(chiffres|chiffre|nombres|statistiques|statistique)", "chiffres")
  static let articles = AskNoun(.articles, "(articles|article|articles de presse)", "articles")
  static let denials = AskNoun(
    .claims, "(dementis|dementi|denegations|declarations dementies|propos dementis)", "démentis",
    [Filter(.stance, "denied")])
  static let kinds = [
    AskNoun(
      .figures, "(pourcentages|pourcentage)", "pourcentages", [Filter(.kind, "percent")]),
    AskNoun(.figures, "(montants|montant)", "montants", [Filter(.kind, "money")]),
    AskNoun(.figures, "(ages|age)", "âges", [Filter(.kind, "age")]),
    AskNoun(.figures, "(durees|duree)", "durées", [Filter(.kind, "duration")]),
    AskNoun(.figures, "(fractions|fraction)", "fractions", [Filter(.kind, "fraction")]),
  ]
  static let people = [
    AskNoun(
      .entities, "(personnes|personne|personnalites)", "toutes les personnes",
      [Filter(.type, "person")]),
    AskNoun(
      .entities, "(organisations|organisation)", "toutes les organisations",
      [Filter(.type, "organization")]),
    AskNoun(.entities, "(lieux|lieu|endroits)", "tous les lieux", [Filter(.type, "place")]),
    AskNoun(.entities, "(entites|noms)", "toutes les entités"),
  ]

  private static let on = choice(about)
  private static let of = "(de|d|du|des)"
  private static let made =
    "(par|faites par|faite par|donnes par|cites par|avances par|citees par|tenus par|selon|d apres"
    + "|venant de|venant d|venant du|venant des)"
  private static let after = "(par|faites par|faite par|donnes par|cites par|avances par|tenus par)"
  private static let says =
    "(dit|declare|affirme|annonce|assure|raconte|dit il|dit elle|dirait)"
  private static let has = "(a|a t il|a t elle|ont|ont ils|ont elles)"
  private static let saying = "(dit|declare|affirme|annonce|assure|raconte)"
  private static let denied = "(dementi|nie|refute|conteste)"
  private static let what = "(qu est ce que|qu est ce qu|ce que|ce qu)"

  /// The forms, those with more words before others.
  static let all: [AskForm] =
    rows(claims, of: "O") + rows(denials, of: "O") + rows(quotes, of: "O")
    + rows(figures, of: "P") + kinds.flatMap(kind) + papers + counts + said + who + named

  private static func choice(_ phrases: [String]) -> String {
    "(" + phrases.joined(separator: "|") + ")"
  }

  private static func rows(_ noun: AskNoun, of slot: String) -> [AskForm] {
    let name = noun.example
    let n = "[quelles|quels|quelle|quel] \(noun.pattern)"
    let given = "(faites|faite|donnes|donne|tenus|cites|cite|avances|avance|eus)"
    let isFigure = name == "chiffres"
    return [
      noun.form("\(n) \(made) X \(on) Y"),
      noun.form("\(n) \(of) \(slot) \(on) Y", "\(name) de X sur Y"),
      noun.form("\(n) \(on) Y \(after) K", "\(name) sur Y par X"),
      noun.form("\(n) \(on) Y (selon|d apres) X"),
      noun.form("\(n) \(made) X"),
      noun.form(
        "\(n) \(of) \(slot)",
        noun.view == .claims && noun.filters.isEmpty
          ? "toutes les \(name) de X" : "\(name) de X"),
      noun.form("\(n) \(on) Y", isFigure ? "\(name) mentionnant Y" : "\(name) sur Y"),
      noun.form("\(n) X \(has) \(given) \(on) Y"),
      noun.form("\(n) X \(has) \(given)"),
      noun.form(noun.pattern, isFigure ? "tous les \(name)" : "toutes les \(name)"),
    ]
  }

  /// Kinds of figures, which things rather than people have: pourcentages de femmes.
  private static func kind(_ noun: AskNoun) -> [AskForm] {
    [
      noun.form("\(noun.pattern) \(made) X \(on) Y"),
      noun.form("\(noun.pattern) \(of) Z \(made) X"),
      noun.form("\(noun.pattern) \(on) Y \(after) K"),
      noun.form("\(noun.pattern) \(on) Y (selon|d apres) X"),
      noun.form("\(noun.pattern) \(made) X"),
      noun.form("\(noun.pattern) \(on) Y", "\(noun.example) sur Y"),
      noun.form("\(noun.pattern) \(of) Z"),
      noun.form(noun.pattern),
    ]
  }

  private static let quoting = "(citant|qui citent|citent|donnant la parole a)"
  private static let papers: [AskForm] = [
    articles.form("[quels|quel] \(articles.pattern) \(quoting) X \(on) Y"),
    articles.form("[quels|quel] \(articles.pattern) \(quoting) X", "articles citant X"),
    articles.form("[quels|quel] \(articles.pattern) \(on) Y", "articles mentionnant Y"),
    articles.form(articles.pattern, "tous les articles"),
  ]

  private static let howMany =
    "(combien de|combien d|combien y a t il de|combien y a t il d|nombre de|nombre d|nombre total de"
    + "|nombre des)"

  private static let counts: [AskForm] =
    [
      claims, denials, quotes, figures, articles,
    ].flatMap { noun -> [AskForm] in
      let n = "\(howMany) \(noun.pattern) [y a t il]"
      let isArticle = noun.view == .articles
      let slot = noun.view == .figures ? "P" : "O"
      let given = "(faites|faite|donnes|donne|tenus|cites|cite|avances|avance)"
      let own =
        isArticle
        ? [noun.form("\(n) \(quoting) X \(on) Y"), noun.form("\(n) \(quoting) X")]
        : [
          noun.form("\(n) \(made) X \(on) Y"), noun.form("\(n) \(of) \(slot) \(on) Y"),
          noun.form("\(n) \(on) Y \(after) K"), noun.form("\(n) \(made) X"),
          noun.form("\(n) \(of) \(slot)", "combien de \(noun.example) de X"),
          noun.form("\(n) X \(has) \(given) \(on) Y"), noun.form("\(n) X \(has) \(given)"),
          noun.form("\(n) a fait X \(on) Y"), noun.form("\(n) a fait X"),
        ]
      let of = isArticle ? "combien d'articles sur Y" : "combien de \(noun.example) sur Y"
      return (own + [noun.form("\(n) \(on) Y", of), noun.form(n)]).map { $0.counted() }
    } + [
      AskForm(
        .claims,
        "combien de fois X \(has) (parle de|parle d|parle du|parle des|mentionne|evoque|dit|cite) Y",
        "combien de fois X a-t-il parlé de Y"
      ).counted(),
      AskForm(
        .claims,
        "combien de fois (a t on|on a) (parle de|parle d|parle du|parle des|mentionne|evoque|dit) Y"
      ).counted(),
      AskForm(.figures, "\(howMany) H (selon|d apres) X", "combien de Y selon X"),
      AskForm(.figures, "(selon|d apres) X combien de H"),
      AskForm(.figures, "combien y a t il eu (de|d) H"),
      AskForm(.figures, "\(howMany) H (y a t il|y a t il eu)"),
      AskForm(.figures, "\(howMany) H", "combien de Y"),
    ]

  private static let onMatter =
    "(sur|a propos de|a propos d|a propos du|a propos des|au sujet de"
    + "|au sujet d|au sujet du|au sujet des|concernant)"

  private static let said: [AskForm] =
    [
      AskForm(.claims, "(qu a|qu ont|qu) [a|a t|ont] \(says) X \(onMatter) Y", "qu'a dit X sur Y"),
      AskForm(.claims, "(que|qu a t on|que dit on) [dit|dit on] (de|d|du|des|sur) Y"),
      AskForm(.claims, "(que|qu) (a t on|dit on|a t il ete) [dit] (de|d|du|des|sur) Y"),
      AskForm(.claims, "(qu a|qu ont|qu) [a|ont] \(says) N (de|d|du|des) Y"),
      AskForm(.claims, "(qu a|qu ont|qu) [a|ont] \(says) R", "qu'a dit X"),
      AskForm(.claims, "que X \(has) \(saying) [sur|de|d|du|des] Y"),
      AskForm(.claims, "que (dit|disent|declare|declarent|affirme|affirment) X \(onMatter) Y"),
      AskForm(.claims, "que (dit|disent|declare|declarent|affirme|affirment) N (de|d|du|des) Y"),
      AskForm(.claims, "que (dit|disent|declare|declarent|affirme|affirment) R"),
      AskForm(
        .claims, "[tout] \(what) X \(has) \(saying) (sur|de|d|du|des|a propos de|au sujet de) Y",
        "ce que X a dit sur Y"),
      AskForm(.claims, "[tout] \(what) X \(has) \(saying)", "ce que X a dit"),
      AskForm(
        .claims, "[tout] \(what) X (dit|declare|affirme) (sur|de|d|du|des|a propos de) Y"),
      AskForm(.claims, "[tout] \(what) X (dit|declare|affirme)"),
      AskForm(.claims, "[tout] ce qu (a|ont) \(saying) X \(onMatter) Y", "ce qu'a dit X sur Y"),
      AskForm(.claims, "[tout] ce qu (a|ont) \(saying) N (de|d|du|des) Y"),
      AskForm(.claims, "[tout] ce qu (a|ont) \(saying) R", "ce qu'a dit X"),
    ]
    + [
      AskForm(.claims, "(qu|ce qu) (a|ont) \(denied) R \(onMatter) Y"),
      AskForm(.claims, "(qu|ce qu) (a|ont) \(denied) R", "qu'a démenti X"),
      AskForm(.claims, "[tout] \(what) X \(has) \(denied) \(onMatter) Y"),
      AskForm(.claims, "[tout] \(what) X \(has) \(denied)"),
      AskForm(.claims, "que X \(has) \(denied)"),
      AskForm(.claims, "que dement X"),
      AskForm(.claims, "(declarations|affirmations) (dementies|niees) par X"),
    ].map { $0.only(denials.filters) }

  private static let speaks =
    "(parle|parlent|a parle|ont parle|a le plus parle)"

  private static let papersWrite =
    "(quels journaux|quel journal|quelles sources|quelle source) (parlent|parle|ecrivent|ecrit)"

  private static let who: [AskForm] = [
    AskForm(.claims, "qui (parle|a parle) le plus (de|d|du|des|sur) Y", "qui parle le plus de Y")
      .counted(by: [.speaker]),
    AskForm(.claims, "qui a le plus parle (de|d|du|des|sur) Y").counted(by: [.speaker]),
    AskForm(.claims, "qui (parle|a parle) (de|d|du|des|sur) Y le plus [souvent]")
      .counted(by: [.speaker]),
    AskForm(.claims, "qui (parle|s exprime|a parle) le plus").counted(by: [.speaker]),
    AskForm(.quotes, "qui est le plus cite [sur] Y").counted(by: [.speaker]),
    AskForm(.quotes, "qui est le plus (cite|souvent cite)").counted(by: [.speaker]),
    AskForm(
      .articles, "\(papersWrite) le plus (de|d|du|des|sur) Y", "quels journaux parlent le plus de Y"
    ).counted(by: [.source]),
    AskForm(.articles, "\(papersWrite) (de|d|du|des|sur) Y [le plus]").counted(by: [.source]),
    AskForm(.claims, "qui (a|ont) \(denied) [que|qu] Y", "qui a démenti Y")
      .only(denials.filters).said(),
    AskForm(.claims, "qui (dement|nie) [que|qu] Y").only(denials.filters).said(),
    AskForm(.claims, "qui (a|ont) dit quoi (sur|de|d|du|des|a propos de|au sujet de) Y"),
    AskForm(.claims, "qui dit quoi (sur|de|d|du|des|a propos de|au sujet de) Y"),
    AskForm(.claims, "qui \(speaks) (de|d|du|des|sur) Y", "qui parle de Y"),
    AskForm(.claims, "qui (a|ont) \(saying) [que|qu] Y", "qui a dit Y").said(),
    AskForm(.claims, "qui (a|ont) (mentionne|evoque) Y"),
    AskForm(
      .claims,
      "qui (dit|declare|affirme|mentionne|evoque|s exprime sur|s est exprime sur) "
        + "[que|qu] Y"
    ).said(),
    AskForm(.entities, "(qui est|qui etait|c est qui|qui sont) X", "qui est X"),
  ]

  private static let named = people.flatMap { noun in
    [
      noun.form("\(noun.pattern) (nommes|nommees|appelees|appeles|du nom de) X"),
      noun.form(
        "\(noun.pattern) [mentionnes|mentionnees|cites|citees|nommes|nommees|de l archive]",
        noun.example),
    ]
  }
}
