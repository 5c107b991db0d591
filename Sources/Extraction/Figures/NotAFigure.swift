import Linguistics

/// Tells the numbers that are no quantities: dates, hours, ranks, scores, names.
struct NotAFigure {
  let scope: FigureScope

  /// A reason, with its name, that a number is no quantity.
  struct Rule: Sendable {
    let name: String
    /// A sentence in which it drops every number.
    var example: String { FigureExamples.excluded[name] ?? "" }
    /// Whether it drops the lower end of a range that counts something too.
    var holdsInRange = true
    let applies: @Sendable (NotAFigure, Quantity) -> Bool
  }

  /// The name of the first rule that drops a number.
  func reason(_ quantity: Quantity) -> String? {
    NotAFigure.rules.first { $0.applies(self, quantity) }?.name
  }

  /// Whether the lower end of a range is dropped, whatever the range counts.
  func dropsLowerEnd(_ low: Quantity, of range: Quantity) -> Bool {
    let counts = isCounting(range)
    return NotAFigure.rules.contains {
      ($0.holdsInRange || !counts) && $0.applies(self, low)
    }
  }

  static let rules: [Rule] = [
    Rule(name: "ordinal") { $0.isOrdinal($1) },
    Rule(name: "part of a name") { $0.isNamePart($1) },
    Rule(name: "day") { $0.isDay($1) },
    Rule(name: "year") { $0.isYear($1) },
    Rule(name: "decade") { $0.isDecade($1) },
    Rule(name: "hour of day") { $0.isHour($1) },
    Rule(name: "score", holdsInRange: false) { $0.isScore($1) },
    Rule(name: "telephone") { $0.isCode($1) },
    Rule(name: "law or document", holdsInRange: false) { $0.isNumbered($1) },
    Rule(name: "address") { $0.isAddress($1) },
    Rule(name: "numbering") { $0.isNumbering($1) },
  ]

  // MARK: - Ranks and names

  private func isOrdinal(_ quantity: Quantity) -> Bool {
    let next = quantity.tokens.upperBound
    if scope.is(.ordinalWord, at: next), !scope.isPlural(next) { return true }
    guard quantity.digits != nil, quantity.tokens.count == 1 else { return false }
    return scope.is(.ordinal, at: next) && !scope.isPreposition(next)
  }

  /// Letters joined to the digits that are no unit, or a number word with a capital.
  private func isNamePart(_ quantity: Quantity) -> Bool {
    let first = quantity.tokens.lowerBound
    let next = quantity.tokens.upperBound
    if quantity.digits == nil { return quantity.form == .words && scope.isName(first) }
    if scope.isJoined(first), let before = scope.kind(first - 1) {
      if joinsDigits(before) { return true }
      if scope.isJoined(first - 1), scope.kind(first - 2) == .word, before != .openBracket {
        return true
      }
    }
    return scope.kind(next) == .word && scope.isJoined(next) && !isUnitPiece(next)
      && ClockDuration(scope: scope).duration(from: quantity) == nil
  }

