import Linguistics

/// Tells which bearers of an article are entries of a user's list, so that what leads to a bearer,
/// a bare surname or an acronym, leads to its entry.
struct ListedBearers {
  private var entryOf: [Int: Int] = [:]
  /// The entries that the article names, by their folded names.
  private var byName: [String: Int] = [:]
  private let listed: [KnownNames.Entry]

  /// Reads the candidates of an article, the forms that they have and the forms of their bearers.
  init(
    _ candidates: [NameCandidate], _ forms: [NameForm], _ formOf: [Int], _ bearers: [Int],
    _ listed: [KnownNames.Entry]
  ) {
    self.listed = listed
    var seen: Set<Int> = []
    for (i, candidate) in candidates.enumerated() {
      guard let entry = candidate.entry else { continue }
      let bearer = bearers[i]
      if ListedBearers.isFull(formOf[i], bearer, forms) {
        entryOf[bearer] = entryOf[bearer] ?? entry
      }
      guard seen.insert(entry).inserted else { continue }
      let key = Fold.key(listed[entry].name)
      byName[key] = byName[key] ?? entry
    }
  }

  /// The entry that a bearer is.
  func entry(ofBearer bearer: Int, _ form: NameForm) -> Int? {
    if let entry = entryOf[bearer] { return entry }
    guard let entry = byName[form.key], listed[entry].type == form.type else { return nil }
    return entry
  }

  /// Whether a form stands for its bearer whatever else the article names: not by a surname alone,
  /// which another may bear.
  private static func isFull(_ form: Int, _ bearer: Int, _ forms: [NameForm]) -> Bool {
    if form == bearer { return true }
    if forms[form].isAcronym, forms[bearer].type != .person { return true }
    return forms[form].words.count > 1 && forms[form].words.first == forms[bearer].words.first
  }
}
