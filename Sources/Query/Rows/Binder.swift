/// Gives each value of a statement its number.
struct Binder {
  /// The values, in order.
  private(set) var values: [Value] = []

  /// The parameter that stands for a value.
  mutating func bind(_ value: Value) -> String {
    if let known = values.firstIndex(of: value) { return "?\(known + 1)" }
    values.append(value)
    return "?\(values.count)"
  }

  /// The first values of a list, as far as a statement has parameters for them.
  static func used(_ values: [Value], in sql: String) -> [Value] {
    let last = values.indices.last { index in
      sql.ranges(of: "?\(index + 1)").contains { found in
        found.upperBound == sql.endIndex || !sql[found.upperBound].isNumber
      }
    }
    return Array(values.prefix(last.map { $0 + 1 } ?? 0))
  }

  /// The parameter that stands for an integer.
  mutating func bind(_ value: Int) -> String { bind(.integer(Int64(value))) }

  /// The comparison of a column with one of several values.
  mutating func among(_ column: String, _ values: [Value]) -> String {
    if values.count == 1 { return "\(column) = \(bind(values[0]))" }
    return "\(column) IN (" + values.map { bind($0) }.joined(separator: ", ") + ")"
  }

  /// The comparison of a column with one of any number of ids.
  mutating func among(_ column: String, ids: [Int64]) -> String {
    if ids.count == 1 { return "\(column) = \(bind(.integer(ids[0])))" }
    return "\(column) IN (SELECT value FROM json_each(\(bind(.text(NameIndex.json(ids))))))"
  }
}
