/// How French joins words: with a hyphen or without one.
enum Compounds {
  /// Beginnings that are written with a hyphen, with a space or in one with the word, folded; none
  /// of them would be another word before a word.
  static let beginnings: Set<String> = [
    "anti", "auto", "bio", "co", "demi", "eco", "euro", "ex", "extra", "hydro", "hyper", "infra",
    "inter", "intra", "macro", "mega", "micro", "mini", "mono", "multi", "nano", "narco", "neo",
    "para", "photo", "poly", "post", "pre", "pro", "proto", "pseudo", "radio", "retro", "semi",
    "socio", "super", "supra", "tele", "trans", "ultra", "uni", "vice", "video", "week",
  ]

  /// The signs between the words of a compound.
  static let hyphens = "-‐‑"
}
