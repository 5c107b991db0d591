import Extraction
import Linguistics

/// What an entity is known by in every archive: its type and folded name.
public struct EntityKey: Hashable, Sendable, CustomStringConvertible {
  /// Its type.
  public let type: EntityType
  /// Its folded name; the name itself where folding leaves nothing of it.
  public let name: String

  /// The key of a name.
  public init(_ type: EntityType, _ name: String) {
    self.type = type
    let folded = Fold.key(name)
    self.name = folded.isEmpty ? name : folded
  }

  /// Reads a key as it is written; nil when it is none.
  public init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"),
      let type = Self.type(String(text[..<colon]))
    else { return nil }
    let name = String(text[text.index(after: colon)...])
    guard !name.isEmpty else { return nil }
    self.init(type, name)
  }

  /// The type of that name that an entity can have.
  static func type(_ name: String) -> EntityType? {
    EntityType(rawValue: name).flatMap { $0 == .unnamed ? nil : $0 }
  }

  /// `person:serguei roudskoi`.
  public var description: String { "\(type.rawValue):\(name)" }
}
