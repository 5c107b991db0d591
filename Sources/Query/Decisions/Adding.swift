import Archive

/// A claim or figure that was missed.
public struct Addition: Equatable, Sendable {
  /// What it is.
  public var item: DecisionContent.Item
  /// The article, or the words themselves, as a reference.
  public var reference: String
  /// The words as they stand in the article; nil when the reference names them.
  public var words: String?
  /// What is said of it.
  public var correction: Correction

  /// Makes an addition.
  public init(
    _ item: DecisionContent.Item, in reference: String, words: String?, _ correction: Correction
  ) {
    self.item = item
    self.reference = reference
    self.words = words
    self.correction = correction
  }
}

/// The values that a figure's words have by themselves, by the names of their columns.
public typealias FigureReading = (_ words: String) -> [String: String]

extension Corrector {
  /// The decision that adds what was missed.
  public func decision(
    _ addition: Addition, figure: FigureReading
  ) throws -> PlannedDecision {
    let (text, digest, pieces) = try self.pieces(of: addition)
    let place = Self.outer(pieces)
    guard addition.item == .claim || pieces.count == 1 else {
      throw QueryError(.usage, "A figure is one stretch of words; nothing was changed.")
    }
    var content = try self.content(at: pieces, in: text, addition.item)
    try fill(&content, addition, figure)
    try requireFree(addition.item, digest, place)
    content.item = addition.item
    let words = Decision.Words(
      digest: digest, start: place.lowerBound, length: place.count,
      text: Self.words(place, of: text))
    let decision = Decision(
      madeAt: madeAt, author: author, kind: .add, words: words, content: content,
      note: addition.correction.note)
    return PlannedDecision(
      decision: decision,
      sentence: "a \(addition.item.rawValue) is added at \(words.reference): "
        + Self.short(words.text))
  }

  private func pieces(
    of addition: Addition
  ) throws -> (text: String, digest: [UInt8], pieces: [Range<Int>]) {
    let page = try PageReader(reader).page(Reference.parse(addition.reference))
    guard !page.isSuperseded else {
      throw QueryError(
        .usage, "That text has been replaced by a newer one; nothing was changed.")
    }
    let digest = try reader.first(
      "SELECT text_sha256 FROM article WHERE id = ?1", [.integer(page.id)]
    ) { $0.blob(0) }
    guard let words = addition.words else {
      guard let place = page.highlight, !place.isEmpty else {
        throw QueryError(
          .usage, "Which words? Write them after \(addition.reference), as they stand there.")
      }
      return (page.text, digest ?? [], [place])
    }
    let pieces = try self.pieces(of: words, in: page.text, near: page.highlight)
    return (page.text, digest ?? [], pieces)
  }

  private func fill(
    _ content: inout DecisionContent, _ addition: Addition, _ figure: FigureReading
  ) throws {
    let correction = addition.correction
    if addition.item == .figure {
      guard correction.stance == nil else {
        throw QueryError(.usage, "A figure has no stance; nothing was changed.")
      }
      try fillValues(&content, correction, figure)
    } else if !correction.values.isEmpty {
      throw QueryError(.usage, "A claim has no value; nothing was changed.")
    } else {
      if let kind = correction.kind {
        content.kind = try Known.value(kind, of: .kind, among: Known.claimKinds)
        if content.kind == "indirect" { content.quoted = [] }
        if content.kind == "direct" { content.quoted = content.spans }
      }
      content.stance = try correction.stance.map {
        try Known.value($0, of: .stance, among: Known.stances)
      }
    }
    switch correction.speaker {
    case nil: break
    case .unknown: content.isUnattributed = true
    case .described(let words):
      content.speaker = .init(name: try Self.text(words, "a description"), typeName: "unnamed")
    case .named(let typed, let type, let isNew):
      let entity = try entity(typed, type: type, isNew: isNew)
      content.speaker = .init(name: entity.name, typeName: entity.type)
    }
  }

  private func fillValues(
    _ content: inout DecisionContent, _ correction: Correction, _ figure: FigureReading
  ) throws {
    var complete = correction
    let read = figure(content.text ?? "")
    for column in Correction.valueColumns where complete.values[column] == nil {
      if let value = read[column] { complete.values[column] = value }
    }
    if complete.kind == nil { complete.kind = read["kind"] }
    guard complete.values["value"] != nil else {
      throw QueryError(
        .usage,
        "The words \"\(Self.short(content.text ?? ""))\" have no number that can be read: say it "
          + "with --value.")
    }
    let values = try values(complete, before: [:])
    (content.value, content.valueMax, content.modifier) = (
      values.value, values.valueMax, values.modifier
    )
    (content.unit, content.unitCode, content.noun) = (values.unit, values.unitCode, values.noun)
    (content.per, content.kind) = (values.per, values.kind)
  }

  private func requireFree(
    _ item: DecisionContent.Item, _ digest: [UInt8], _ place: Range<Int>
  ) throws {
    let sql = """
      SELECT item.id FROM \(item.rawValue) AS item JOIN article ON article.id = item.article_id
      WHERE text_sha256 = ?1 AND item.start = ?2 AND item.length = ?3 LIMIT 1
      """
    let values: [Value] = [
      .blob(digest), .integer(Int64(place.lowerBound)), .integer(Int64(place.count)),
    ]
    guard let id = try reader.first(sql, values, { $0.int64(0) }) else { return }
    let letter = item == .claim ? "c" : "f"
    throw QueryError(
      .usage,
      "\(letter)\(id) stands at those words already; nothing was changed. Correct that one.")
  }
}
