extension AskLanguage {
  /// French.
  static let french = AskLanguage(
    forms: FrenchForms.all, periods: FrenchPeriods.all, bounds: FrenchPeriods.bounds,
    words: FrenchWords.all)
}

/// The words of French that questions are read by.
enum FrenchWords {
  static let all: AskVocabulary = {
    var words = AskVocabulary()
    round(&words)
    rows(&words)
    archive(&words)
    times(&words)
    exclusions(&words)
    numbers(&words)
    names(&words)
    speakers(&words)
    meaningless(&words)
    return words
  }()

  /// What stands round a question, or within it, beside what is asked.
  private static func round(_ words: inout AskVocabulary) {
    words.openings = [
      "s il vous plait", "s il te plait", "svp", "stp", "bonjour", "merci de me donner",
      "merci de me montrer", "montre moi", "montrez moi", "montre", "montrez", "donne moi",
      "donnez moi", "donne", "donnez", "liste", "listez", "cherche", "cherchez", "trouve",
      "trouvez", "trouve moi", "trouvez moi", "affiche", "affichez", "affiche moi", "dis moi",
      "dites moi", "je cherche", "je recherche", "je voudrais", "je voudrais voir",
      "je voudrais avoir", "je voudrais connaitre", "je voudrais savoir", "je veux",
      "je veux voir", "je veux savoir", "j aimerais", "j aimerais voir", "j aimerais savoir",
      "j aimerais connaitre", "peux tu me montrer", "peux tu me donner", "pouvez vous me montrer",
      "pouvez vous me donner", "pourriez vous me montrer", "pourriez vous me donner",
      "peux tu me dire", "pouvez vous me dire", "pourriez vous me dire", "est ce que tu peux",
      "quelles sont", "quels sont", "quel est", "quelle est", "quelles ont ete", "quels ont ete",
      "y a t il", "existe t il", "il me faut", "la liste de", "la liste des", "liste de",
      "liste des", "sais tu", "savez vous",
    ]
    words.closings = [
      "s il vous plait", "s il te plait", "svp", "stp", "merci", "merci d avance",
      "dans l archive", "dans mon archive",
    ]
    words.papers = [
      "dans le journal", "dans le quotidien", "dans le magazine", "dans l hebdomadaire",
      "publie dans", "publies dans", "publiee dans", "publiees dans", "publie par", "publies par",
      "publiee par", "publiees par", "parus dans", "paru dans", "parues dans", "parue dans",
      "de la source", "du journal", "du quotidien", "dans la source",
    ]
    words.inQuoted = ["dans"]
    words.published = [
      "publie", "publies", "publiee", "publiees", "paru", "parus", "parue", "parues", "faites",
      "donnes", "datant", "dates", "datees", "ecrits",
    ]
    words.about = AskPhrases(FrenchForms.about)
    words.by = AskPhrases(FrenchForms.by)
    words.groups = FrenchPeriods.groups
    words.groupLeads = ["par", "chaque", "pour chaque", "a chaque", "groupes par", "groupees par"]
    words.steps = FrenchPeriods.adverbs
    words.amounts = ["fois", "heures", "heure", "jours", "minutes", "tonnes", "kilos"]
  }

