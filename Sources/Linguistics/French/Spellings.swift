/// How the sounds of foreign names are spelled in French and in English.
enum Spellings {
  /// Spellings and their sounds, longer ones first.
  static let sounds: [([UInt8], [UInt8])] = table.map { (Array($0.utf8), Array($1.utf8)) }

  private static let table: [(String, String)] = [
    ("chtch", "x"), ("shch", "x"), ("tsch", "x"), ("tch", "x"), ("sch", "x"), ("sh", "x"),
    ("ch", "x"), ("tj", "x"), ("dj", "j"), ("dzh", "j"), ("zh", "j"),
    ("ts", "s"), ("tz", "s"), ("cz", "x"),
    ("kh", "k"), ("gh", "k"), ("ck", "k"), ("qu", "k"), ("gu", "k"), ("dh", "d"), ("th", "t"),
    ("ph", "f"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("iy", "i"), ("yi", "i"), ("ij", "i"),
    ("ai", "ai"), ("ay", "ai"), ("ei", "ai"), ("ey", "ai"), ("oe", "o"),
    ("ia", "ia"), ("ya", "ia"), ("ja", "ia"), ("iu", "iu"), ("yu", "iu"),
    ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("q", "k"), ("g", "k"),
    ("y", "i"), ("w", "v"), ("z", "s"), ("x", "ks"), ("h", ""),
  ]

  /// Women's names that differ from a man's by their last letter alone.
  static let feminine: Set<String> = [
    "martine", "justine", "valentine", "augustine", "clementine", "celestine", "delphine",
    "severine", "christine", "sabine", "alexandrine", "benjamine", "robine", "coline", "marine",
    "pauline", "faustine", "blandine", "florentine", "constantine", "bernardine", "caroline",
    "catherine", "micheline", "jacqueline", "claudine", "ernestine", "germaine", "antonine",
  ]
}
