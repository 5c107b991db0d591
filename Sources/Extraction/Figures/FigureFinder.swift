import Linguistics

/// Finds the figures of a text: what is counted, how many, how exactly, per what.
///
/// One pass over the tokens; strings are made only for what is found.
struct FigureFinder {
  /// The figures, in text order.
  func figures(in text: AnnotatedText) -> [FoundFigure] {
    let words = FigureWords(text)
    var figures: [FoundFigure] = []
    var noun: (name: String, sentence: Int)?
    for (index, sentence) in text.sentences.enumerated() {
      let scope = FigureScope(words, tokens: sentence.tokens)
      let recent = noun.flatMap { index - $0.sentence <= 1 ? $0.name : nil }
      var finder = SentenceFigures(scope, noun: recent)
      let drafts = finder.drafts()
      figures += drafts.map { FoundFigure($0, scope, sentence: index) }
      if !drafts.isEmpty, let name = finder.noun { noun = (name, index) }
    }
    return figures
  }
}

/// Finds the figures of one sentence.
struct SentenceFigures {
  private let scope: FigureScope
  private let reader: FigureReader
  private let modifiers: FigureModifierReader
  private let exclusions: NotAFigure
  /// What was counted last, for numbers that leave it out.
  private(set) var noun: String?
  private var previous: FigureDraft?

  init(_ scope: FigureScope, noun: String?) {
    self.scope = scope
    self.noun = noun
    reader = FigureReader(scope)
    modifiers = FigureModifierReader(scope: scope)
    exclusions = NotAFigure(scope: scope)
  }

  /// The figures, in text order.
  mutating func drafts() -> [FigureDraft] {
    var drafts: [FigureDraft] = []
    var i = scope.tokens.lowerBound
    while i < scope.tokens.upperBound {
      guard let low = reader.quantities.quantity(at: i) else {
        i += 1
        continue
      }
      i = low.tokens.upperBound
      guard let quantity = kept(low) else { continue }
      i = quantity.tokens.upperBound
      guard let draft = figure(quantity) else { continue }
      remember(draft)
      drafts.append(draft)
      i = max(i, draft.tokens.upperBound)
    }
    return shareRates(drafts)
  }

  /// The number, or the range that it opens, unless it is no figure.
  private func kept(_ low: Quantity) -> Quantity? {
    if let range = reader.ranges.range(from: low), !exclusions.dropsLowerEnd(low, of: range) {
      return exclusions.reason(range) == nil ? range : nil
    }
    return exclusions.reason(low) == nil ? low : nil
  }

  private mutating func remember(_ draft: FigureDraft) {
    previous = draft
    guard draft.kind == .count, var range = draft.noun, !scope.is(.times, at: range.lowerBound)
    else { return }
    if range.count > 1, scope.tag(range.upperBound - 1) == .pastParticiple {
      range = range.lowerBound..<range.upperBound - 1
    }
    noun = scope.text.string(scope.text.range(range))
  }

  private func figure(_ quantity: Quantity) -> FigureDraft? {
    let bare = BareNumber(scope: scope, reader: reader)
    let elided = othersElided(quantity) ? bare.draft(quantity, after: previous, noun: noun) : nil
    guard
      var draft = elided ?? reader.draft(quantity)
        ?? bare.draft(quantity, after: previous, noun: noun)
    else { return nil }
    addSign(to: &draft)
    addModifier(to: &draft)
    if quantity.form == .one, quantity.valueMax == nil {
      let one = OneAsCount(scope: scope, reader: reader)
      guard let reason = one.reason(draft, after: previous) else { return nil }
      draft.rule = reason
    }
    addRate(to: &draft)
    addLateModifier(to: &draft)
    draft.begin(from: previous?.tokens.upperBound ?? 0)
    return draft
  }

  /// `cinq autres blessés` after a number: the noun is the one before.
  private func othersElided(_ quantity: Quantity) -> Bool {
    let end = quantity.tokens.upperBound
    let isPart = scope.is(.whom, at: quantity.tokens.lowerBound - 1)
    if isPart, previous?.kind == .count, scope.tag(end) == .adjective, !scope.is(.other, at: end),
      !scope.isContent(end + 1)
    {
      return true
    }
    let next = scope.is(.of, at: end) ? end + 1 : end
    return previous?.kind == .count && scope.is(.other, at: next)
      && scope.tag(next + 1) == .pastParticiple
  }

  // MARK: - Round the number

  /// A sign right before the digits: `- 0,35 point`, `-5 °C`.
  private func addSign(to draft: inout FigureDraft) {
    let sign = draft.tokens.lowerBound - 1
    if scope.is(.minus, at: sign), draft.unit?.unit.measuresTemperature == true {
      draft.quantity.value.negate()
      return draft.extend(from: sign)
    }
    let isMinus = scope.kind(sign) == .dash
    guard draft.quantity.digits != nil, isMinus || scope.isMark(0x2B, at: sign),
      !scope.has(.lineStart, at: sign), isSign(sign)
    else { return }
    if isMinus {
      draft.quantity.value.negate()
    }
    draft.extend(from: sign)
  }

  private func isSign(_ i: Int) -> Bool {
    if scope.kind(i - 1) == .openBracket { return true }
    return scope.has(.spaceBefore, at: i) && scope.isJoined(i + 1)
  }

  private func addModifier(to draft: inout FigureDraft) {
    let start = draft.tokens.lowerBound
    let isBetween = draft.quantity.valueMax != nil && reader.ranges.isBetween(draft.quantity)
    if isBetween { draft.extend(from: start - 1) }
    if let found = modifiers.before(start) {
      draft.modifier = found.modifier
      draft.countsOne = found.countsOne
      draft.extend(from: found.edge)
    } else if let modifier = modifiers.outside(start) {
      draft.modifier = modifier
    }
  }

  private func addLateModifier(to draft: inout FigureDraft) {
    guard draft.modifier == nil, let found = modifiers.after(draft.tokens.upperBound) else {
      return
    }
    draft.modifier = found.modifier
    draft.extend(to: found.edge)
  }

  private func addRate(to draft: inout FigureDraft) {
    guard draft.per == nil, draft.kind != .age else { return }
    if let found = reader.rates.after(draft.tokens.upperBound, isMoney: draft.kind == .money) {
      draft.per = found.per
      if scope.is(.by, at: draft.tokens.upperBound) { draft.extend(to: found.end) }
    } else if draft.kind != .duration {
      draft.per = reader.rates.before(draft.tokens.lowerBound)
    }
  }

  /// Of two counts joined by `et`, the first is per what the second is.
  private func shareRates(_ drafts: [FigureDraft]) -> [FigureDraft] {
    var drafts = drafts
    for i in drafts.indices.dropLast().reversed() {
      let (first, second) = (drafts[i], drafts[i + 1])
      guard first.per == nil, let per = second.per, first.kind == second.kind,
        scope.is(.joining, at: first.tokens.upperBound),
        first.tokens.upperBound + 1 == second.tokens.lowerBound
      else { continue }
      drafts[i].per = per
    }
    return drafts
  }
}
