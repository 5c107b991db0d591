import Linguistics

/// Cues that stand before a clause: `X affirme que P`, `X se demande si P`.
extension ClaimFinder {
  /// `X affirme que P`, `X se demande si P`.
  func complement(_ cue: Cue, _ book: inout ClaimBook) {
    guard !cue.frames.isDisjoint(with: [.that, .toThat, .whether]), cue.form != .passive,
      !cue.isNegated,
      reading.quotationOf[cue.tokens.lowerBound] < 0
    else { return }
    let sentence = reading.sentence(of: cue.tokens.lowerBound)
    guard !isAsked(cue, sentence), let that = conjunction(after: cue, in: sentence),
      let source = subject(cue) ?? laterSubject(cue, before: that)
    else { return }
    guard
      cue.form != .infinitive || isChain(cue) && (source.kind != .inherited || startsSentence(cue))
    else { return }
    let isQuestion = reading.has(that, [.whether, .why])
    let content = contentAfter(that, in: sentence, upTo: outerEnd(cue, sentence))
    book.add(
      FoundClaim(
        rule: isQuestion ? .question : .complement, pieces: [content], source: source,
        cue: cue.tokens,
        stance: isQuestion ? .questioned : cue.stance, confidence: 0.97))
  }

  /// `X a-t-il dit que P ?`: the journalist asks.
  private func isAsked(_ cue: Cue, _ sentence: Range<Int>) -> Bool {
    cue.clitic != nil && sentence.last.map { reading.kind($0) == .question } ?? false
  }

  func startsSentence(_ cue: Cue) -> Bool {
    cue.tokens.lowerBound - reading.sentence(of: cue.tokens.lowerBound).lowerBound < 4
  }

  /// `comme l’a dit X, que`: a subject between the cue and its clause.
  private func laterSubject(_ cue: Cue, before that: Int) -> SourcePhrase? {
    guard cue.form == .finite else { return nil }
    return sources.source(from: cue.tokens.upperBound, limit: that)
  }

  /// The `que` or `si` that begins the content, at most a few words after the cue.
  private func conjunction(after cue: Cue, in sentence: Range<Int>) -> Int? {
    var k = cue.tokens.upperBound
    let limit = min(sentence.upperBound, k + 18)
    while k < limit {
      if reading.has(k, .that), !cue.frames.isDisjoint(with: [.that, .incise, .toThat]) {
        return isConjunction(k, cue) && !cue.frames.isDisjoint(with: [.that, .toThat]) ? k : nil
      }
      if k < cue.tokens.upperBound + 3, cue.frames.contains(.whether), reading.has(k, .why) {
        return k
      }
      if k < cue.tokens.upperBound + 3, cue.frames.contains(.whether), reading.has(k, .whether),
        !reading.has(k + 1, .objectClitic) || reading.kind(k) == .word
      {
        return k
      }
      if cueAt[k] >= 0 || !mayPrecedeThat(k) { return nil }
      k += 1
    }
    return nil
  }

  /// Whether a `que` some words after the cue begins its content: no noun stands before it that it
  /// could hang on, and the commas between come in pairs.
  private func isConjunction(_ that: Int, _ cue: Cue) -> Bool {
    if cue.isNegated { return false }
    let between = cue.tokens.upperBound..<that
    guard !between.isEmpty else { return true }
    if reading.has(that - 1, .demonstrative), reading.has(that - 2, .to) {
      return cue.frames.contains(.toThat) && between.count < 6
    }
    guard between.count(where: { reading.kind($0) == .comma }) % 2 == 0,
      !reading.has(that - 1, .beforeThat)
    else { return false }
    let isSubordinator = reading.text.tags[that] == .subordinator
    if cue.frames.contains(.adjacent), isAntecedent(that - 1) { return false }
    if let object = reading.phrases.starting(at: between.lowerBound), !sources.isTime(object.tokens)
    {
      return cue.frames.contains(.toSomeone) && (isSubordinator || object.mention != nil)
        || fact(between, that)
    }
    return isSubordinator || !isAntecedent(that - 1) || fact(between, that)
  }

