import Linguistics
import Testing

@testable import Query

/// Filters of figures against a scan that looks at every figure.
@Suite struct FigureFilterTests {
  private struct Row {
    var value: Double
    var most: Double?
    var unit: (name: String, code: String)?
    var kind: String
    var per: String?
    var speaker: String?
  }

  private static let units = [
    ("€", "EUR"), ("euros", "EUR"), ("$", "USD"), ("dollars", "USD"), ("%", "%"),
    ("pour cent", "%"), ("km", "km"), ("kilomètres", "km"), ("m²", "m2"), ("nairas", "NGN"),
  ]
  private static let spellings = [
    ("€", "EUR"), ("EUR", "EUR"), ("Euro", "EUR"), ("euros", "EUR"), ("$", "USD"), ("%", "%"),
    ("dollar", "USD"), ("pour cent", "%"), ("km", "km"), ("kilometre", "km"), ("m2", "m2"),
    ("mètre carré", "m2"), ("mètres carrés", "m2"), ("naira", "NGN"), ("pourcent", "%"),
  ]
  private static let kinds = ["count", "money", "percent", "measure"]
  private static let pers = ["jour", "an", "habitant"]
  private static let speakers = ["Awa Diop", "Paul Martin"]

  private let rows: [Row]
  private let archive: SmallArchive

  init() throws {
    var random = Random()
    let rows = (0..<150).map { _ in
      let value = Double(random.below(100))
      return Row(
        value: value, most: random.below(4) == 0 ? value + Double(random.below(50) + 1) : nil,
        unit: random.below(3) == 0 ? nil : random.of(Self.units), kind: random.of(Self.kinds),
        per: random.below(3) == 0 ? random.of(Self.pers) : nil,
        speaker: random.below(2) == 0 ? random.of(Self.speakers) : nil)
    }
    self.rows = rows
    archive = try SmallArchive { archive in
      let article = try archive.article("douze bateaux", date: "2017")
      for row in rows {
        try archive.figure(
          article, "douze bateaux", row.value, to: row.most, unit: row.unit, kind: row.kind,
          per: row.per, by: row.speaker)
      }
    }
  }

  @Test func `any filters give what a scan gives`() throws {
    var random = Random()
    for _ in 0..<300 {
      var filters: [Filter] = []
      var holds: [(Row) -> Bool] = []
      for _ in 0...random.below(3) {
        let (filter, test) = choice(&random)
        guard !filters.contains(where: { $0.field == filter.field }) else { continue }
        filters.append(filter)
        holds.append(test)
      }
      let bounds = [Field.min, .max].compactMap { field in
        filters.first { $0.field == field }.flatMap { PlainNumber.read($0.value) }
      }
      // A least value above the greatest is refused.
      guard bounds.count < 2 || bounds[0] <= bounds[1] else { continue }
      let scanned = rows.indices.filter { i in holds.allSatisfy { $0(rows[i]) } }
      let found = try archive.column("id", Question(.figures, filters: filters))
      #expect(found == scanned.map { "\($0 + 1)" }, "\(filters)")
    }
  }

  /// A filter and what it means.
  private func choice(_ random: inout Random) -> (Filter, (Row) -> Bool) {
    switch random.below(6) {
    case 0:
      let least = Double(random.below(120))
      return (Filter(.min, "\(Int(least))"), { ($0.most ?? $0.value) >= least })
    case 1:
      let most = Double(random.below(120))
      return (Filter(.max, "\(Int(most))"), { $0.value <= most })
    case 2:
      let (typed, code) = random.of(Self.spellings)
      return (Filter(.unit, typed), { $0.unit?.code == code })
    case 3:
      let kind = random.of(Self.kinds)
      return (Filter(.kind, kind), { $0.kind == kind })
    case 4:
      let per = random.of(Self.pers)
      return (Filter(.per, per), { $0.per == per })
    default:
      let speaker = random.of(Self.speakers)
      return (Filter(.by, speaker), { $0.speaker == speaker })
    }
  }

  @Test(arguments: [
    ("°C", "°C"), ("degrés Celsius", "°C"), ("degré", "°C"), ("°F", "°F"), ("francs CFA", "XOF"),
    ("FCFA", "XOF"), ("livres sterling", "GBP"), ("£", "GBP"), ("km/h", "km/h"),
    ("kilomètres par heure", "km/h"), ("heures", "hour"), ("h", "hour"), ("ans", "year"),
    ("années", "year"), ("bahts", "THB"), ("₽", "RUB"), ("m³", "m3"), ("points", "point"),
    ("demi-heure", "hour"),
  ])
  func `a unit has one code in all its spellings`(spelling: String, code: String) {
    #expect(UnitOfMeasure.code(of: spelling) == code)
  }

  @Test(arguments: ["", " ", "?", "xyzzy", "roudskoi"])
  func `what is no unit has no code`(spelling: String) {
    #expect(UnitOfMeasure.code(of: spelling) == nil)
  }
}
