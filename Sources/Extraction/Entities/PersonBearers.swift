import Linguistics

/// Leads a surname, a first name or initials to the full name of the article.
struct PersonBearers {
  private let forms: [NameForm]
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
    var isGivenName: Bool
    var isShared = false
  }

  init(_ forms: [NameForm]) {
    self.forms = forms
    let people = forms.indices.filter { forms[$0].type == .person && forms[$0].words.count > 1 }
    var byEnds: [String: Int] = [:]
    for f in people.sorted(by: { forms[$0].words.count > forms[$1].words.count }) {
      bringTogether(f, &byEnds)
    }
    for f in people where fullest[f] == f { register(f) }
  }

  /// The form of the fullest name of whom a form means; nil when it means no person.
  mutating func bearer(of form: Int, gender: Gender?) -> Int? {
    if let own = fullest[form], parts[forms[form].key] == nil {
      remember(own, gender)
      return own
    }
    guard let part = parts[forms[form].key], accepts(forms[form], part) else {
      return forms[form].type == .person ? form : nil
    }
    if let gender, part.isShared, let one = part.byGender[gender] { return one }
    return part.last
  }

  /// Takes the same first and last word, or initials and last word, for one person.
  private mutating func bringTogether(_ f: Int, _ byEnds: inout [String: Int]) {
    let words = forms[f].words
    guard let first = words.first, let last = words.last else { return }
    let initials = first.split(separator: " ").compactMap(\.first).map(String.init)
    let full = first + "|" + last
    let short = initials.joined(separator: " ") + "|" + last
    let same = byEnds[full] ?? (first == initials.joined(separator: " ") ? byEnds[short] : nil)
    fullest[f] = same ?? f
    guard same == nil else { return }
    byEnds[full] = f
    byEnds[short] = byEnds[short] ?? f
  }

  /// Notes the surnames and the first name of a full name.
  private mutating func register(_ f: Int) {
    let words = forms[f].words
    for start in 1..<words.count where words.count - start <= 6 {
      note(words[start...].joined(separator: " "), f, isGivenName: false)
    }
    if forms[f].beginsWithFirstName { note(words[0], f, isGivenName: true) }
  }

  private mutating func note(_ key: String, _ f: Int, isGivenName: Bool) {
    guard var part = parts[key] else {
      parts[key] = Part(first: f, last: f, isGivenName: isGivenName)
      return
    }
    guard part.first != f else { return }
    part.isShared = true
    part.isGivenName = part.isGivenName && isGivenName
    parts[key] = part
  }

  /// Makes a person the nearest previous bearer of the parts of the name.
  private mutating func remember(_ f: Int, _ gender: Gender?) {
    let words = forms[f].words
    for start in 1..<max(words.count, 1) where words.count - start <= 6 {
      let key = words[start...].joined(separator: " ")
      parts[key]?.last = f
      if let gender { parts[key]?.byGender[gender] = f }
    }
  }

  /// Whether a form may be short for a longer name.
  private func accepts(_ form: NameForm, _ part: Part) -> Bool {
    if part.isGivenName { return !part.isShared && form.known == nil && form.type == .person }
    if form.isAcronym, form.type == .organization { return false }
    return form.known == nil || form.evidence.place < 9 && form.evidence.organization < 9
  }
}