  /// `sur le fait que`, `l’idée que`: the noun only carries the clause.
  private func fact(_ between: Range<Int>, _ that: Int) -> Bool {
    between.count < 6 && reading.has(that - 1, .carrier)
  }

  /// Whether a relative `que` could hang on a token.
  private func isAntecedent(_ k: Int) -> Bool {
    guard let phrase = reading.phrases.at(k) else { return false }
    return !sources.isTime(phrase.tokens) && phrase.mention == nil
      && !reading.isCapitalized(phrase.head)
      && !reading.has(phrase.head, [.medium, .adverbial]) && !isSpokenTo(phrase)
  }

  /// `à la police`, `aux journalistes`: those to whom the source speaks.
  func isSpokenTo(_ phrase: NounPhrase) -> Bool {
    (reading.has(phrase.tokens.lowerBound - 1, .to) || reading.has(phrase.tokens.lowerBound, .to))
      && (phrase.mention != nil || reading.speaks[phrase.head]
        || Roles.nouns[reading.tokens[phrase.head].word] != nil)
  }

  private func mayPrecedeThat(_ k: Int) -> Bool {
    switch reading.kind(k) {
    case .period, .semicolon, .question, .exclamation, .colon: return false
    case .openQuote, .closeQuote, .straightQuote: return false
    default:
      return !reading.has(k, [.who, .subjectPronoun, .clauseStart, .which])
        || reading.kind(k) == .clitic
    }
  }

  /// Infinitives report when they hang on a report or on someone's act: `avant de préciser que`,
  /// `pour rappeler que`, `Et d’affirmer que`; not `refuse de dire que`.
  func isChain(_ cue: Cue) -> Bool {
    let before = cue.subjectEnd - 1
    guard reading.isPreposition(before), !reading.has(before, .without) else { return false }
    let first = reading.sentence(of: before).lowerBound
    if reading.has(before, .of) {
      return before == first || reading.has(before - 1, .coordination)
        || reading.isPreposition(before - 1) || reading.isAdverb(before - 1) && before - 1 > first
    }
    return !(reading.has(before, .to) && isImpersonal(before, first))
  }

  /// `il est à noter que`, `à noter que`: nobody says it.
  private func isImpersonal(_ preposition: Int, _ first: Int) -> Bool {
    var k = preposition - 1
    while k > first, reading.isAdverb(k) { k -= 1 }
    return preposition == first || k >= first && Auxiliaries.isBeing(reading.text, k)
  }

  /// The content after `que`: all of a quotation that follows at once and ends the clause, else
  /// the clause.
  private func contentAfter(_ that: Int, in sentence: Range<Int>, upTo outer: Int) -> Range<Int> {
    let start = that + 1
    if let quotation = reading.quotation(at: start), quotation.open == start {
      let end = clauseEnd(from: min(quotation.close + 1, sentence.upperBound), in: sentence)
      let rest = reading.trimmed(Range(from: min(quotation.close + 1, end), upTo: end))
      if rest.isEmpty || quotation.close >= sentence.upperBound || leavesReport(rest) {
        return reading.trimmed(quotation.inside)
      }
    }
    return reading.trimmed(
      Range(from: start, upTo: min(outer, clauseEnd(from: start, in: sentence))))
  }

  /// Where the clause ends that a cue stands in when another holds it: `X, qui dit que P, a été
  /// arrêté`, `Si X dit que P, Y en doute`.
  private func outerEnd(_ cue: Cue, _ sentence: Range<Int>) -> Int {
    guard let verb = reading.clauses.verb(at: cue.tokens.lowerBound), let opener = verb.opener,
      verb.isRelative || opener - sentence.lowerBound < 3
    else { return sentence.upperBound }
    let end = Range(from: cue.tokens.upperBound + 2, upTo: sentence.upperBound).first { k in
      reading.kind(k) == .comma && reading.quotationOf[k] < 0
        && reading.clauses.verbs(in: Range(from: cue.tokens.upperBound, upTo: k)).contains {
          !$0.isRelative
        } && (verb.isRelative ? isVerbNext(k + 1) : isClauseNext(k + 1))
    }
    return end ?? sentence.upperBound
  }

