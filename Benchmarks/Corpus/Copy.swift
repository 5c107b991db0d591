/// One copy of an article: what varies in it, the same each time for the same numbers.
struct Copy {
  private let article: Int
  private let number: Int
  private let pool: [String]
  private let isPlain: Bool

  init(of article: Int, number: Int, _ pool: [String], isPlain: Bool) {
    self.isPlain = isPlain
    self.article = article
    self.number = number
    self.pool = pool
  }

  /// Adds the copy as a line of JSON.
  func write(_ template: TemplateArticle, to line: inout [UInt8]) {
    line += Array("{\"id\":\"w\(article)-\(number)\"".utf8)
    line += Array(",\"source\":\"\(source)\"".utf8)
    if let date { line += Array(",\"date\":\"\(date)\"".utf8) }
    line += Array(",\"title\":\"".utf8)
    for piece in template.title { write(piece, to: &line) }
    line += Array("\",\"text\":\"".utf8)
    for piece in template.body { write(piece, to: &line) }
    line += Array("\"}\n".utf8)
  }

  private func write(_ piece: TemplateArticle.Piece, to line: inout [UInt8]) {
    switch piece {
    case .text(let bytes): line += bytes
    case .name(let name) where isPlain: line += Array(name.utf8)
    case .number(let digits) where isPlain: line += digits
    case .synonym(let word) where isPlain: line += word
    case .name(let name): line += Array(surname(for: name).utf8)
    case .number(let digits):
      line.append(0x31 + UInt8(Self.hash(UInt64(number), Self.hash(digits)) % 9))
      line += digits.dropFirst()
    case .synonym(let word): line += random(0) % 10 == 0 ? Array("takfiristes".utf8) : word
    }
  }

  /// One paper in a hundred articles in some, in most of the others a handful of papers' worth.
  private var source: String {
    let draw = random(1) % 1000
    // The rank grows with the square of the draw: a few papers have most of the articles.
    let rank = draw * draw * 40 / 1_000_000
    return rank == 0 ? "Gazette centrale" : "Journal du canton \(rank)"
  }

  /// A day from 2008 to 2019; for one in fifty a month alone, for one in a hundred nothing.
  private var date: String? {
    if isPlain { return Self.week(number) }
    let draw = random(2)
    guard draw % 100 != 0 else { return nil }
    let (year, month, day) = (2008 + draw / 100 % 12, draw / 1200 % 12, draw / 14_400 % 28)
    let written = "\(year)-\(month < 9 ? "0" : "")\(month + 1)"
    return draw % 50 == 1 ? written : "\(written)-\(day < 9 ? "0" : "")\(day + 1)"
  }

  /// The first day of a week from 2000 on; each copy of the corpus is a week.
  private static func week(_ number: Int) -> String {
    let (year, week) = (2000 + number / 48, number % 48)
    let (month, day) = (week / 4 + 1, week % 4 * 7 + 1)
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// In a quarter of the copies the name itself, in another that of somebody else in the corpus,
  /// in the rest one that few bear.
  private func surname(for name: String) -> String {
    let key = Self.hash(Array(name.utf8))
    switch random(3) % 4 {
    case 0: return name
    case 1 where !pool.isEmpty:
      return pool[Int(Self.hash(random(4) % 64, key) % UInt64(pool.count))]
    default: return Self.madeUp(Self.hash(random(5) % 4096, key))
    }
  }

  /// A surname of two to three syllables.
  private static func madeUp(_ seed: UInt64) -> String {
    let (onsets, rimes) = (
      ["B", "D", "F", "G", "L", "M", "N", "P", "R", "S", "T", "V", "Br", "Ch", "Cl", "Gr"],
      ["a", "e", "i", "o", "u", "an", "on", "ar", "er", "in", "ou", "el"]
    )
    var (name, rest) = ("", seed)
    for part in 0..<(2 + Int(seed % 2)) {
      let onset = onsets[Int(rest % 16)]
      name += (part == 0 ? onset : onset.lowercased()) + rimes[Int(rest / 16 % 12)]
      rest /= 192
    }
    return name + ["t", "ier", "rd", "s"][Int(rest % 4)]
  }

  private func random(_ purpose: UInt64) -> UInt64 {
    Self.hash(UInt64(article) &* 1_000_003 &+ UInt64(number), purpose)
  }

  /// A mixing of numbers whose every bit depends on all of them (the end of SplitMix64).
  private static func hash(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var z = a &* 0x9E37_79B9_7F4A_7C15 &+ b &* 0xD1B5_4A32_D192_ED03 &+ 0x2545_F491_4F6C_DD1D
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return (z ^ (z >> 31)) >> 1
  }

  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(7) { hash($0, UInt64($1)) }
  }
}