  private static func rows(_ words: inout AskVocabulary) {
    words.qualifiers = [
      "toutes": .any, "tous": .any, "toute": .any, "tout": .any, "les": .any, "la": .any,
      "le": .any, "l": .any, "des": .any, "une": .any, "un": .any, "dernieres": .latest,
      "derniers": .latest, "derniere": .latest, "dernier": .latest, "plus recentes": .latest,
      "plus recents": .latest, "recentes": .latest, "recents": .latest, "premieres": .first,
      "premiers": .first, "premiere": .first, "premier": .first, "plus anciennes": .first,
      "plus anciens": .first, "plus grands": .largest, "plus grand": .largest,
      "plus gros": .largest, "plus eleves": .largest, "plus hauts": .largest,
      "plus grandes": .largest, "plus petits": .smallest, "plus petit": .smallest,
      "plus petites": .smallest, "plus faible": .smallest, "plus eleve": .largest,
      "plus bas": .smallest,
      "plus faibles": .smallest,
    ]
    words.afterRows = [
      "les plus recentes": .latest, "les plus recents": .latest, "la plus recente": .latest,
      "le plus recent": .latest, "recentes": .latest, "recents": .latest,
      "les plus anciennes": .first, "les plus anciens": .first, "les plus eleves": .largest,
      "les plus grands": .largest, "les plus gros": .largest, "les plus importants": .largest,
      "les plus faibles": .smallest, "les plus bas": .smallest, "les plus petits": .smallest,
      "les plus citees": .mostNamed, "les plus cites": .mostNamed,
      "les plus mentionnees": .mostNamed, "les plus mentionnes": .mostNamed,
    ]
    words.singular = [
      "declaration", "affirmation", "citation", "chiffre", "statistique", "article", "dementi",
      "pourcentage", "montant", "age", "personne", "organisation", "lieu",
    ]
    words.counted = [
      "declarations", "declaration", "affirmations", "affirmation", "propos", "paroles", "dires",
      "annonces", "assertions", "citations", "citation", "chiffres", "chiffre", "nombres",
      "statistiques", "articles", "article", "dementis", "dementi", "fois", "temps", "pourcentages",
      "montants", "ages", "durees", "entites",
    ]
    words.named = [
      "personnes", "personnalites", "organisations", "lieux", "endroits", "entites", "noms",
    ]
  }

  private static func times(_ words: inout AskVocabulary) {
    words.months = FrenchPeriods.months
    words.hasDayFirst = true
    words.relative = FrenchPeriods.relative
    words.dateNoise = [
      "le", "la", "l", "de", "d", "mois", "annee", "an", "lundi", "mardi", "mercredi", "jeudi",
      "vendredi", "samedi", "dimanche",
    ]
    words.timeLeads = ["en", "dans", "pendant", "durant", "courant", "fin", "debut", "mi"]
    words.weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    words.told = [
      "dernier", "derniere", "prochain", "prochaine", "passe", "passee", "ce", "precedent",
    ]
    words.monthsOfNames = ["avril", "mai", "mars"]
    words.dayLeads = ["le"]
    words.edgeLeads = ["avant", "apres"]
    words.neverWords = ["depuis", "jusqu", "jusque", "jusqua", "sauf", "excepte", "citant"]
    words.timeParts = [
      "le", "la", "les", "l", "de", "d", "du", "fin", "debut", "milieu", "mi", "mois", "annee",
      "annees", "semaine", "printemps", "ete", "automne", "hiver", "au", "a", "et",
    ]
  }

  private static func numbers(_ words: inout AskVocabulary) {
    words.numbers = [
      "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
      "dix": 10, "douze": 12, "quinze": 15, "vingt": 20, "trente": 30, "cinquante": 50,
      "cent": 100,
    ]
    words.decimalMark = ","
    words.ones = ["un", "une"]
    words.multipliers = [
      "mille": 1000, "million": 1_000_000, "millions": 1_000_000, "milliard": 1_000_000_000,
      "milliards": 1_000_000_000,
    ]
    words.units = [
      "%": Filter(.unit, "%"), "pour cent": Filter(.unit, "%"), "pourcent": Filter(.unit, "%"),
      "€": Filter(.unit, "EUR"), "euro": Filter(.unit, "EUR"), "euros": Filter(.unit, "EUR"),
      "d euros": Filter(.unit, "EUR"), "$": Filter(.unit, "USD"), "dollars": Filter(.unit, "USD"),
      "de dollars": Filter(.unit, "USD"), "£": Filter(.unit, "GBP"),
    ]
    words.boundLeads = [
      "plus de", "plus d", "superieurs a", "superieur a", "superieures a", "au dessus de",
      "au moins", "moins de", "moins d", "inferieurs a", "inferieur a", "inferieures a",
      "au dessous de", "en dessous de", "au plus", "entre", "jusqu a", "au maximum", "a partir de",
      "a partir d", "au minimum",
      "depassant",
      "depassent",
    ]
  }

