import Foundation

/// A validator for the keywords of JSON Schema that the schema of rows has, and no others.
struct RowSchema {
  private let root: [String: Any]

  init(_ text: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  /// The properties of the rows of a view.
  func properties(_ view: String) -> Set<String> {
    let items = definition(view)["items"] as? [String: Any]
    return Set((items?["properties"] as? [String: Any] ?? [:]).keys)
  }

  /// What is wrong with the rows of a view; empty when nothing is.
  func faults(of json: Any, view: String) -> [String] { faults(json, definition(view), view) }

  private func definition(_ view: String) -> [String: Any] {
    (root["$defs"] as? [String: Any])?[view] as? [String: Any] ?? ["unknown": view]
  }

  private func faults(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
    schema.flatMap { keyword, rule in
      check(value, keyword, rule, schema, place).map { "\(place): \(keyword): \($0)" }
    }
  }

  private func check(
    _ value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], _ place: String
  ) -> [String] {
    switch (keyword, rule) {
    case ("description", _), ("additionalProperties", _): []
    case ("type", let rule):
      (rule as? [String] ?? [rule as? String ?? ""]).contains { Self.isType(value, $0) }
        ? [] : ["\(value)"]
    case ("enum", let known as [Any]):
      known.contains { isSame($0, value) } ? [] : ["\(value)"]
    case ("pattern", let pattern as String):
      !(value is String) || Self.matches(value, pattern) ? [] : ["\(value)"]
    case ("format", let format as String) where format == "date-time":
      Self.matches(value, "^[0-9-]{10}T[0-9:.]+(Z|[+-][0-9:]{5})$") ? [] : ["\(value)"]
    case ("minimum", let least as Double):
      (value as? Double).map { $0 >= least } ?? true ? [] : ["\(value)"]
    case ("maximum", let most as Double):
      (value as? Double).map { $0 <= most } ?? true ? [] : ["\(value)"]
    case ("minProperties", let least as Int):
      (value as? [String: Any]).map { $0.count >= least } ?? true ? [] : ["few"]
    case ("items", let item as [String: Any]):
      (value as? [Any] ?? []).enumerated().flatMap { faults($1, item, "\(place)[\($0)]") }
    case ("properties", let properties as [String: Any]):
      (value as? [String: Any] ?? [:]).flatMap { name, value -> [String] in
        guard let schema = properties[name] as? [String: Any] else { return ["\(name) is unknown"] }
        return faults(value, schema, "\(place).\(name)")
      }
    default: ["the keyword is unknown"]
    }
  }

  /// Whether two strings or nulls are one.
  private func isSame(_ a: Any, _ b: Any) -> Bool {
    a is NSNull ? b is NSNull : b is String && a as? String == b as? String
  }

  private static func isType(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "number": value is NSNumber && !(value is String)
    case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    default: false
    }
  }

  private static func matches(_ value: Any, _ pattern: String) -> Bool {
    (value as? String)?.range(of: pattern, options: .regularExpression) != nil
  }
}
