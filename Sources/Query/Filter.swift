/// A condition on rows: a field and the value typed for it.
public struct Filter: Hashable, Sendable {
  /// What is compared.
  public var field: Field
  /// The value as typed.
  public var value: String
  /// Whether rows with the value are left out, rather than chosen.
  public var excludes: Bool
  /// Where it stands in a line of words; nil for an option.
  var place: Place?

  /// Makes a condition.
  public init(_ field: Field, _ value: String, excludes: Bool = false) {
    self.field = field
    self.value = value
    self.excludes = excludes
  }

  /// The places of a filter in a line, in characters.
  struct Place: Sendable {
    var line: String
    /// Where its name begins.
    var name: Int
    /// Where its value begins.
    var value: Int
  }

  /// Whether two conditions say the same, wherever they were typed.
  public static func == (a: Filter, b: Filter) -> Bool {
    a.field == b.field && a.value == b.value && a.excludes == b.excludes
  }

  /// Hashes what is compared.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(field)
    hasher.combine(value)
    hasher.combine(excludes)
  }
}

extension Filter {
  /// Whether it chooses rows by their day.
  var isPeriod: Bool { [.since, .until, .date].contains(field) && !excludes }

  /// A refusal of the field, with a caret under its name where it stands in a line.
  func refusingName(_ error: QueryError) -> QueryError { marked(error, place?.name) }

  /// A refusal of the value, with a caret under it where it stands in a line.
  func refusingValue(_ error: QueryError) -> QueryError { marked(error, place?.value) }

  private func marked(_ error: QueryError, _ position: Int?) -> QueryError {
    guard let place, let position, error.kind == .usage else { return error }
    return .at(position, of: place.line, error.message)
  }
}
