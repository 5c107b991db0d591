import Linguistics

/// Leads a surname, a first name or initials to the full name of the article.
struct PersonBearers {
  private let forms: [NameForm]
  /// For each form, what its words sound like.
  private let sounds: [[String]]
  /// For each form, the form of the same person's fullest name.
  private var fullest: [Int: Int] = [:]
  /// For a part of a name, those who bear it.
  private var parts: [String: Part] = [:]

  /// Who bears a part of a name.
  private struct Part {
    var first: Int
    var last: Int
    /// The last man and the last woman who bear it.
    var byGender: [Gender: Int] = [:]
    /// Whether one bears it who may be a man or a woman.
    var hasUntold = false
    var isGivenName: Bool
    var isShared = false

    /// The nearest bearer of a gender; nil when only the other bears it.
    func bearer(_ gender: Gender?) -> Int? {
      guard let gender else { return last }
      return byGender[gender] ?? (hasUntold ? last : nil)
    }
  }

  init(_ forms: [NameForm]) {
    self.forms = forms
    sounds = forms.map(\.sounds)
    let people = forms.indices.filter { forms[$0].type == .person && forms[$0].words.count > 1 }
    var byEnds: [String: Int] = [:]
    for f in people.sorted(by: { forms[$0].words.count > forms[$1].words.count }) {
      bringTogether(f, &byEnds)
    }
    for f in people where fullest[f] == f { register(f) }
  }

  /// The form of the fullest name of whom a form means; nil when it means no person.
  mutating func bearer(of form: Int, gender: Gender?) -> Int? {
    let key = sounds[form].joined(separator: " ")
    if let own = fullest[form], parts[key] == nil {
      remember(own)
      return own
    }
    guard let part = parts[key], accepts(forms[form], part), let bearer = part.bearer(gender) else {
      return forms[form].type == .person ? form : nil
    }
    return bearer
  }

  /// Takes names with the same first and last word for one person's, and initials for the name
  /// that they stand for, unless the words between tell two apart.
  private mutating func bringTogether(_ f: Int, _ byEnds: inout [String: Int]) {
    let words = sounds[f]
    guard let first = words.first, let last = words.last else { return }
    let initials = first.split(separator: " ").compactMap { $0.first.map(String.init) }
    let full = first + "|" + last
    let short = initials.joined(separator: " ") + "|" + last
    let isInitials = first == initials.joined(separator: " ")
    let same = byEnds[full] ?? (isInitials ? byEnds[short] : nil)
    if let same, PersonBearers.agree(words, sounds[same]) {
      fullest[f] = same
      return
    }
    fullest[f] = f
    byEnds[full] = byEnds[full] ?? f
    byEnds[short] = byEnds[short] ?? f
  }

  /// Whether the words between first and last one let two names be one person's.
  private static func agree(_ one: [String], _ other: [String]) -> Bool {
    let a = one.dropFirst().dropLast().filter { $0.utf8.count > 1 }
    let b = other.dropFirst().dropLast().filter { $0.utf8.count > 1 }
    return a == b || (a.isEmpty || b.isEmpty) && (a + b).allSatisfy(isMinor)
  }

  /// Whether a middle name is a father's name or a particle.
  private static func isMinor(_ word: String) -> Bool {
    NameWords.particles.contains(WordID(of: word))
      || NameWords.patronymicEndings.contains { word.hasSuffix($0) }
  }

  /// Notes the surnames and the first name of a full name.
  private mutating func register(_ f: Int) {
    let words = sounds[f]
    for start in 1..<words.count where words.count - start <= 6 {
      note(words[start...].joined(separator: " "), f, isGivenName: false)
    }
    note(words[0], f, isGivenName: true)
  }

  private mutating func note(_ key: String, _ f: Int, isGivenName: Bool) {
    var part = parts[key] ?? Part(first: f, last: f, isGivenName: isGivenName)
    part.isShared = part.isShared || part.first != f
    part.isGivenName = part.isGivenName && isGivenName
    if let gender = forms[f].gender {
      part.byGender[gender] = part.byGender[gender] ?? f
    } else {
      part.hasUntold = true
    }
    parts[key] = part
  }

  /// Makes a person the nearest previous bearer of the parts of the name.
  private mutating func remember(_ f: Int) {
    let words = sounds[f]
    for start in words.indices.dropFirst() where words.count - start <= 6 {
      let key = words[start...].joined(separator: " ")
      parts[key]?.last = f
      if let gender = forms[f].gender { parts[key]?.byGender[gender] = f }
    }
  }

  /// Whether a form may be short for a longer name: one that is no person's by itself is so
  /// when its type is unsure and the longer name begins with a first name.
  private func accepts(_ form: NameForm, _ part: Part) -> Bool {
    if form.type == .person { return !part.isGivenName || !part.isShared }
    if part.isGivenName || form.isAcronym && form.key.utf8.count < 5 { return false }
    return form.certainty < 0.8 && forms[part.last].beginsWithFirstName
  }
}
