import Extraction
import FoundationEssentials

/// What is to be instead of what was found, as JSON keeps it; what is not said stays.
public struct DecisionContent: Codable, Equatable, Sendable {
  /// What the words are.
  public var item: Item?
  /// Who says it.
  public var speaker: Source?
  /// Whether it is not known who says it.
  public var isUnattributed: Bool?
  /// Asserted, denied or questioned.
  public var stance: String?
  /// The kind of claim or figure.
  public var kind: String?
  /// The words that are the content, its pieces as start and length in code points.
  public var spans: [[Int]]?
  /// Those words.
  public var text: String?
  /// The parts of them in quotation marks.
  public var quoted: [[Int]]?
  /// The sentence they stand in.
  public var sentence: [Int]?
  /// The number.
  public var value: Double?
  /// The upper end of a range.
  public var valueMax: Double?
  /// How exact the number is said to be.
  public var modifier: String?
  /// The unit as written.
  public var unit: String?
  /// The common name of the unit.
  public var unitCode: String?
  /// What is counted.
  public var noun: String?
  /// Per what.
  public var per: String?
  /// The particulars that there are none of, by the names of their columns.
  public var without: [String]?
  /// A name of the entity.
  public var name: String?
  /// The type of the entity.
  public var type: String?
  /// The key of the entity that it is.
  public var into: String?
  /// The name of that entity.
  public var intoName: String?
  /// The key of the entity that it is not.
  public var from: String?
  /// Its other names.
  public var aliases: [String]?
  /// The list of names that it stands in.
  public var list: String?

  /// What words are.
  public enum Item: String, Codable, Sendable { case claim, figure }

  /// Who says something: an entity, or a source that is only described, of type `unnamed`.
  public struct Source: Codable, Equatable, Sendable {
    /// The name or description.
    public var name: String
    /// Its type.
    public var type: String

    /// Names a source.
    public init(name: String, type: EntityType) {
      self.init(name: name, typeName: type.rawValue)
    }

    /// Names a source of a type that is written.
    public init(name: String, typeName: String) {
      self.name = name
      type = typeName
    }
  }

  private enum CodingKeys: String, CodingKey {
    case item, speaker, stance, kind, spans, text, quoted, sentence, value, modifier, unit, noun
    case per, without, name, type, into, from, aliases, list
    case isUnattributed = "unattributed"
    case valueMax = "value_max"
    case unitCode = "unit_code"
    case intoName = "into_name"
  }

  /// Says nothing yet.
  public init() {}

  /// As it is kept.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// Reads what was kept; nil when it cannot be understood.
  public init?(json: String) {
    guard let content = try? JSONDecoder().decode(DecisionContent.self, from: Data(json.utf8))
    else { return nil }
    self = content
  }
}

extension DecisionContent {
  /// The spans of pairs of start and length; what is no span is left out.
  static func spans(_ pairs: [[Int]]?) -> [Span] {
    (pairs ?? []).compactMap { pair in
      guard pair.count == 2, pair[0] >= 0, pair[1] > 0 else { return nil }
      let (end, isTooMuch) = pair[0].addingReportingOverflow(pair[1])
      return isTooMuch ? nil : Span(start: pair[0], end: end)
    }
  }

  /// A span as it is kept.
  public static func pair(_ span: Span) -> [Int] { [span.start, span.length] }
}
