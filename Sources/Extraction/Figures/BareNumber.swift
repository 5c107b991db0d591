import Linguistics

/// Reads numbers with nothing counted right after them.
struct BareNumber {
  let scope: FigureScope
  let reader: FigureReader

  /// What is counted, taken from the words round the number or from the figure before.
  func draft(_ quantity: Quantity, after previous: FigureDraft?, noun: String?) -> FigureDraft? {
    let units = ElidedUnit(scope: scope, reader: reader)
    let lone = LoneNumber(scope: scope)
    return units.ofSum(quantity, previous) ?? numberOf(quantity) ?? shared(quantity)
      ?? ofGroup(quantity, noun)
      ?? units.draft(quantity, previous) ?? others(quantity, noun) ?? changed(quantity, previous)
      ?? lone.draft(quantity, noun, previous)
  }

  // MARK: - The number of something

  /// `estime à 500 le nombre de morts`, `baisse de 500 du nombre de morts`, `le nombre de cas a atteint 1 234`.
  private func numberOf(_ quantity: Quantity) -> FigureDraft? {
    guard quantity.form != .one, quantity.form != .part,
      let noun = numbered(after: quantity.tokens.upperBound)
        ?? numbered(before: quantity.tokens.lowerBound)
    else { return nil }
    var draft = FigureDraft(quantity, .count, rule: .numberOf, confidence: 0.8)
    draft.noun = noun
    return draft
  }

  private func numbered(after end: Int) -> Range<Int>? {
    guard scope.is([.the, .ofThe], at: end), scope.is(.number, at: end + 1) else { return nil }
    return reader.nouns.whole(from: end + 2)?.noun
  }

  /// The noun of `le nombre de …` that is the subject of a verb right before the number.
  private func numbered(before start: Int) -> Range<Int>? {
    var verb = start - 1
    while scope.isPreposition(verb) || scope.isAdverb(verb) || scope.is(.article, at: verb) {
      verb -= 1
    }
    guard scope.isVerb(verb) || scope.tag(verb) == .pastParticiple,
      let number = (verb - 12..<verb).last(where: { scope.is(.number, at: $0) }),
      !(number..<verb).contains(where: { scope.kind($0) == .comma }),
      let found = reader.nouns.whole(from: number + 1), scope.isPlural(found.noun.lowerBound)
    else { return nil }
    return found.noun
  }

  // MARK: - Out of a group

  /// `65 d’entre eux`, `trois de ses clients`, `huit des neuf saisons`.
  private func ofGroup(_ quantity: Quantity, _ noun: String?) -> FigureDraft? {
    let end = quantity.tokens.upperBound
    guard quantity.form != .one || quantity.valueMax != nil else { return nil }
    var draft = FigureDraft(quantity, .count, rule: .ofGroup, confidence: 0.8)
    if scope.is(.of, at: end), scope.is(.among, at: end + 1), scope.tag(end + 2) == .pronoun {
      draft.borrowedNoun = noun
      draft.extend(to: end + 3)
      return draft
    }
    let isGroup = scope.is(.of, at: end) && scope.is(.possessive, at: end + 1)
    guard isGroup || scope.is(.ofThe, at: end) && scope.is(.many, at: end) else { return nil }
    let start = isGroup ? end + 2 : end + 1
    let inner = reader.quantity(at: start)?.tokens.upperBound ?? start
    guard let found = reader.nouns.counted(from: inner, plural: true), !found.noun.isEmpty else {
      return nil
    }
    draft.noun = found.noun
    if isGroup { draft.extend(to: found.end) }
    return draft
  }

  // MARK: - Shared with the next number

  /// `88 et 70 places`, `23 et 20 ans`: what the next number counts.
  private func shared(_ quantity: Quantity) -> FigureDraft? {
    let joint = quantity.tokens.upperBound
    guard quantity.form != .one, quantity.value != 0, isJoint(joint),
      !scope.is(.against, at: quantity.tokens.lowerBound - 1),
      let (next, model) = counted(at: joint + 1), model.kind != .fraction,
      model.kind != .percent || quantity.value < 1000
    else { return nil }
    var draft = model
    draft.quantity = quantity
    if next.valueMax == nil, !scope.is(.joining, at: joint) {
      draft.quantity.value = reader.ranges.lowerEnd(quantity, next)
    }
    draft.tokens = quantity.tokens
    draft.rule = .sharedWithNext
    draft.confidence = 0.75
    return draft
  }

  /// The number at a token and what it counts, itself or with the one after it; looked up once.
  private func counted(at start: Int) -> (Quantity, FigureDraft)? {
    if let known = reader.memory.next[start] { return known }
    var found: (Quantity, FigureDraft)?
    if let next = reader.quantity(at: start), next.form != .one,
      NotAFigure(scope: scope).reason(next) == nil,
      let model = reader.draft(next) ?? shared(next)
    {
      found = (next, model)
    }
    reader.memory.next[start] = .some(found)
    return found
  }

  private func isJoint(_ i: Int) -> Bool {
    scope.kind(i) == .comma || scope.is([.joining, .against], at: i) || scope.is(.toward, at: i)
  }

  // MARK: - From one number to another

  /// `les agressions sont passées de 35 à 105`: both ends of a change, with its subject.
  private func changed(_ quantity: Quantity, _ previous: FigureDraft?) -> FigureDraft? {
    let joint = quantity.tokens.lowerBound - 1
    guard scope.is([.of, .toward], at: joint), quantity.form != .one,
      let verb = reader.ranges.changeVerb(before: joint)
    else { return nil }
    let from = scope.is(.of, at: joint) ? joint : (verb..<joint).last { scope.is(.of, at: $0) }
    guard let from, reader.quantity(at: from + 1) != nil else { return nil }
    var draft = FigureDraft(quantity, .count, rule: .changed, confidence: 0.6)
    let first = previous.flatMap { $0.tokens.lowerBound > from ? $0.noun : nil }
    draft.noun = first ?? subject(of: verb)
    return draft
  }

  /// The plural noun before a verb, in its clause.
  private func subject(of verb: Int) -> Range<Int>? {
    for i in stride(from: verb - 1, through: verb - 8, by: -1) {
      if scope.isNoun(i), scope.isPlural(i) { return i..<i + 1 }
      if scope.kind(i) == .comma || scope.kind(i) == nil || scope.tag(i) == .finiteVerb { break }
    }
    return nil
  }

  // MARK: - Elided nouns

  /// `les 40 autres`, `les trois derniers`, `trois autres blessés`.
  private func others(_ quantity: Quantity, _ noun: String?) -> FigureDraft? {
    var end = quantity.tokens.upperBound
    if quantity.needsOf, scope.is(.of, at: end) { end += 1 }
    guard scope.is(.dropped, at: end), quantity.form != .one else { return nil }
    var draft = FigureDraft(quantity, .count, rule: .others, confidence: 0.75)
    draft.borrowedNoun = noun
    draft.extend(to: end + 1)
    return draft
  }
}