  private func joinsDigits(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .word, .number, .period, .clitic, .address, .colon, .comma: true
    default: false
    }
  }

  private func isUnitPiece(_ i: Int) -> Bool {
    if FigureUnitReader.names.match(scope, from: i) != nil { return !scope.is(.clock, at: i) }
    return FigureUnitReader.isFactor(scope, i)
  }

  /// After a word that numbers of things follow, or after a name.
  private func isNumbered(_ quantity: Quantity) -> Bool {
    guard quantity.digits != nil || quantity.form == .words, !quantity.needsOf else { return false }
    let before = quantity.tokens.lowerBound - 1
    guard scope.kind(before) == .word else { return false }
    let countsNext = isCounting(quantity)
    if scope.is(.identifier, at: before) { return !countsNext || quantity.digits != nil }
    guard let digits = quantity.digits, !countsNext, scope.isContent(before) else {
      return quantity.value == 0 && scope.isContent(before)
    }
    return scope.isName(before) || !digits.isGrouped && digits.decimals == 0 && isLabelled(quantity)
  }

  /// Right after a noun, with nothing after it that is counted or that makes a range: `terminal 2`.
  private func isLabelled(_ quantity: Quantity) -> Bool {
    let next = quantity.tokens.upperBound
    var before = quantity.tokens.lowerBound - 1
    while scope.tag(before) == .adjective { before -= 1 }
    guard scope.isNoun(before), !scope.is(.average, at: before), !isGapped(quantity) else {
      return false
    }
    let opensRange = scope.is([.toward, .joining], at: next) || scope.kind(next) == .dash
    return !scope.isContent(next) && !(opensRange && scope.kind(next + 1) == .number)
      && scope.kind(next) != .openBracket
  }

  /// `34 sièges, la gauche 28 et les écologistes 9`: someone else’s number, without the verb.
  private func isGapped(_ quantity: Quantity) -> Bool {
    var i = quantity.tokens.lowerBound - 1
    while scope.isContent(i) || scope.is(.of, at: i) { i -= 1 }
    guard scope.is(.article, at: i), scope.kind(i - 1) == .comma || scope.is(.joining, at: i - 1)
    else {
      return false
    }
    return (i - 9..<i - 1).contains { scope.kind($0) == .number }
  }

  /// Whether a unit or a plural noun follows the number.
  func isCounting(_ quantity: Quantity) -> Bool {
    let next = quantity.tokens.upperBound
    if FigureUnitReader.names.match(scope, from: next) != nil { return true }
    return quantity.needsOf || scope.isContent(next) && scope.isPlural(next)
      || scope.is(.dropped, at: next)
  }

  private func isAddress(_ quantity: Quantity) -> Bool {
    guard quantity.digits != nil else { return false }
    let next = quantity.tokens.upperBound
    let street = scope.kind(next) == .comma ? next + 1 : next
    return scope.is(.street, at: street)
  }

  // MARK: - Codes

  private func isScore(_ quantity: Quantity) -> Bool {
    guard let digits = quantity.digits, digits.decimals == 0, !isCounting(quantity) else {
      return false
    }
    let first = quantity.tokens.lowerBound
    let next = quantity.tokens.upperBound
    if quantity.valueMax != nil { return joinsScore(first + 1) }
    return joinsScore(next) && scope.kind(next + 1) == .number && isTight(next)
      || joinsScore(first - 1) && scope.kind(first - 2) == .number && isTight(first - 1)
        && !scope.has(.lineStart, at: first)
  }

  /// Whether a mark has a space on both sides or on none.
  private func isTight(_ mark: Int) -> Bool { scope.isJoined(mark) == scope.isJoined(mark + 1) }

  private func joinsScore(_ i: Int) -> Bool {
    switch scope.kind(i) {
    case .dash: scope.isJoined(i) || scope.kind(i + 1) == .number
    case .colon: scope.isJoined(i)
    case .symbol: scope.isMark(0x2F, at: i)
    default: false
    }
  }

  /// Groups of digits that begin with zero, or stand among such groups.
  private func isCode(_ quantity: Quantity) -> Bool {
    guard let digits = quantity.digits, quantity.tokens.count == 1 else { return false }
    let first = quantity.tokens.lowerBound
    if digits.hasLeadingZero {
      return FigureUnitReader.names.match(scope, from: first + 1)?.fact.family != .time
    }
    if let before = scope[first - 1], before.kind == .number, scope.text.bytes[before.start] == 0x30
    {
      return true
    }
    return isPair(first) && (isPair(first - 1) || isPair(first + 1))
      && (isPair(first - 2) || isPair(first + 2) || isPair(first - 1) && isPair(first + 1))
  }

  private func isPair(_ i: Int) -> Bool {
    guard let token = scope[i] else { return false }
    return token.kind == .number && token.end - token.start == 2
  }

  /// A number at the start of a line with a mark after it, or alone in brackets.
  private func isNumbering(_ quantity: Quantity) -> Bool {
    guard quantity.digits != nil, quantity.tokens.count == 1, quantity.value < 1000 else {
      return false
    }
    let first = quantity.tokens.lowerBound
    let next = scope.kind(first + 1)
    if scope.kind(first - 1) == .openBracket, next == .closeBracket { return quantity.value < 100 }
    guard scope.has(.lineStart, at: first) else { return false }
    return next == .period || next == .closeBracket || next == nil
      || scope.isMark(0x3D, at: first + 1)
      || next == .dash && !scope.isJoined(first + 1)
  }
}
