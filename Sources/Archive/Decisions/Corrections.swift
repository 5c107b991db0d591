import Extraction

/// Lays decisions about the words of a text over what was found in it.
struct Corrections {
  private let text: TextSlices
  private var reviewed: ReviewedExtraction
  // Where people decided who says a figure, the claim's speaker is not asked.
  private var decidedSpeakers: Set<Int> = []

  /// The extraction as the decisions, in the order they were made, want it.
  static func applied(
    _ decisions: [StoredDecision], to extraction: Extraction, in text: TextSlices
  ) -> ReviewedExtraction {
    var corrections = Corrections(text: text, reviewed: ReviewedExtraction(extraction))
    for stored in decisions where stored.decision.kind == .split {
      corrections.split(stored)
    }
    for stored in decisions where stored.decision.kind != .split {
      corrections.apply(stored)
    }
    corrections.settleFigures()
    return corrections.reviewed
  }

  private init(text: TextSlices, reviewed: ReviewedExtraction) {
    self.text = text
    self.reviewed = reviewed
  }

  // MARK: - Names

  /// Gives a name in this text to another bearer.
  private mutating func split(_ stored: StoredDecision) {
    guard let key = stored.decision.entity, let name = stored.decision.content.name else { return }
    for index in reviewed.entities.indices {
      let entity = reviewed.entities[index]
      guard EntityKey(entity.type, entity.name) == key else { continue }
      reviewed.met.insert(stored.id)
      reviewed.entities[index].name = name
      if !entity.aliases.contains(entity.name) {
        reviewed.entities[index].aliases.append(entity.name)
      }
      for claim in reviewed.claims.indices where speaks(reviewed.claims[claim].item.speaker, index)
      {
        reviewed.claims[claim].item.speaker?.name = name
      }
      for figure in reviewed.figures.indices
      where speaks(reviewed.figures[figure].item.speaker, index) {
        reviewed.figures[figure].item.speaker?.name = name
      }
    }
  }

  private func speaks(_ speaker: Speaker?, _ entity: Int) -> Bool { speaker?.entity == entity }

  // MARK: - Rows

  private mutating func apply(_ stored: StoredDecision) {
    let decision = stored.decision
    guard let words = decision.words,
      let end = DecisionContent.spans([[words.start, words.length]]).first,
      text[end] == words.text
    else { return }
    switch decision.content.item {
    case .claim:
      let content = ClaimCorrection(decision, speaker: speaker(decision.content), in: text)
      if content.apply(to: &reviewed.claims, at: end) { reviewed.met.insert(stored.id) }
    case .figure:
      let content = FigureCorrection(decision, speaker: speaker(decision.content), in: text)
      guard let rows = content.apply(to: &reviewed.figures, at: end) else { return }
      reviewed.met.insert(stored.id)
      if decision.content.speaker != nil || decision.content.isUnattributed == true {
        decidedSpeakers.formUnion(rows)
      }
    case nil: return
    }
  }

  /// The speaker that a decision names, among the entities of the text.
  private mutating func speaker(_ content: DecisionContent) -> Speaker?? {
    if content.isUnattributed == true { return .some(nil) }
    guard let source = content.speaker else { return nil }
    guard let type = EntityKey.type(source.type) else {
      return Speaker(name: source.name, type: .unnamed)
    }
    let key = EntityKey(type, source.name)
    let known = reviewed.entities.firstIndex { EntityKey($0.type, $0.name) == key }
    if let known {
      return Speaker(name: reviewed.entities[known].name, type: type, entity: known)
    }
    reviewed.entities.append(Entity(name: source.name, type: type, mentions: []))
    return Speaker(name: source.name, type: type, entity: reviewed.entities.count - 1)
  }

  // MARK: - Figures in claims

  /// Puts the figures into the claims that people left there, and gives them their speakers.
  private mutating func settleFigures() {
    let touched = reviewed.claims.indices.filter { isTouched(reviewed.claims[$0]) }
    for index in reviewed.figures.indices {
      let (figure, isAdded) = (
        reviewed.figures[index].item, reviewed.figures[index].review == .added
      )
      let before = figure.claim
      let isLeft = before.map { touched.contains($0) && !holds($0, figure.span) } ?? false
      var claim = isLeft ? nil : before
      if claim == nil {
        claim = (isAdded ? Array(reviewed.claims.indices) : touched)
          .first { holds($0, figure.span) }
      }
      reviewed.figures[index].item.claim = claim
      guard claim != before || claim.map(touched.contains) == true,
        !decidedSpeakers.contains(index)
      else { continue }
      reviewed.figures[index].item.speaker = claim.flatMap { reviewed.claims[$0].item.speaker }
    }
  }

  private func isTouched(_ claim: Reviewed<Claim>) -> Bool {
    claim.isRejected || claim.review == .corrected || claim.review == .added
  }

  private func holds(_ claim: Int, _ span: Span) -> Bool {
    let row = reviewed.claims[claim]
    return !row.isRejected
      && row.item.spans.contains { $0.start <= span.start && span.end <= $0.end }
  }
}
