import Linguistics

/// What a verb form is a form of, and what that verb can report.
struct VerbFact: Sendable {
  var forms: VerbForms
  var frames: Frames
  var stance: Claim.Stance

  /// The ways a verb takes its content.
  struct Frames: OptionSet, Sendable {
    let rawValue: UInt16
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
    /// A clause with `que` when the verb is reflexive.
    static let reflexiveThat = Frames(rawValue: 256)
    /// The object is the one spoken to.
    static let toSomeone = Frames(rawValue: 512)
    static let relays = Frames(rawValue: 1024)
    /// A clause with `à ce que`.
    static let toThat = Frames(rawValue: 2048)
    /// `pouvoir`: with `on` and an infinitive it reports, as in `peut-on lire`.
    static let able = Frames(rawValue: 8192)
    /// Only a `que` without a noun before it.
    static let adjacent = Frames(rawValue: 4096)
  }

  /// Whether the verb with `se` is no report.
  var isNotReflexive = false
  /// The words without which the verb is no report: `en garde` after `mettre`.
  var tail: [WordID] = []
}

/// The verbs that matter.
enum VerbLexicon {
  /// What a token can report as the form of a verb; nil when no verb that matters has it.
  static func fact(_ text: AnnotatedText, _ token: Int) -> VerbFact? {
    guard token < text.words.count, !text.words[token].lowerTraits.isDisjoint(with: .verb) else {
      return nil
    }
    var found: VerbFact?
    for analysis in text.smallAnalyses(of: token) {
      let forms = VerbForms(analysis)
      guard !forms.isEmpty, let fact = lemmas[text.lemma(of: token, analysis)] else { continue }
      var sum = found ?? fact
      sum.forms.formUnion(forms)
      sum.frames.formUnion(fact.frames)
      if fact.stance != .asserted { sum.stance = fact.stance }
      found = sum
    }
    return found
  }

  /// Infinitives that make a report of `faire` or `laisser`.
  static let afterCausative = WordSet(
    "savoir valoir remarquer observer entendre croire comprendre noter état")

  private static let lemmas: [WordID: VerbFact] = {
    var lemmas: [WordID: VerbFact] = [:]
    func add(_ list: String, _ frames: VerbFact.Frames, _ stance: Claim.Stance = .asserted) {
      for lemma in list.split(whereSeparator: \.isWhitespace) {
        let word = WordID(of: String(lemma))
        var fact = lemmas[word] ?? VerbFact(forms: [], frames: [], stance: stance)
        fact.frames.formUnion(frames)
        lemmas[word] = fact
      }
    }
    add(ReportingVerbs.rejection, [], .denied)
    add(ReportingVerbs.denial, [.that, .quotation, .incise], .denied)
    add(ReportingVerbs.speech, [.incise, .that, .quotation])
    add(ReportingVerbs.opinion, [.incise, .that])
    add(ReportingVerbs.inciseOnly, [.incise, .quotation])
    add(ReportingVerbs.question, [.whether])
    add(ReportingVerbs.naming, [.naming])
    add(ReportingVerbs.complementOnly, [.that])
    add(ReportingVerbs.toThat, [.toThat])
    add(ReportingVerbs.adjacent, [.adjacent])
    add(ReportingVerbs.relays, [.relays])
    add(ReportingVerbs.toSomeone, [.that, .toSomeone])
    add(ReportingVerbs.reflexiveComplement, [.reflexiveThat])
    for lemma in ReportingVerbs.notReflexive.split(whereSeparator: \.isWhitespace) {
      lemmas[WordID(of: String(lemma))]?.isNotReflexive = true
    }
    for (lemma, tail) in ReportingVerbs.withTail {
      add(lemma, [.that, .naming, .incise])
      lemmas[WordID(of: lemma)]?.tail = tail.split(separator: " ").map { WordID(of: String($0)) }
    }
    add("pouvoir", [.able])
    add("lire", [.incise])
    add("avoir être", [.auxiliary])
    add("faire laisser", [.causative])
    add("tenir venir vouloir continuer persister finir", [.modal])
    return lemmas
  }()
}
