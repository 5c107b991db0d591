/// Reads corrections from the rows of a table.
public struct CorrectionRows {
  private let corrector: Corrector
  private let newSpeakers: Bool

  /// The columns that say what is to be corrected.
  static let columns =
    ["speaker", "speaker_type", "stance", "kind", "text", "verdict", "note"]
    + Correction.valueColumns

  /// Makes ready to read a table of some columns.
  ///
  /// Throws where no column names the rows, or none says what is to be.
  public init(_ corrector: Corrector, columns: [String], newSpeakers: Bool) throws {
    self.corrector = corrector
    self.newSpeakers = newSpeakers
    guard columns.contains("ref") || columns.contains("id") else {
      throw QueryError(
        .usage,
        "The table has no column ref, which names the rows. Its columns are: "
          + "\(Corrector.short(columns.joined(separator: ", "))).")
    }
    guard columns.contains(where: Self.columns.contains) else {
      throw QueryError(
        .usage,
        "The table has no column that can be corrected: \(Self.columns.joined(separator: ", ")).")
    }
  }

  /// The decisions of a row, by the names of its columns; none when nothing was changed.
  public func decisions(_ cells: [String: String]) throws -> [PlannedDecision] {
    guard let reference = cells["ref"] ?? cells["id"] else {
      throw QueryError(.usage, "The row names no claim or figure in its column ref.")
    }
    let target = try corrector.target(reference)
    return try corrector.decisions(correction(cells, target), about: target)
  }

  private func correction(
    _ cells: [String: String], _ target: CorrectionTarget
  ) throws -> Correction {
    var correction = Correction()
    correction.note = cells["note"]
    correction.verdict = try cells["verdict"].map(verdict)
    let changed = { (column: String) in
      cells[column].flatMap { $0 == target.shown[column] ? nil : $0 }
    }
    correction.speaker = speaker(cells, target)
    if target.item == .claim { correction.stance = changed("stance") }
    correction.words = changed("text").flatMap { isSame($0, target.shown["text"]) ? nil : $0 }
    if target.item == .figure || correction.words != nil { correction.kind = changed("kind") }
    guard target.item == .figure else { return correction }
    for column in Correction.valueColumns {
      guard let cell = changed(column), !isSameNumber(cell, target.shown[column]) else { continue }
      correction.values[column] = cell
    }
    return correction
  }

  private func verdict(_ cell: String) throws -> Correction.Verdict {
    guard let verdict = Correction.Verdict(rawValue: cell.lowercased()) else {
      throw QueryError(
        .usage, "\"\(cell)\" is no verdict. Write confirm or reject in the column verdict.")
    }
    return verdict
  }

  private func speaker(
    _ cells: [String: String], _ target: CorrectionTarget
  ) -> Correction.Source? {
    guard let name = cells["speaker"] else { return nil }
    let type = cells["speaker_type"]
    guard name != target.shown["speaker"] || type != nil && type != target.shown["speaker_type"]
    else { return nil }
    if type == "unnamed",
      target.shown["speaker_type"] != "unnamed" || name != target.shown["speaker"]
    {
      // A name that was put in the place of a description is a name.
      return target.shown["speaker_type"] == "unnamed"
        ? .named(name, type: nil, isNew: newSpeakers) : .described(name)
    }
    let isOldType = type == target.shown["speaker_type"]
    return .named(name, type: isOldType ? nil : type, isNew: newSpeakers)
  }

  // Tables lose the kinds of blanks.
  private func isSame(_ cell: String, _ shown: String?) -> Bool {
    WordSearch(cell).isSame(as: shown ?? "")
  }

  private func isSameNumber(_ cell: String, _ shown: String?) -> Bool {
    guard let number = PlainNumber.read(cell), let shown else { return false }
    return Double(shown) == number
  }
}
