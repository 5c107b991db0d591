import Linguistics

/// Words that with `ce` or `cette` point back to the last one named.
enum PointingBack {
  static let words = WordSet("dernier dernière derniers dernières intéressé intéressée intéressés")
}
