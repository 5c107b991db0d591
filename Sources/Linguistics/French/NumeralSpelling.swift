/// Writes whole numbers in French words.
public struct NumeralSpelling: Sendable {
  /// Where the words are used.
  public enum Region: Sendable, CaseIterable { case france, belgium, switzerland }

  /// Where the words are used.
  public var region: Region
  /// Whether all parts are joined by hyphens, as since 1990; the nouns from a million on stand
  /// apart all the same.
  public var isReformed: Bool

  /// Makes a way of spelling.
  public init(region: Region = .france, isReformed: Bool = false) {
    self.region = region
    self.isReformed = isReformed
  }

  /// The number in words: `deux cent vingt et un`.
  public func words(_ number: Int) -> String {
    guard number > 0, number < 1_000_000_000_000_000_000 else { return number == 0 ? "zéro" : "" }
    var parts: [String] = []
    var rest = number
    for (name, factor) in NumeralWords.scales.reversed() where rest >= Int(factor) {
      let count = rest / Int(factor)
      parts.append(belowMillion(count) + " " + name + (count > 1 ? "s" : ""))
      rest %= Int(factor)
    }
    if rest > 0 { parts.append(belowMillion(rest)) }
    return parts.joined(separator: " ")
  }

  private var joint: String { isReformed ? "-" : " " }

  private func belowMillion(_ number: Int) -> String {
    guard number >= 1000 else { return below1000(number, isLast: true) }
    let thousands = number / 1000
    let head = thousands == 1 ? "" : below1000(thousands, isLast: false) + joint
    guard number % 1000 > 0 else { return head + "mille" }
    return head + "mille" + joint + below1000(number % 1000, isLast: true)
  }

  /// `cent` and `vingt` take their s only where they end the number.
  private func below1000(_ number: Int, isLast: Bool) -> String {
    guard number >= 100 else { return below100(number, isLast: isLast) }
    let hundreds = number / 100
    let head = hundreds == 1 ? "cent" : NumeralSpelling.ones[hundreds] + joint + "cent"
    guard number % 100 > 0 else { return hundreds > 1 && isLast ? head + "s" : head }
    return head + joint + below100(number % 100, isLast: isLast)
  }

  private func below100(_ number: Int, isLast: Bool) -> String {
    if number < 17 { return NumeralSpelling.ones[number] }
    if number < 20 { return "dix-" + NumeralSpelling.ones[number - 10] }
    let (base, word) = tens(number)
    let rest = number - base
    if word == "quatre-vingt" {
      return rest == 0 ? (isLast ? word + "s" : word) : word + "-" + below100(rest, isLast: true)
    }
    if rest == 0 { return word }
    if rest == 1 || rest == 11 { return word + joint + "et" + joint + below100(rest, isLast: true) }
    return word + "-" + below100(rest, isLast: true)
  }

  /// The tens that a number below 100 is counted from, and their word.
  private func tens(_ number: Int) -> (Int, String) {
    let tens = number / 10
    switch (tens, region) {
    case (7, .france): return (60, "soixante")
    case (9, .france): return (80, "quatre-vingt")
    case (7, _): return (70, "septante")
    case (9, _): return (90, "nonante")
    case (8, .switzerland): return (80, "huitante")
    case (8, _): return (80, "quatre-vingt")
    default: return (tens * 10, NumeralSpelling.regularTens[tens - 2])
    }
  }

  private static let ones: [String] =
    [""] + NumeralWords.ones.map(\.0).filter { $0 != "une" } + NumeralWords.teens
  private static let regularTens = ["vingt", "trente", "quarante", "cinquante", "soixante"]
}
