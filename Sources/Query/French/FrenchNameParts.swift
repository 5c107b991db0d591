/// French words inside names that do not tell one bearer from another, or that do.
enum FrenchNameParts {
  /// Words that link the words of a name, and have no letter in its acronym, as a rule.
  static let links: Set<String> = split(
    "le la les l de du des d a au aux et en pour sur contre sans dans par")

  /// Words before a surname that are often left out.
  static let particles: Set<String> = split("de du des d la le les l")

  /// What stands before the name of an institution to say what it is.
  static let nouns: Set<String> = split(
    """
    association agence radio chaine journal quotidien hebdomadaire magazine revue mensuel site
    groupe societe entreprise compagnie firme syndicat mouvement parti ong organisation
    club collectif coalition fondation banque laboratoire constructeur operateur
    """)

  /// What stands before the name of a place to say what it is.
  static let places: Set<String> = split("ville commune village localite bourg")

  /// Words of names that are written short.
  static let short = ["st": "saint", "ste": "sainte", "cie": "compagnie", "dpt": "departement"]

  /// Words that tell apart what is named alike otherwise.
  static let telling: Set<String> = split(
    """
    nord sud est ouest centre central centrale oriental orientale occidental occidentale
    septentrional meridional haut haute bas basse nouveau nouvelle ancien ancienne ex
    pere fils junior senior jr sr aine cadet neveu veuve
    masculin masculine feminin feminine hommes femmes jeunes espoirs juniors
    premier premiere second seconde deuxieme troisieme quatrieme cinquieme
    non anti pro contre inter sans
    """)

  private static func split(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
