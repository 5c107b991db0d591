/// Writes the expression for the words of an article round the first place that a search found.
///
/// The function `snippet` of FTS5 looks for the best place, in a time that grows with the square of
/// how often the words stand there; `highlight` goes through the text once.
enum Excerpt {
  /// How many characters are shown before the place, and in all.
  private static let (before, all) = (70, 190)

  /// The expression for the row `page.id`, given the parameter of what is searched for.
  static func sql(_ parameter: String, in index: String) -> String {
    // Each step is kept: SQLite would otherwise mark the text anew wherever a step is used.
    """
    (WITH
      text AS MATERIALIZED (
        SELECT highlight(\(index), 0, char(1), char(2)) AS marked FROM \(index)
        WHERE \(index) MATCH \(parameter) AND \(index).rowid = page.id),
      found AS MATERIALIZED (SELECT marked, instr(marked, char(1)) AS place FROM text),
      cut AS MATERIALIZED (
        SELECT place, length(marked) - place > \(all - before) AS isCut,
          replace(replace(substr(marked, max(1, place - \(before)), \(all)),
            char(1), ''), char(2), '') AS piece FROM found),
      trimmed AS MATERIALIZED (SELECT place, isCut, \(end) AS piece FROM cut)
      SELECT \(start) || CASE WHEN isCut THEN '…' ELSE '' END FROM trimmed)
    """
  }

  /// The piece from after a space before the place, unless the text begins or there is none.
  private static let start = """
    CASE WHEN place <= \(before) THEN piece
      WHEN instr(piece, ' ') BETWEEN 1 AND \(before) THEN '…' || substr(piece, instr(piece, ' ') + 1)
      ELSE '…' || piece END
    """

  /// The piece up to its last space, unless the text ends or no space follows the place.
  private static let end = """
    CASE WHEN isCut AND instr(substr(piece, min(place, \(before + 1))), ' ') > 0
      THEN rtrim(rtrim(piece, replace(piece, ' ', ''))) ELSE piece END
    """
}
