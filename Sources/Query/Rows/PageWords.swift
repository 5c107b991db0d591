/// A small index of the words of a page of rows, for this connection alone.
///
/// To ask the archive's index for one row takes it a walk through all that has the word; where a few
/// rows are shown, an index of theirs tells the same at once.
struct PageWords {
  /// Its name.
  static let name = "page_words"
  /// More rows than this are looked up in the archive's index together.
  static let mostRows = 200

  let reader: ArchiveReader
  let shape: RowShape

  /// Makes the index of some rows, in the place of the one before.
  func fill(_ ids: [Int64]) throws {
    let columns = shape.indexColumns.joined(separator: ", ")
    try reader.rows("DROP TABLE IF EXISTS temp.\(Self.name)", []) { _ in }
    try reader.rows(
      """
      CREATE VIRTUAL TABLE temp.\(Self.name) USING fts5 (
        \(columns), tokenize="unicode61 remove_diacritics 2")
      """, []
    ) { _ in }
    try reader.rows(
      """
      INSERT INTO temp.\(Self.name) (rowid, \(columns))
      SELECT id, \(columns) FROM \(shape.indexed) WHERE id IN (SELECT value FROM json_each(?1))
      """, [.text(NameIndex.json(ids))]
    ) { _ in }
  }
}
