/// How the sounds of foreign names are spelled in French and in English.
enum Spellings {
  /// Where in a word a spelling has its sound.
  enum Place { case anywhere, start, end, whole, afterVowel }

  /// Letters and the sound that they spell there.
  struct Spelling: Sendable {
    var letters: [UInt8]
    var place: Place
    /// Of these letters one follows; empty when any may.
    var next: [UInt8]
    var sound: [UInt8]
  }

  /// The spellings that begin with each letter from a to z, in the order to try them.
  static let byLetter: [[Spelling]] = {
    var table = [[Spelling]](repeating: [], count: 26)
    for (letters, place, next, sound) in words + ends + starts + consonants + vowels {
      guard let first = letters.utf8.first, first &- 0x61 < 26 else { continue }
      table[Int(first - 0x61)].append(
        Spelling(
          letters: Array(letters.utf8), place: place, next: Array(next.utf8),
          sound: Array(sound.utf8)))
    }
    return table
  }()

  private typealias Row = (letters: String, place: Place, next: String, sound: String)

  /// The Arabic article and the words for son, of which each language has its own forms.
  private static let words: [Row] = [
    ("el", .whole, "", "al"), ("ul", .whole, "", "al"), ("il", .whole, "", "al"),
    ("bin", .whole, "", "ben"), ("ibn", .whole, "", "ben"), ("abi", .whole, "", "abu"),
  ]

  private static let ends: [Row] = [
    ("eddine", .end, "", "edin"), ("eddin", .end, "", "edin"), ("uddin", .end, "", "edin"),
    ("uddine", .end, "", "edin"), ("oddin", .end, "", "edin"), ("oddine", .end, "", "edin"),
    ("mmed", .end, "", "mad"), ("med", .end, "", "mad"), ("niev", .end, "", "nev"),
    ("off", .end, "", "ov"), ("eff", .end, "", "ev"), ("ow", .end, "", "ov"),
    ("evic", .end, "", "evix"), ("ovic", .end, "", "ovix"),
    ("nder", .end, "", "ndr"), ("ndre", .end, "", "ndr"), ("eh", .end, "", "e"),
    ("iyy", .end, "", "i"), ("iy", .end, "", "i"), ("yi", .end, "", "i"), ("yj", .end, "", "i"),
    ("ij", .end, "", "i"), ("yy", .end, "", "i"), ("ii", .end, "", "i"),
  ]

  private static let starts: [Row] = [
    ("abdoul", .start, "", "abdel"), ("abdul", .start, "", "abdel"), ("abdal", .start, "", "abdel"),
    ("moh", .start, "aeiou", "mu"), ("mo", .start, "a", "mu"), ("roh", .start, "aeiou", "ru"),
    ("hos", .start, "s", "hus"), ("os", .start, "saeiou", "us"), ("os", .start, "m", "us"),
    ("ye", .start, "", "e"), ("ie", .start, "", "e"), ("wl", .start, "", "vl"),
    ("h", .start, "aeiouy", "h"),
  ]

  private static let consonants: [Row] = [
    ("chtch", .anywhere, "", "x"), ("shch", .anywhere, "", "x"), ("tsch", .anywhere, "", "x"),
    ("tch", .anywhere, "", "x"), ("sch", .anywhere, "", "x"), ("sh", .anywhere, "", "x"),
    ("ch", .anywhere, "", "x"), ("cz", .anywhere, "", "x"),
    ("dzh", .anywhere, "", "j"), ("dj", .anywhere, "", "j"), ("zh", .anywhere, "", "j"),
    ("tz", .anywhere, "", "ts"), ("kh", .anywhere, "", "k"), ("ck", .anywhere, "", "k"),
    ("qu", .anywhere, "aeiouy", "k"), ("gu", .anywhere, "eiy", "g"), ("gh", .anywhere, "", "g"),
    ("dh", .anywhere, "", "d"), ("th", .anywhere, "", "t"), ("ph", .anywhere, "", "f"),
    ("c", .anywhere, "eiy", "s"), ("c", .anywhere, "", "k"),
    ("q", .anywhere, "", "k"), ("w", .anywhere, "", "u"), ("x", .anywhere, "", "ks"),
    ("h", .anywhere, "", ""),
  ]

  private static let vowels: [Row] = [
    ("ie", .afterVowel, "", "e"), ("ye", .afterVowel, "", "e"),
    ("oell", .anywhere, "", "ol"), ("oer", .anywhere, "", "or"), ("oeb", .anywhere, "", "ob"),
    ("oed", .anywhere, "", "od"),
    ("oen", .anywhere, "", "on"), ("oet", .anywhere, "", "ot"), ("uell", .anywhere, "", "ul"),
    ("aee", .anywhere, "", "ai"), ("ou", .anywhere, "", "u"), ("oo", .anywhere, "", "u"),
    ("ee", .anywhere, "", "i"), ("ae", .anywhere, "", "ai"), ("ei", .anywhere, "", "ai"),
    ("ey", .anywhere, "", "ai"), ("y", .anywhere, "", "i"),
  ]

  /// Letters that mark where a word comes from, and the letter that there has another sound: the
  /// Arabic `g` is that of `q`, the Polish `w` a `v`.
  static let origins: [(marks: [[UInt8]], letter: UInt8, sound: UInt8)] = [
    (["dd", "dh"].map { Array($0.utf8) }, 0x67, 0x6B),
    (["wsk", "wicz"].map { Array($0.utf8) }, 0x77, 0x76),
  ]

  /// Endings to which French adds an e that other languages do not have: `Poutine`, `Salmane`.
  static let silentEnds: [[UInt8]] = ["ine", "yne", "ane"].map { Array($0.utf8) }

  /// Women's names and words that differ from a man's by their last letter alone.
  static let feminine: Set<String> = Set(
    """
    martine justine valentine augustine clementine celestine delphine severine christine sabine
    alexandrine benjamine robine coline marine pauline faustine blandine florentine constantine
    bernardine caroline catherine micheline jacqueline claudine ernestine antonine celine aline
    line nadine karine corentine quentine philippine josephine leopoldine albertine georgine
    fantine bettine sandrine sixtine amandine ludivine perrine corinne zephyrine capucine
    angeline evangeline adeline eveline madeline emeline apolline jasmine yasmine benedictine
    diane oriane ariane liliane viviane josiane christiane eliane floriane oceane orlane suzane
    romane morgane jordane mariane bertrane germane lilane roxane tatiane maryane marjane
    michelane sylviane vivianne voisine cousine lapine racine medecine fine mine pine blondine
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
