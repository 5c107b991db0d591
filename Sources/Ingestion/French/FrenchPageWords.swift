import Linguistics

/// The words by which French news pages tell articles from what stands around them.
enum FrenchPageWords {
  /// Words of class names of what is never part of an article.
  static let apart: Set<String> = [
    "commentaire", "commentaires", "partage", "partager", "partages", "reseaux", "suggestions",
    "publicite", "associes", "lies", "similaires", "recommandes", "recommandations",
    "inscription", "menus", "sommaire", "sondage", "rubriques", "lirelasuite", "lireaussi", "alire",
    "voiraussi",
  ]

  /// Words of class names of what is no part of an article unless it holds prose.
  static let beside: Set<String> = [
    "abonnement", "abonnez", "auteur", "auteurs", "bandeau", "credits", "legende", "legendes",
    "motscles", "pub", "signature", "une", "encart", "exergue", "citation", "horodatage",
  ]

  /// Words of class names that together mark the text of an article.
  static let body: [[String]] = [
    ["article", "texte"], ["texte", "article"], ["corps", "article"], ["article", "corps"],
    ["contenu", "article"], ["article", "contenu"], ["corps", "texte"],
  ]

  /// Words of class names that together mark a hint at other articles.
  static let hints: [[String]] = [["lire", "aussi"], ["a", "lire"], ["voir", "aussi"]]

  /// Words of class names of the paragraph between title and text.
  static let standfirst: Set<String> = ["chapo", "chapeau", "accroche"]

  /// The first words, folded, of lines that lead to other articles or ask something of the reader.
  static let asides = [
    "lire aussi", "a lire", "lire egalement", "voir aussi", "a voir", "a ecouter", "ecouter aussi",
    "lire notre", "lire l article", "sur le meme sujet", "sur le meme theme",
    "dans la meme rubrique", "notre dossier", "retrouvez aussi", "retrouvez tous",
    "retrouvez toute", "articles lies", "articles similaires", "inscrivez vous", "abonnez vous",
    "s abonner", "se connecter", "connectez vous", "deja abonne", "pour aller plus loin",
    "suivez nous", "cet article est reserve", "article reserve", "il vous reste",
    "la suite est reservee", "pour lire la suite", "lire la suite", "tous droits reserves",
    "credit photo", "credits photo", "temps de lecture", "mots cles", "en savoir plus",
    "la redaction vous conseille", "lisez aussi", "a decouvrir", "les plus lus",
    "ecouter l article", "envoyer par", "reportage photo", "suivre ce sujet", "recevez chaque",
  ]

  /// The first words, folded, of paragraphs in which a newsletter speaks of itself.
  static let letterLines = [
    "voir dans le navigateur", "voir dans votre navigateur", "voir cet e mail", "voir cet email",
    "voir la version en ligne", "voir en ligne", "version en ligne", "lire en ligne",
    "afficher dans le navigateur", "afficher dans votre navigateur", "si cet e mail",
    "si cet email", "si ce message ne s affiche pas", "se desabonner", "desabonnez vous",
    "se desinscrire", "desinscription", "pour vous desabonner", "pour vous desinscrire",
    "pour ne plus recevoir", "vous recevez cet e mail", "vous recevez cet email",
    "vous recevez cette lettre", "vous recevez ce message", "gerer mes preferences",
    "gerer vos preferences", "gerer mon abonnement", "mentions legales",
    "politique de confidentialite", "ajoutez cette adresse",
  ]

  /// How a line begins and goes on, folded, that a feed adds to say where an article stands.
  static let feedPointers = [
    (start: "l article ", middle: " est apparu en premier sur "),
    (start: "cet article ", middle: " est apparu en premier sur "),
  ]

  /// Folded words that are such a line when they stand alone or in a link.
  static let labels = [
    "newsletter", "partager", "partagez", "commenter", "commentaires", "reagir", "publicite",
    "photo", "photos", "copyright", "lecture", "tags", "imprimer", "suivre", "recevez", "annonce",
  ]

  /// The first words, folded, of lines that name a writer and a day.
  static let dateOpeners = [
    "publie", "mis en ligne", "publication", "poste", "paru", "article publie", "redige", "cree",
    "mis a jour", "modifie", "actualise", "date de publication", "par",
  ]

  /// The first words, folded, of lines that tell a day or an hour of publication.
  static let timeOpeners = ["publie", "mis a jour", "mis en ligne", "modifie", "actualise"]

  /// Words, folded, that tell that a date is one of a later change.
  static let changes: Set<String> = ["jour", "modifie", "modification", "actualise", "maj"]

  /// Folded words that open the name of a paper rather than that of a person.
  static let articles: Set<String> = ["le", "la", "les", "l", "un", "une", "publie", "mis"]

  /// The first words, folded, of lines that name the writer.
  static let by: Set<String> = [
    "par", "by", "de", "texte", "textes", "propos", "recueilli", "recueillis", "ecrit", "redige",
    "publie", "auteur", "auteurs", "un", "reportage", "article",
  ]

  /// The folded word that opens a byline.
  static let bylineOpener = "par"

  /// Words that end the name of a writer: what follows is a place, a date or an office.
  static let afterName = [
    " publié", " Publié", " - ", " – ", " — ", " | ", " • ", " · ", ", à ", ", envoyé",
    ", correspondant",
    ", journaliste", ", le ", " le ", " (avec", " (", ", photo", " et photo", " avec AFP", "\n",
    "\t", ", notre", ", de notre",
    ", Publié", ", publié", "Mis à jour", ", grand reporter", ", chef", ", rédact", " / ",
  ]

  /// Folded words that open the number of an issue, a page, and end a number of words.
  static let issue: Set<String> = ["no", "n", "numero", "num"]
  static let pages: Set<String> = ["p", "pp", "page", "pages"]
  static let wordCounts: Set<String> = ["mots", "mot", "words"]

  /// Folded words of which a notice about cookies has several.
  static let consent: Set<String> = [
    "cookies", "cookie", "traceurs", "consentement", "partenaires", "parametrer", "accepter",
    "refuser", "confidentialite", "terminal",
  ]

  /// Folded words with which such a notice speaks to its reader.
  static let voices: Set<String> = ["nous", "notre", "nos", "vous", "votre", "vos"]
}