  /// Whether a verb in a tense comes next, after adverbs and object pronouns.
  private func isVerbNext(_ k: Int) -> Bool {
    var next = k
    while reading.has(next, [.not, .objectClitic]) || reading.isAdverb(next) { next += 1 }
    return next < reading.tokens.count && reading.text.tags[next].isFinite
  }

  /// Whether a subject and its verb come next.
  private func isClauseNext(_ k: Int) -> Bool {
    if reading.has(k, [.subjectPronoun, .impersonal]) { return isVerbNext(k + 1) }
    guard let phrase = reading.phrases.starting(at: k) else { return false }
    return isVerbNext(sources.chainEnd(phrase))
  }

  /// Whether what follows a quotation is the journalist’s own: `mais a refusé`, with no further
  /// `que` and no further marks.
  private func leavesReport(_ rest: Range<Int>) -> Bool {
    let first = rest.lowerBound
    guard reading.has(first, .coordination) || reading.kind(first) == .comma,
      !reading.has(first + 1, .that)
    else { return false }
    return !rest.contains { reading.quotationOf[$0] >= 0 }
      && reading.clauses.verbs(in: first..<min(first + 6, rest.upperBound)).contains {
        $0.opener == nil
      }
  }

  /// Where reported words end that begin at a token: at the next cue of the sentence that goes on
  /// reporting, at a semicolon, or with the sentence.
  func clauseEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var k = start
    while k < sentence.upperBound {
      if let quotation = reading.quotation(at: k), quotation.open == k, quotation.isClosed {
        k = min(max(quotation.close + 1, k + 1), sentence.upperBound)
        continue
      }
      if reading.kind(k) == .semicolon { return k }
      if k > start, isJoint(k), goesOnReporting(k + 1, sentence) { return k }
      if k > start + 2, anotherReports(after: k, sentence) || commentsOn(k, sentence) { return k }
      if k > start + 3, contrasts(k, sentence) || returnsToNow(k, start, sentence) { return k }
      k += 1
    }
    return sentence.upperBound
  }

  /// `…, ce que Kiev dément`: someone speaks about what was said.
  private func commentsOn(_ comma: Int, _ sentence: Range<Int>) -> Bool {
    guard reading.kind(comma) == .comma, reading.has(comma + 1, .demonstrative),
      reading.has(comma + 2, .that)
    else { return false }
    return Range(from: comma + 3, upTo: min(comma + 10, sentence.upperBound)).contains {
      cueAt[$0] >= 0
    }
  }

  private func isJoint(_ k: Int) -> Bool {
    reading.kind(k) == .comma || reading.kind(k) == .dash || reading.has(k, .coordination)
  }

  /// `…, mais le groupe n’a pas répondu`: a clause with its own subject and no `que`.
  private func contrasts(_ comma: Int, _ sentence: Range<Int>) -> Bool {
    guard reading.kind(comma) == .comma, reading.has(comma + 1, .but),
      comma + 2 < sentence.upperBound
    else { return false }
    let subject = comma + 2
    if reading.has(subject, .subjectPronoun) { return false }
    return isClauseNext(subject)
  }

  /// `… que P était vrai, mais n’a pas répondu`: after a clause in a past tense of reports, a verb
  /// without subject in the tense of the cue goes on with the source’s own acts.
  private func returnsToNow(_ joint: Int, _ start: Int, _ sentence: Range<Int>) -> Bool {
    var k = joint
    if reading.kind(k) == .comma { k += 1 }
    guard reading.has(k, .coordination) else { return false }
    k += 1
    while reading.has(k, [.not, .objectClitic]) || reading.isAdverb(k) { k += 1 }
    guard k < sentence.upperBound, reading.text.tags[k].isFinite, isPresent(k),
      let first = reading.clauses.verbs(in: start..<joint).first(where: { !$0.isRelative })
    else { return false }
    return !isPresent(first.token)
  }

  /// Whether a verb or auxiliary is in the present.
  private func isPresent(_ k: Int) -> Bool {
    let finite = reading.text.smallAnalyses(of: k).filter {
      !VerbForms($0).isDisjoint(with: .finite)
    }
    if finite.contains(where: { $0.part == .present }) { return true }
    return finite.contains { $0.part == .auxiliaryFinite }
      && Auxiliaries.present.contains(reading.tokens[k].word)
  }

  /// `…, tandis que l’opposition affirme que`, `… et sa famille dit que`: a report with a subject of
  /// its own begins after a joint.
  private func anotherReports(after joint: Int, _ sentence: Range<Int>) -> Bool {
    guard reading.kind(joint) == .comma || reading.has(joint, .coordination) else { return false }
    var k = joint + 1
    if reading.has(k, [.coordination, .beforeThat]) { k += 1 }
    if reading.has(k, .that), reading.has(k - 1, .beforeThat) { k += 1 }
    let first = k
    while k < min(sentence.upperBound, first + 14), cueAt[k] < 0 {
      if reading.has(k, [.that, .who, .clauseStart, .whether]) || reading.kind(k) == .comma {
        return false
      }
      k += 1
    }
    guard let cue = cue(at: k), cue.form == .finite, cue.clitic == nil, !cue.isNegated,
      conjunction(after: cue, in: sentence) != nil,
      let source = subjects.subject(before: cue.subjectEnd, isPlural: cue.isPlural)
    else { return false }
    return source.tokens.lowerBound >= first && isSpeaker(source)
  }

  /// Whether a mark opens speech of its own, not a few words of the clause: it begins with a
  /// capital, ends as a sentence does, and nothing before it calls for a complement.
  func startsSpeech(_ open: Int) -> Bool {
    guard let quotation = reading.quotation(at: open), quotation.open == open,
      quotation.inside.count > 6,
      reading.isCapitalized(open + 1), reading.names.mention(at: open + 1) == nil
    else { return false }
    return !reading.has(open - 1, [.determiner, .preposition, .that, .coordination])
      && !reading.isAdverb(open - 1) && reading.kind(open - 1) != .comma
  }

  /// Whether a new report begins here: `ajoutant que`, `a-t-il dit`, `et a précisé que`, `selon X`.
  private func goesOnReporting(_ start: Int, _ sentence: Range<Int>) -> Bool {
    var k = start
    while k < sentence.upperBound, k < start + 4,
      reading.isAdverb(k)
        || reading.has(k, [.coordination, .subjectPronoun, .preposition, .objectClitic, .not]),
      cueAt[k] < 0
    { k += 1 }
    guard k < sentence.upperBound else { return false }
    if k == start, reading.has(k, .according) { return true }
    guard let cue = cue(at: k), cue.form != .passive else { return false }
    if cue.form == .gerund, cue.frames.contains(.relays) { return true }
    if cue.form == .gerund || cue.form == .infinitive { return takesContent(cue, sentence) }
    return cue.clitic != nil || takesContent(cue, sentence)
      || (cue.frames.contains(.incise) && k == start && invertedSource(cue) != nil)
  }

  func takesComplement(_ cue: Cue, _ sentence: Range<Int>) -> Bool {
    conjunction(after: cue, in: sentence) != nil
  }

  func takesContent(_ cue: Cue, _ sentence: Range<Int>) -> Bool {
    let after = cue.tokens.upperBound
    guard after < sentence.upperBound else { return false }
    return conjunction(after: cue, in: sentence) != nil || reading.kind(after) == .openQuote
      || reading.kind(after) == .colon
  }
}
