/// Where the command line says that a file keeps its fields: `text=contenu`.
public struct FieldMap: Sendable {
  let given: [Field: String]

  /// Reads pairs of `field=column`.
  public init(_ pairs: [String] = []) throws(IngestionError) {
    var given: [Field: String] = [:]
    for pair in pairs {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty else {
        throw .usage("--map \"\(pair)\" is not a field and a column. Write --map text=COLUMN.")
      }
      guard let field = Field(rawValue: String(parts[0])) else {
        let fields = Field.allCases.map(\.rawValue).joined(separator: ", ")
        throw .usage(
          "--map \"\(pair)\": there is no field \"\(parts[0])\". The fields are \(fields).")
      }
      guard given.updateValue(String(parts[1]), forKey: field) == nil else {
        throw .usage("--map gives \"\(field.rawValue)\" twice. Give each field once.")
      }
      if given.values.count(where: { $0 == parts[1] }) > 1 {
        throw .usage("--map gives the column \"\(parts[1])\" twice. Give each column once.")
      }
    }
    self.given = given
  }
}
