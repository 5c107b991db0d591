import Linguistics

/// A unit of measure, money, time or share.
struct FigureUnit: Sendable {
  enum Family: Sendable { case money, share, measure, time }

  /// The common name of its spellings.
  var code: String
  var family: Family

  /// All units by the ways to write them.
  static let table = FigurePhrases<FigureUnit>(
    phrases(FigureUnits.money, .money) + phrases(FigureUnits.share, .share)
      + phrases(FigureUnits.measure, .measure) + phrases(FigureUnits.time, .time))

  /// The words for percentage points.
  static let point = WordTable(
    [FigureUnits.point, FigureUnits.point + "s"].map {
      ($0, FigureUnit(code: FigureUnits.point, family: .share))
    })

  private static func phrases(_ table: String, _ family: Family) -> [(String, FigureUnit)] {
    table.split(separator: "\n").flatMap { line -> [(String, FigureUnit)] in
      guard let colon = line.firstIndex(of: ":") else { return [] }
      let unit = FigureUnit(code: String(line[..<colon]), family: family)
      let names = line[line.index(after: colon)...].split(separator: ",")
      return names.flatMap { forms(of: trimmed($0)) }.map { ($0, unit) }
    }
  }

  /// A way to write a unit, and its plural when it is a plain word.
  private static func forms(of name: String) -> [String] {
    if name.hasPrefix("-") { return [String(name.dropFirst())] }
    let isWord = name.count > 1 && name.allSatisfy { $0.isLetter || $0 == "-" }
    return isWord && !name.hasSuffix("s") ? [name, name + "s"] : [name]
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
