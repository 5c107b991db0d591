import FoundationEssentials
import SQLite

/// A decision as a line of JSON, in which it goes from one archive to another.
public struct DecisionLine: Codable, Equatable, Sendable {
  private var madeAt: String
  private var author: String
  private var kind: String
  private var textSHA256: String?
  private var start: Int?
  private var length: Int?
  private var words: String?
  private var entity: String?
  private var content: DecisionContent
  private var note: String?
  private var undoneAt: String?

  private enum CodingKeys: String, CodingKey {
    case author, kind, start, length, words, entity, content, note
    case madeAt = "made_at"
    case textSHA256 = "text_sha256"
    case undoneAt = "undone_at"
  }

  /// Writes a decision.
  public init(_ decision: Decision) {
    madeAt = decision.madeAt
    author = decision.author
    kind = decision.kind.rawValue
    textSHA256 = decision.words.map { Digest.hex($0.digest) }
    start = decision.words?.start
    length = decision.words?.length
    words = decision.words?.text
    entity = decision.entity?.description
    content = decision.content
    note = decision.note
    undoneAt = decision.undoneAt
  }

  /// The line, without its end.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// Reads a line; the error says in a sentence what is wrong with it.
  public static func decision(_ line: String) throws(DecisionLineError) -> Decision {
    guard let read = try? JSONDecoder().decode(DecisionLine.self, from: Data(line.utf8)) else {
      throw DecisionLineError("It is no decision as \"verbatim decisions export\" writes them.")
    }
    return try read.decision()
  }

  private func decision() throws(DecisionLineError) -> Decision {
    guard let kind = Decision.Kind(rawValue: kind) else {
      throw DecisionLineError("\"\(kind)\" is not a kind of decision that this program knows.")
    }
    guard !madeAt.isEmpty, !author.isEmpty else {
      throw DecisionLineError("It does not say who made it and when.")
    }
    var decision = Decision(
      madeAt: madeAt, author: author, kind: kind, words: try place(), content: content,
      note: note)
    decision.undoneAt = undoneAt
    if let entity {
      guard let key = EntityKey(entity) else {
        throw DecisionLineError("\"\(entity)\" is no entity: write person:anne le goff.")
      }
      decision.entity = key
    }
    guard kind.isAboutEntity ? decision.entity != nil : decision.words != nil else {
      throw DecisionLineError("It does not say what it is about.")
    }
    try DecisionSense.check(decision)
    return decision
  }

  private func place() throws(DecisionLineError) -> Decision.Words? {
    guard let textSHA256 else { return nil }
    guard let digest = Self.bytes(textSHA256), digest.count == 32, let start, start >= 0,
      let length, length > 0, !start.addingReportingOverflow(length).overflow, let words
    else {
      throw DecisionLineError("It does not name words: text_sha256, start, length and words.")
    }
    return Decision.Words(digest: digest, start: start, length: length, text: words)
  }

  private static func bytes(_ hex: String) -> [UInt8]? {
    let digits = hex.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == hex.utf8.count, digits.count % 2 == 0 else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}

/// What is wrong with a line, as a sentence.
public struct DecisionLineError: Error, Equatable {
  /// The sentence.
  public let sentence: String

  init(_ sentence: String) { self.sentence = sentence }

  /// A line longer than any decision.
  public static let tooLong = DecisionLineError("It is longer than any decision can be.")
}

extension ArchiveWriter {
  /// Takes over decisions that came from elsewhere, and lays them over the extractions.
  public func take(
    _ decisions: [Decision], extract: @escaping ExtractText
  ) throws -> DecisionReport {
    let rows = try decisions.map { decision -> [Value] in
      let words = decision.words
      return [
        .text(decision.madeAt), .text(decision.author), .text(decision.kind.rawValue),
        words.map { .blob($0.digest) } ?? .null,
        words.map { .integer(Int64($0.start)) } ?? .null,
        words.map { .integer(Int64($0.length)) } ?? .null,
        words.map { .text($0.text) } ?? .null,
        decision.entity.map { .text($0.description) } ?? .null,
        .text(try decision.content.json()), decision.note.map(Value.text) ?? .null,
        decision.undoneAt.map(Value.text) ?? .null,
      ]
    }
    return try take(rows, extract: extract)
  }
}

extension ArchiveReader {
  /// All decisions that this program understands, those that were taken back among them, in the
  /// order they were made.
  public func decisions() throws -> [StoredDecision] {
    var decisions: [StoredDecision] = []
    try rows("SELECT id, \(DecisionStore.columns) FROM decision ORDER BY made_at, id") { row in
      if let decision = StoredDecision(row) { decisions.append(decision) }
    }
    return decisions
  }
}
