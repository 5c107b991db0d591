/// Forms of a verb in the third person, its participles and its infinitive.
struct VerbForms: OptionSet, Sendable {
  let rawValue: UInt8
  static let singular = VerbForms(rawValue: 1)
  static let plural = VerbForms(rawValue: 2)
  static let participle = VerbForms(rawValue: 4)
  static let gerund = VerbForms(rawValue: 8)
  static let infinitive = VerbForms(rawValue: 16)
  static let finite: VerbForms = [.singular, .plural]
}

/// Makes the forms of French verbs from their infinitives.
enum Conjugation {
  /// Every form of a verb that a report may use, with what it is.
  static func forms(of lemma: String) -> [(String, VerbForms)] {
    let forms = parts(of: lemma).forms
    return [(lemma, .infinitive)] + forms
  }

  /// The stems and forms from which all others follow.
  private struct Parts {
    var present: (String, String)
    var imperfect: String
    var past: (String, String)
    var future: [String]
    var participle: String
    var gerund: String

    var forms: [(String, VerbForms)] {
      var forms: [(String, VerbForms)] = [
        (present.0, .singular), (present.1, .plural), (past.0, .singular), (past.1, .plural),
        (imperfect + "ait", .singular), (imperfect + "aient", .plural), (gerund, .gerund),
      ]
      for stem in future {
        forms += [(stem + "a", .singular), (stem + "ont", .plural)]
        forms += [(stem + "ait", .singular), (stem + "aient", .plural)]
      }
      for ending in participle.hasSuffix("s") ? ["", "e", "es"] : ["", "e", "s", "es"] {
        forms.append((participle + ending, .participle))
      }
      return forms
    }
  }

  private static func parts(of lemma: String) -> Parts {
    if lemma.hasSuffix("er") { return firstGroup(lemma) }
    for (ending, p) in irregular where lemma.hasSuffix(ending) {
      let stem = String(lemma.dropLast(ending.count))
      return Parts(
        present: (stem + p[0], stem + p[1]), imperfect: stem + p[2],
        past: (stem + p[3], stem + p[4]), future: [stem + p[5]], participle: stem + p[6],
        gerund: p.count > 7 ? stem + p[7] : stem + p[2] + "ant")
    }
    let stem = String(lemma.dropLast(2))
    return Parts(
      present: (stem + "it", stem + "issent"), imperfect: stem + "iss",
      past: (stem + "it", stem + "irent"), future: [stem + "ir"], participle: stem + "i",
      gerund: stem + "issant")
  }

  /// Verbs in -er, with the changes of spelling before a, o and a silent e.
  private static func firstGroup(_ lemma: String) -> Parts {
    let stem = String(lemma.dropLast(2))
    let soft = softened(stem)
    let stressed = stressed(stem)
    return Parts(
      present: (stressed + "e", stressed + "ent"), imperfect: soft,
      past: (soft + "a", stem + "èrent"),
      future: stressed == stem ? [lemma] : [lemma, stressed + "er"],
      participle: stem + "é", gerund: soft + "ant")
  }

  /// The stem before a and o: annonc → annonç, jug → juge.
  private static func softened(_ stem: String) -> String {
    if stem.hasSuffix("c") { return stem.dropLast() + "ç" }
    return stem.hasSuffix("g") ? stem + "e" : stem
  }

  /// The stem before a silent e: rappel → rappell, répét → répèt, appuy → appui.
  private static func stressed(_ stem: String) -> String {
    if stem.hasSuffix("ppel") || stem.hasSuffix("jet") { return stem + String(stem.suffix(1)) }
    if stem.hasSuffix("oy") || stem.hasSuffix("uy") { return stem.dropLast() + "i" }
    var letters = Array(stem)
    guard let last = letters.lastIndex(where: { "aàâeéèêiîoôuûy".contains($0) }),
      letters.count - last - 1 == 1 || (letters.count - last - 1 == 2 && letters[last] == "é"),
      letters[last] == "é" || letters[last] == "e"
    else { return stem }
    letters[last] = "è"
    return String(letters)
  }

  /// By ending: present, imperfect stem, past, future stem, participle, and a gerund that does
  /// not follow from the imperfect.
  private static let irregular: [(String, [String])] = [
    ("être", ["est", "sont", "ét", "fut", "furent", "ser", "été", "étant"]),
    ("avoir", ["a", "ont", "av", "eut", "eurent", "aur", "eu", "ayant"]),
    ("savoir", ["sait", "savent", "sav", "sut", "surent", "saur", "su", "sachant"]),
    ("devoir", ["doit", "doivent", "dev", "dut", "durent", "devr", "dû"]),
    ("vouloir", ["veut", "veulent", "voul", "voulut", "voulurent", "voudr", "voulu"]),
    ("pouvoir", ["peut", "peuvent", "pouv", "put", "purent", "pourr", "pu"]),
    ("valoir", ["vaut", "valent", "val", "valut", "valurent", "vaudr", "valu"]),
    ("prévoir", ["prévoit", "prévoient", "prévoy", "prévit", "prévirent", "prévoir", "prévu"]),
    ("voir", ["voit", "voient", "voy", "vit", "virent", "verr", "vu"]),
    ("faire", ["fait", "font", "fais", "fit", "firent", "fer", "fait"]),
    ("crire", ["crit", "crivent", "criv", "crivit", "crivirent", "crir", "crit"]),
    ("dire", ["dit", "disent", "dis", "dit", "dirent", "dir", "dit"]),
    ("lire", ["lit", "lisent", "lis", "lut", "lurent", "lir", "lu"]),
    ("rire", ["rit", "rient", "ri", "rit", "rirent", "rir", "ri"]),
    ("croire", ["croit", "croient", "croy", "crut", "crurent", "croir", "cru"]),
    ("indre", ["int", "ignent", "ign", "ignit", "ignirent", "indr", "int"]),
    ("aître", ["aît", "aissent", "aiss", "ut", "urent", "aîtr", "u"]),
    ("prendre", ["prend", "prennent", "pren", "prit", "prirent", "prendr", "pris"]),
    ("mettre", ["met", "mettent", "mett", "mit", "mirent", "mettr", "mis"]),
    ("dre", ["d", "dent", "d", "dit", "dirent", "dr", "du"]),
    ("enir", ["ient", "iennent", "en", "int", "inrent", "iendr", "enu"]),
    ("mentir", ["ment", "mentent", "ment", "mentit", "mentirent", "mentir", "menti"]),
    ("sentir", ["sent", "sentent", "sent", "sentit", "sentirent", "sentir", "senti"]),
    ("suivre", ["suit", "suivent", "suiv", "suivit", "suivirent", "suivr", "suivi"]),
    ("clure", ["clut", "cluent", "clu", "clut", "clurent", "clur", "clu"]),
    ("battre", ["bat", "battent", "batt", "battit", "battirent", "battr", "battu"]),
    ("ouvrir", ["ouvre", "ouvrent", "ouvr", "ouvrit", "ouvrirent", "ouvrir", "ouvert"]),
  ]
}
