import Linguistics

/// Turns what a person wants of rows into decisions.
public struct Corrector {
  let reader: ArchiveReader
  let author: String
  let madeAt = Timestamp.now()
  let passage: PassageReading

  /// Makes ready to correct rows of an archive in the name of a person.
  public init(_ reader: ArchiveReader, author: String, passage: @escaping PassageReading) {
    self.reader = reader
    self.author = author
    self.passage = passage
  }

  /// The row of a reference as it is typed.
  public func target(_ reference: String) throws -> CorrectionTarget {
    try CorrectionTargets(reader: reader).target(Reference.parse(reference))
  }

  /// The decisions that make a row what a person wants; none when it is that already.
  public func decisions(
    _ correction: Correction, about target: CorrectionTarget
  ) throws -> [PlannedDecision] {
    var planned: [PlannedDecision] = []
    if let source = correction.speaker {
      planned += try speaker(source, of: target)
    }
    if let stance = correction.stance { planned += try self.stance(stance, of: target) }
    if let words = correction.words { planned += try content(words, correction.kind, of: target) }
    if !correction.values.isEmpty || target.item == .figure && correction.kind != nil {
      planned += try figure(correction, of: target)
    }
    if let verdict = correction.verdict { planned.append(self.verdict(verdict, of: target)) }
    guard let note = correction.note, !note.isEmpty else { return planned }
    if planned.isEmpty {
      planned.append(
        plan(.note, target, DecisionContent(), "\(target.reference) has a note"))
    }
    for index in planned.indices { planned[index].decision.note = Normalize.nfc(note) }
    return planned
  }

  // MARK: - What is wanted

  private func verdict(
    _ verdict: Correction.Verdict, of target: CorrectionTarget
  ) -> PlannedDecision {
    let words = Self.short(target.shown["text"] ?? target.words)
    return switch verdict {
    case .confirm:
      plan(.confirm, target, DecisionContent(), "\(target.reference) is confirmed: \(words)")
    case .reject:
      plan(
        .reject, target, DecisionContent(),
        "\(target.reference) is rejected and leaves the views: \(words)")
    }
  }

  private func speaker(
    _ source: Correction.Source, of target: CorrectionTarget
  ) throws -> [PlannedDecision] {
    var content = DecisionContent()
    let name: String
    switch source {
    case .unknown:
      content.isUnattributed = true
      name = "not known"
    case .described(let words):
      let words = try Self.text(words, "a description")
      content.speaker = .init(name: words, typeName: "unnamed")
      name = words
    case .named(let typed, let type, let isNew):
      let entity = try self.entity(typed, type: type, isNew: isNew)
      content.speaker = .init(name: entity.name, typeName: entity.type)
      name = entity.name
    }
    let before = target.shown["speaker"] ?? "not known"
    guard before != name || target.shown["speaker_type"] != content.speaker?.type else { return [] }
    return [
      plan(.speaker, target, content, "\(target.reference): the speaker is \(name) (was \(before))")
    ]
  }

  /// The entity that a name means; one of that name where it is said to be new.
  func entity(_ typed: String, type: String?, isNew: Bool) throws -> ChosenEntity {
    let type = try type.map { try Known.value($0, of: .type, among: Known.types) }
    guard isNew else {
      let choice = EntityChoice(reader)
      guard try choice.all(typed, type: type).isEmpty else {
        return try choice.one(typed, type: type)
      }
      let nobody = try choice.nobody(typed, type: type)
      throw QueryError(
        .usage,
        "\(nobody.message) With --new, the speaker is somebody the archive does not name yet.")
    }
    let name = try Self.text(typed, "a name")
    guard let key = EntityKey("\(type ?? "person"):\(name)") else {
      throw QueryError(.usage, "\"\(typed)\" is not a name.")
    }
    return ChosenEntity(id: nil, name: name, key: key)
  }

  private func stance(
    _ typed: String, of target: CorrectionTarget
  ) throws -> [PlannedDecision] {
    try require(.claim, target, "a stance")
    var content = DecisionContent()
    let stance = try Known.value(typed, of: .stance, among: Known.stances)
    content.stance = stance
    let before = target.shown["stance"] ?? "rejected"
    guard before != stance else { return [] }
    return [
      plan(.stance, target, content, "\(target.reference) is \(stance) (was \(before))")
    ]
  }

  private func content(
    _ words: String, _ kind: String?, of target: CorrectionTarget
  ) throws -> [PlannedDecision] {
    guard target.shown["text"] != words else { return [] }
    let pieces = try pieces(of: words, in: target.text, near: target.sentence)
    guard target.item == .claim || pieces.count == 1 else {
      throw QueryError(.usage, "A figure is one stretch of words; nothing was changed.")
    }
    guard Self.outer(pieces) != target.found || target.shown["review"] != "machine" else {
      return []
    }
    var content = try self.content(at: pieces, in: target.text, target.item)
    if let kind {
      content.kind = try Known.value(kind, of: .kind, among: Known.claimKinds)
    }
    return [
      plan(
        .content, target, content,
        "\(target.reference): the words are \"\(Self.short(content.text ?? ""))\" "
          + "(were \"\(Self.short(target.shown["text"] ?? target.words))\")")
    ]
  }

  // MARK: - Decisions

  func plan(
    _ kind: Decision.Kind, _ target: CorrectionTarget, _ content: DecisionContent,
    _ sentence: String
  ) -> PlannedDecision {
    var content = content
    content.item = target.item
    let words = Decision.Words(
      digest: target.digest, start: target.found.lowerBound, length: target.found.count,
      text: target.words)
    let decision = Decision(
      madeAt: madeAt, author: author, kind: kind, words: words, content: content)
    return PlannedDecision(decision: decision, sentence: sentence)
  }

  func require(
    _ item: DecisionContent.Item, _ target: CorrectionTarget, _ what: String
  ) throws {
    guard target.item != item else { return }
    throw QueryError(
      .usage,
      "\(target.reference) is a \(target.item.rawValue), and \(what) is a \(item.rawValue)'s; "
        + "nothing was changed.")
  }

  static func text(_ typed: String, _ what: String) throws -> String {
    let text = Normalize.nfc(typed.trimmed)
    guard text.contains(where: { $0.isLetter || $0.isNumber }), text.unicodeScalars.count <= 500
    else { throw QueryError(.usage, "\"\(short(typed))\" is not \(what); nothing was changed.") }
    return text
  }

  static func words(_ place: Range<Int>, of text: String) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: place.lowerBound)
    return String(scalars[start..<scalars.index(start, offsetBy: place.count)])
  }

  /// A text as it stands in a sentence: its beginning, on one line.
  static func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 80 ? line.prefix(79) + "…" : line
  }
}

extension CorrectionTarget {
  /// The words as they were found.
  var words: String { Corrector.words(found, of: text) }
}
