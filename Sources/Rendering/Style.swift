/// Whether and how words are set apart: with the colours of a terminal, or not at all.
public struct Style: Sendable {
  /// Whether the reader wants colours.
  public let isColoured: Bool

  /// Makes a style.
  public init(isColoured: Bool) {
    self.isColoured = isColoured
  }

  /// Something to set apart.
  enum Role: String {
    case heading = "1"
    case faint = "2"
    case claim = "36"
    case figure = "33;1"
    // Not by colour alone: struck through and underlined.
    case removed = "31;9"
    case added = "32;4"
  }

  /// The character that begins a sequence that a terminal obeys.
  static let escape: Character = "\u{1B}"

  /// The words with the sequences round them, or as they are.
  func apply(_ role: Role, to words: String) -> String {
    isColoured && !words.isEmpty ? begin(role) + words + end : words
  }

  func begin(_ role: Role) -> String { isColoured ? "\(Self.escape)[\(role.rawValue)m" : "" }

  var end: String { isColoured ? "\(Self.escape)[0m" : "" }
}
