import Linguistics

/// What a verb form is a form of, and what that verb can report.
struct VerbFact: Sendable {
  var forms: VerbForms
  var frames: Frames
  var stance: Claim.Stance

  /// The ways a verb takes its content.
  struct Frames: OptionSet, Sendable {
    let rawValue: UInt8
    static let incise = Frames(rawValue: 1)
    static let that = Frames(rawValue: 2)
    static let quotation = Frames(rawValue: 4)
    static let naming = Frames(rawValue: 8)
    static let whether = Frames(rawValue: 16)
    /// `avoir` or `être`.
    static let auxiliary = Frames(rawValue: 32)
    /// `faire`, `laisser`: with an infinitive they report.
    static let causative = Frames(rawValue: 64)
    /// `tenir à`, `venir de`, `vouloir`: with the infinitive of a report they report.
    static let modal = Frames(rawValue: 128)
  }

  /// Whether the verb with `se` is no report.
  var isNotReflexive = false
}

/// The verbs that matter, by their forms.
enum VerbLexicon {
  static let facts: [WordID: VerbFact] = {
    var facts: [WordID: VerbFact] = [:]
    for (lemma, fact) in lemmas { add(lemma, fact, to: &facts) }
    return facts
  }()

  /// Infinitives that make a report of `faire` or `laisser`.
  static let afterCausative = WordSet(
    "savoir valoir remarquer observer entendre croire comprendre noter état")

  private static func add(_ lemma: String, _ fact: VerbFact, to facts: inout [WordID: VerbFact]) {
    for (form, kind) in Conjugation.forms(of: lemma) {
      var new = fact
      new.forms = kind
      if let old = facts[WordID(of: form)] {
        new.forms.formUnion(old.forms)
        new.frames.formUnion(old.frames)
        if old.stance != .asserted { new.stance = old.stance }
      }
      facts[WordID(of: form)] = new
    }
  }

  private static let lemmas: [String: VerbFact] = {
    var lemmas: [String: VerbFact] = [:]
    func add(_ list: String, _ frames: VerbFact.Frames, _ stance: Claim.Stance = .asserted) {
      for lemma in list.split(whereSeparator: \.isWhitespace) where !lemma.contains("-") {
        var fact = lemmas[String(lemma)] ?? VerbFact(forms: [], frames: [], stance: stance)
        fact.frames.formUnion(frames)
        lemmas[String(lemma)] = fact
      }
    }
    add(ReportingVerbs.denial, [.that, .quotation, .incise], .denied)
    add(ReportingVerbs.speech, [.incise, .that, .quotation])
    add(ReportingVerbs.opinion, [.incise, .that])
    add(ReportingVerbs.inciseOnly, [.incise, .quotation])
    add(ReportingVerbs.question, [.whether])
    add(ReportingVerbs.naming, [.naming])
    add(ReportingVerbs.complementOnly, [.that])
    for lemma in ReportingVerbs.notReflexive.split(whereSeparator: \.isWhitespace) {
      lemmas[String(lemma)]?.isNotReflexive = true
    }
    add("avoir être", [.auxiliary])
    add("faire laisser", [.causative])
    add("tenir venir vouloir", [.modal])
    return lemmas
  }()
}
