import Linguistics

/// Leads an acronym or the first word of an institution to its full name in the article.
struct OrganizationBearers {
  private var fullest: [Int: Int] = [:]

  init(_ forms: [NameForm], acronyms: [(Int, Int)]) {
    for (before, inBrackets) in acronyms {
      let (long, short) =
        forms[before].isAcronym ? (inBrackets, before) : (before, inBrackets)
      guard fullest[short] == nil, OrganizationBearers.fits(forms[short], forms[long]) else {
        continue
      }
      fullest[short] = long
    }
    addHeads(forms)
  }

  /// The form of the fullest name of what a form means.
  func bearer(of form: Int) -> Int { fullest[form] ?? form }

  private static func fits(_ short: NameForm, _ long: NameForm) -> Bool {
    guard long.type != .person, long.words.count > 1 else { return false }
    let initials = long.words.flatMap { $0.split(separator: " ") }.compactMap(\.first)
    var rest = initials[...]
    for letter in short.key where letter.isLetter {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// Leads the first word of the only institution that it begins to that institution.
  private mutating func addHeads(_ forms: [NameForm]) {
    var longs: [String: [Int]] = [:]
    for (f, form) in forms.enumerated() where form.type == .organization && form.words.count > 1 {
      if let first = form.words.first, longs[first, default: []].count < 2 {
        longs[first, default: []].append(f)
      }
    }
    for (f, form) in forms.enumerated() where form.words.count == 1 && form.type == .organization {
      guard fullest[f] == nil, !form.isAcronym, let bearers = longs[form.key], bearers.count == 1
      else { continue }
      fullest[f] = bearers[0]
    }
  }
}
