/// What a person wants of a claim or figure; what is not said stays.
public struct Correction: Equatable, Sendable {
  /// Whether it is right as it stands, or none at all.
  public var verdict: Verdict?
  /// Who says it.
  public var speaker: Source?
  /// Asserted, denied or questioned.
  public var stance: String?
  /// The kind of claim or figure.
  public var kind: String?
  /// The words that are the content.
  public var words: String?
  /// Values of a figure by the names of their columns; an empty one is none.
  public var values: [String: String] = [:]
  /// What the person says of it.
  public var note: String?

  /// Whether a row is right.
  public enum Verdict: String, Sendable, CaseIterable { case confirm, reject }

  /// Who says something.
  public enum Source: Equatable, Sendable {
    /// An entity, which may be new to the archive where that is said.
    case named(String, type: String?, isNew: Bool)
    /// A source that is only described.
    case described(String)
    /// It is not known.
    case unknown
  }

  /// Wants nothing yet.
  public init() {}

  /// The values of a figure that can be corrected.
  public static let valueColumns = ["value", "value_max", "modifier", "unit", "noun", "per"]
}

/// A decision that is ready to be kept, and what it changes in a sentence.
public struct PlannedDecision: Equatable, Sendable {
  /// The decision.
  public var decision: Decision
  /// What it changes.
  public var sentence: String
}

/// What the text round some words says, in code points.
public struct PassageWords: Equatable, Sendable {
  /// The sentence.
  public var sentence: Range<Int>
  /// Direct, mixed or indirect.
  public var kind: String
  /// The parts in quotation marks.
  public var quoted: [Range<Int>]

  /// Makes a passage.
  public init(sentence: Range<Int>, kind: String, quoted: [Range<Int>]) {
    self.sentence = sentence
    self.kind = kind
    self.quoted = quoted
  }
}

/// Reads the text round some words.
public typealias PassageReading = (_ words: Range<Int>, _ text: String) -> PassageWords?
