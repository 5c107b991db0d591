/// A way to read a figure, with a sentence on which it fires.
public struct FigureRule: Sendable, Equatable {
  /// What the archive and `explain` call it.
  public let name: String
  /// A sentence in which it finds a figure.
  public let example: String

  /// The example of the rule with a name; nil when there is no such rule now.
  public static func example(of name: String) -> String? {
    all.first { $0.name == name }?.example
  }
}
