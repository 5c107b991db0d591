/// A unit of money, measure, time or share.
public struct UnitOfMeasure: Sendable, Equatable {
  /// What a unit measures.
  public enum Family: Sendable {
    // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
    case money, share, measure, time
  }

  /// The common name of its spellings: `EUR`, `km`, `year`.
  public let code: String
  /// What it measures.
  public let family: Family

  /// The units by each way to write them, in the singular; words are parted by spaces or end with
  /// an apostrophe.
  public static let names: [(String, UnitOfMeasure)] =
    names(UnitNames.money, .money) + names(UnitNames.share, .share)
    + names(UnitNames.measure, .measure) + names(UnitNames.time, .time)

  /// The words for half a unit, and the units.
  public static let halves: [(String, UnitOfMeasure)] = UnitNames.halves.compactMap { word, unit in
    names.first { $0.0 == unit }.map { (word, $0.1) }
  }

  /// Whether it measures a temperature, which can be below zero in words.
  public var measuresTemperature: Bool { code.first == "°" }

  /// Hundredths.
  public static let percent = UnitOfMeasure(code: "%", family: .share)

  /// Hours.
  public static let hour = UnitOfMeasure(code: "hour", family: .time)

  /// A point of a percentage.
  public static let percentagePoint = UnitOfMeasure(code: UnitNames.point, family: .share)

  /// Letters that multiply the number before the sign of a currency: `M` in `10 M€`.
  public static let factors = UnitNames.factors

  /// Words that are a factor and a currency in one: `MEUR`.
  public static let factored: [(String, (factor: Double, unit: UnitOfMeasure))] =
    UnitNames.factored.map { ($0.0, ($0.1, UnitOfMeasure(code: $0.2, family: .money))) }

  private static func names(_ table: String, _ family: Family) -> [(String, UnitOfMeasure)] {
    table.split(separator: "\n").flatMap { line -> [(String, UnitOfMeasure)] in
      guard let colon = line.firstIndex(of: ":") else { return [] }
      let unit = UnitOfMeasure(code: String(line[..<colon]), family: family)
      return line[line.index(after: colon)...].split(separator: ",").map {
        ($0.split(separator: " ").joined(separator: " "), unit)
      }
    }
  }

  /// The code of a spelling that a person types, in any number and case; nil when none is known.
  public static func code(of spelling: String) -> String? {
    let key = key(spelling)
    return codes[key] ?? codes[singular(key)]
  }

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for (name, unit) in names + halves {
      for key in [key(name), singular(key(name))] { codes[key] = codes[key] ?? unit.code }
    }
    for (_, unit) in names { codes[unit.code.lowercased()] = unit.code }
    return codes
  }()

  private static func key(_ spelling: String) -> String {
    let folded = Fold.key(spelling)
    let isSign = folded.count < 2 && !spelling.allSatisfy { $0.isLetter || $0.isWhitespace }
    return isSign ? spelling.lowercased().filter { !$0.isWhitespace } : folded
  }

  /// Each word without its plural ending.
  private static func singular(_ key: String) -> String {
    key.split(separator: " ").map { word in
      word.count > 2 && (word.last == "s" || word.last == "x") ? word.dropLast() : word
    }.joined(separator: " ")
  }
}
