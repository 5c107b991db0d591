/// A chapter of the manual, which stands in the program itself.
struct Chapter {
  /// What it is asked for by.
  let name: String
  /// What it is about.
  let line: String
  /// Its text.
  let bytes: [UInt8]

  /// All chapters, in order.
  static let all = [
    Chapter(
      name: "ingesting", line: "How articles are read, known again, replaced and refused.",
      bytes: PackageResources.ingesting_md),
    Chapter(
      name: "queries", line: "What can be typed to find rows: words, fields, other forms.",
      bytes: PackageResources.queries_md),
    Chapter(
      name: "ask", line: "Questions in words, English and French, and the commands they mean.",
      bytes: PackageResources.ask_md),
    Chapter(
      name: "counting", line: "Counts by speaker, source and the like, and by period.",
      bytes: PackageResources.counting_md),
    Chapter(
      name: "deciding", line: "Corrections, who is who, names of your own: what people decide.",
      bytes: PackageResources.deciding_md),
    Chapter(
      name: "output", line: "The formats, and how other programs read them.",
      bytes: PackageResources.output_md),
    Chapter(
      name: "schema", line: "The JSON Schema of what --json prints.",
      bytes: PackageResources.rows_schema_json),
  ]

  /// The chapters' names, with a line each.
  static var list: String {
    all.map { "\($0.name)\(String(repeating: " ", count: 10 - $0.name.count))\($0.line)\n" }
      .joined()
  }
}
