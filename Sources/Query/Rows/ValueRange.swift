/// The numbers that a value filter lets through: `>1000`, `<=5`, `10..20`, `500`.
struct ValueRange: Equatable {
  /// An end of the range.
  struct Bound: Equatable {
    var number: Double
    /// Whether the number itself is left out.
    var isStrict = false
  }

  private(set) var least: Bound?
  private(set) var most: Bound?

  /// Reads what was typed.
  init(_ typed: String) throws {
    let text = typed.trimmed
    for (sign, ends, isStrict) in Self.signs where text.hasPrefix(sign) {
      let number = try Self.number(String(text.dropFirst(sign.count)), of: typed)
      let bound = Bound(number: number, isStrict: isStrict)
      if ends != .most { least = bound }
      if ends != .least { most = bound }
      return
    }
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map(\.trimmed)
    guard ends.count <= 2, ends.contains(where: { !$0.isEmpty }) else { throw Self.refusal(typed) }
    if ends.first != "" { least = Bound(number: try Self.number(ends.first, of: typed)) }
    if ends.last != "" { most = Bound(number: try Self.number(ends.last, of: typed)) }
    if let least, let most, most.number < least.number {
      throw QueryError(
        .usage, "The values \"\(typed)\" end before they begin. Write the smaller number first.")
    }
  }

  private enum Ends { case least, most, both }

  /// The signs before a number, the longer ones first: the ends it gives, and whether it is out.
  private static let signs: [(String, Ends, Bool)] = [
    (">=", .least, false), ("≥", .least, false), ("<=", .most, false), ("≤", .most, false),
    (">", .least, true), ("<", .most, true), ("=", .both, false),
  ]

  private static func number(_ text: String?, of typed: String) throws -> Double {
    guard let number = text.flatMap(PlainNumber.read) else { throw refusal(typed) }
    return number
  }

  private static func refusal(_ typed: String) -> QueryError {
    QueryError(
      .usage,
      "\"\(typed)\" is no value. "
        + "Write a number, >1000, >=1000, <5, <=5 or 10..20; a unit goes to unit.")
  }

  /// The condition on figures; one that is a range fits where it overlaps.
  func condition(_ binder: inout Binder) -> String {
    var parts: [String] = []
    if let least {
      let sign = least.isStrict ? ">" : ">="
      parts.append(
        "coalesce(item.value_max, item.value) \(sign) \(binder.bind(.real(least.number)))")
    }
    if let most {
      parts.append("item.value \(most.isStrict ? "<" : "<=") \(binder.bind(.real(most.number)))")
    }
    return parts.joined(separator: " AND ")
  }
}