  private static func names(_ words: inout AskVocabulary) {
    words.articles = ["le", "la", "les", "l", "un", "une", "des", "du"]
    words.joiners = ["et", "ou"]
    words.either = ["ou"]
    words.glue = [
      "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "a", "au", "aux", "pour",
      "dans", "en", "sur", "par", "avec", "ses", "son", "sa", "leur", "leurs", "autres",
    ]
    words.of = ["de", "d", "du", "des"]
    words.to = ["a", "au", "aux"]
    words.roles = [
      "ministere", "ministres", "porte parole", "secretariat", "conseil", "comite", "commission",
      "agence", "association", "federation", "union", "institut", "universite", "banque", "cour",
      "gouvernement", "police", "armee", "chef", "cheffe", "patron", "patronne", "responsable",
      "candidat", "candidate", "ligue", "office", "haute autorite", "direction", "directrice",
      "syndicat", "parti", "chambre", "assemblee", "senat", "parlement", "mairie", "prefecture",
      "prefet", "procureur", "procureure", "gouverneur", "ambassadeur", "etat major", "famille",
      "avocat", "avocate", "presidence", "mouvement", "front", "rassemblement", "organisation",
      "observatoire", "centre", "societe", "groupe", "tribunal", "ambassade", "delegation",
    ]
    words.bodies = [
      "police", "armee", "gouvernement", "parti", "syndicat", "parlement", "senat", "assemblee",
      "famille", "groupe", "union", "etat major", "societe", "banque", "presidence",
    ]
    words.opensNoWords = ["par", "selon", "est", "sont", "ont"]
    words.speakerLeads = ["par"]
    words.joined = ["bosnie et herzegovine", "trinite et tobago"]
  }

  /// Who speaks, and who does not.
  private static func speakers(_ words: inout AskVocabulary) {
    words.nobody = [
      "il", "elle", "on", "ils", "elles", "nous", "vous", "je", "tu", "lui", "leur", "eux", "moi",
      "toi", "gens", "tout le monde", "quelqu un", "personne", "qui", "quoi", "ca", "cela", "ce",
      "ceux", "celle", "celui", "y",
    ]
    words.declared = [
      "guerre", "independance", "impot", "impots", "revenus", "revenu", "patrimoine", "principe",
      "naissance", "amour", "intention", "intentions", "interets", "perte", "vol", "douane",
      "soutien", "campagne", "presse", "sagesse", "comptoir", "foi", "paix", "victoire",
      "politique",
      "programme", "recours", "cessation", "conformite", "licenciements", "emplois", "postes",
    ]
    words.outsideNames = [
      "depuis", "pendant", "durant", "avant", "apres", "dans", "qui", "que", "qu", "dit", "selon",
      "mentionnant", "concernant", "combien", "quand", "est", "sont", "ont", "ne", "pas", "plus",
      "moins", "entre", "jusqu", "jusque", "declarations", "hier", "chaque",
      "parle", "par", "aujourd hui", "y", "dont", "mais", "si", "tous",
      "jamais", "hors", "hormis", "ni", "cite", "sauf", "excepte", "aussi", "seulement",
      "locuteur", "mois", "semaine",
    ]
  }

  /// What says nothing by itself.
  private static func meaningless(_ words: inout AskVocabulary) {
    words.loose = [
      "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "a", "au", "aux", "pour",
      "dans", "en", "sur", "par", "avec", "et", "ou", "avant", "apres", "depuis", "entre", "que",
      "qu", "selon", "sous",
    ]
    words.periodHint =
      "Chacune peut finir par une période : depuis 2017, en octobre 2017, jusqu'au 2017-12-07."
    words.empty = words.loose.union(words.nobody.subtracting(["gens", "personne"])).union([
      "que", "qu", "quand", "comment", "pourquoi", "quel", "quelle", "quels", "quelles", "est",
      "sont", "etait", "a", "ont", "ne", "pas", "tous", "tout", "toute", "toutes", "rien",
      "quelque", "chose", "ses", "son", "sa", "se", "s", "n", "c", "si", "mais", "plus", "moins",
      "ces", "cette", "cet", "mon", "ma", "mes", "notre", "votre",
    ])
  }
}
