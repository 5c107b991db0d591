import Linguistics

/// The questions that are kept in an archive.
public struct SavedQueries {
  private let reader: ArchiveReader

  /// Makes the list of an archive.
  public init(_ reader: ArchiveReader) { self.reader = reader }

  /// All of them, in the order of their names.
  public func all() throws -> [SavedQuery] { try reader.savedQueries() }

  /// The one of a name; where there is none, the nearest names are told.
  public func named(_ name: String) throws -> SavedQuery {
    let queries = try all()
    let name = Normalize.nfc(name)
    if let query = queries.first(where: { $0.name == name }) { return query }
    let nearest = Nearest.ranked(name, queries.map(\.name)).prefix(5).map { "\"\($0)\"" }
    let hint = nearest.isEmpty ? "" : " Did you mean \(Wording.list(Array(nearest), "or"))?"
    throw QueryError(
      .notFound,
      "There is no saved query \"\(name)\".\(hint) \"verbatim saved list\" lists them.")
  }
}
