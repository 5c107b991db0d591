import Linguistics

/// The papers that a typed name means.
struct SourceChoice {
  /// Their ids; none when no paper has the name.
  private(set) var ids: [Int64] = []
  /// What a person should know about it.
  private(set) var notices: [Notice] = []

  /// Finds the papers of a name, accents and capitals left out.
  init(_ reader: ArchiveReader, _ name: String) throws {
    let key = Fold.key(name)
    try reader.rows(Self.byKey, [.text(key)]) { ids.append($0.int64(0)) }
    guard ids.isEmpty else { return }
    var names: [String] = []
    try reader.rows(Self.all) { names.append($0.text(0)) }
    let holding = names.filter { !key.isEmpty && Fold.key($0).contains(key) }
    let nearest = holding.isEmpty ? Nearest.ranked(name, names) : holding
    let hint = Wording.few(nearest.isEmpty ? names : nearest)
    notices = [
      Notice(
        .noSuchValue,
        "No source is named \"\(name)\". "
          + (names.isEmpty ? "No article has a source." : "There are: \(hint)."))
    ]
  }

  private static let byKey = "SELECT id FROM source WHERE name_key = ?1 ORDER BY id"
  private static let all = "SELECT name FROM source ORDER BY name_key"
}
