/// The forms of questions in French.
enum FrenchForms {
  private static let show =
    "[montre moi|montrez moi|donne moi|donnez moi|liste|cherche|trouve] "
    + "[toutes|tous|toute] [les|la|des]"
  private static let said =
    "(declarations|declaration|affirmations|affirmation|propos|paroles|dires|annonces)"
  private static let quoted = "(citations|citation)"
  private static let counted = "(chiffres|chiffre|nombres|nombre|statistiques)"
  private static let on =
    "(sur|mentionnant|concernant|qui mentionnent|qui parlent de|qui parlent d|parlant de"
    + "|parlant d|a propos de|a propos d|a propos des|a propos du|au sujet de|au sujet d"
    + "|au sujet du|au sujet des|evoquant)"
  private static let of =
    "(de|d|du|des|par|faites par|donnes par|cites par|avances par|faite par|venant de)"
  private static let says = "(dit|declare|affirme|annonce)"

  /// The forms, the longer ones first.
  static let all: [AskForm] = [
    AskForm(.claims, "\(show) \(said) \(of) X \(on) Y", "déclarations de X sur Y"),
    AskForm(.claims, "\(show) \(said) \(on) Y (par|faites par) X", "déclarations sur Y par X"),
    AskForm(.claims, "\(show) \(said) \(of) X", "toutes les déclarations de X"),
    AskForm(.claims, "\(show) \(said) \(on) Y", "déclarations sur Y"),
    AskForm(.quotes, "\(show) \(quoted) \(of) X \(on) Y", "citations de X sur Y"),
    AskForm(.quotes, "\(show) \(quoted) \(of) X", "citations de X"),
    AskForm(.quotes, "\(show) \(quoted) \(on) Y", "citations sur Y"),
    AskForm(.figures, "\(show) \(counted) \(of) X \(on) Y", "chiffres de X sur Y"),
    AskForm(.figures, "\(show) \(counted) \(on) Y", "chiffres mentionnant Y"),
    AskForm(.figures, "\(show) \(counted) \(of) X", "chiffres de X"),
    AskForm(.figures, "combien (de|d) Y", "combien de Y"),
    AskForm(.articles, "\(show) (articles|article) \(on) Y", "articles mentionnant Y"),
    AskForm(
      .claims, "(qu a|qu est ce que|qu est ce qu a|que) [a] \(says) X (sur|de|d|du) Y",
      "qu'a dit X sur Y"),
    AskForm(.claims, "(qu a|qu est ce qu a|que) \(says) X", "qu'a dit X"),
    AskForm(
      .claims, "[tout] (ce que|qu est ce que) X [a] \(says) (sur|de|d|du) Y",
      "ce que X a dit sur Y"),
    AskForm(.claims, "[tout] (ce que|qu est ce que) X [a] \(says)", "ce que X a dit"),
    AskForm(.claims, "[tout] ce qu a \(says) X sur Y", "ce qu'a dit X sur Y"),
    AskForm(.claims, "[tout] ce qu a \(says) X", "ce qu'a dit X"),
    AskForm(.entities, "(qui est|qui etait|c est qui) X", "qui est X"),
    AskForm(.claims, "\(show) \(said)", "toutes les déclarations"),
    AskForm(.quotes, "\(show) \(quoted)", "toutes les citations"),
    AskForm(.figures, "\(show) \(counted)", "tous les chiffres"),
    AskForm(.articles, "\(show) (articles|article)", "tous les articles"),
  ]

  /// Words before a period, and which end of it follows.
  static let since: Set<String> = ["depuis", "partir"]
  static let until: Set<String> = ["jusque", "jusqu", "jusqua", "jusquen"]
  static let during: Set<String> = ["en", "pendant", "durant", "le", "au", "du"]
  static let between = ["entre": "et", "de": "a", "du": "au"]
  /// Words that may follow those.
  static let fillers: Set<String> = ["en", "a", "au", "le", "la", "l", "de", "d", "debut"]
  /// Words that may stand before those: à partir de.
  static let openers: Set<String> = ["a"]
  /// Periods that are not understood: better refused than taken for words.
  static let unread: Set<String> = ["avant", "apres"]

  /// The months and their numbers.
  static let months: [String: Int] = [
    "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7,
    "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12,
  ]

  /// Articles that are no part of the words asked for.
  static let articles: Set<String> = ["le", "la", "les", "l", "un", "une", "des", "du"]
}
