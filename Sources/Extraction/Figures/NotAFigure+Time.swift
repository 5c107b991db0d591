import Linguistics

/// Days, years, decades and hours.
extension NotAFigure {
  /// A day of a month, also where the month follows later: `22 et 23 mars`.
  func isDay(_ quantity: Quantity) -> Bool {
    guard quantity.value <= 31, quantity.value >= 1, quantity.digits?.decimals ?? 0 == 0 else {
      return false
    }
    if quantity.valueMax ?? 1 > 31 { return false }
    let next = quantity.tokens.upperBound
    let before = quantity.tokens.lowerBound - 1
    if isMonth(next) || leadsToMonth(next) { return true }
    if quantity.digits != nil, scope.is(.weekday, at: before), !isCounting(quantity) { return true }
    return isBareDay(quantity)
  }

  /// `le 12` with nothing that is counted after it.
  private func isBareDay(_ quantity: Quantity) -> Bool {
    let before = quantity.tokens.lowerBound - 1
    guard quantity.digits != nil, scope.is(.the, at: before) || isDated(before) else {
      return false
    }
    return !isCounting(quantity) && !scope.isContent(quantity.tokens.upperBound)
      && scope.kind(quantity.tokens.upperBound) != .symbol
  }

  /// Whether `du` stands before and `au` and a day follow, as in `du 12 au 15`.
  private func isDated(_ before: Int) -> Bool {
    scope.is(.ofThe, at: before) && scope.is(.article, at: before)
      && scope.is([.article], at: before + 2) && scope.kind(before + 3) == .number
      && !scope.is([.the, .many], at: before + 2)
  }

  private func isMonth(_ i: Int) -> Bool {
    scope.is(.month, at: i) || scope.is(.ordinal, at: i) && scope.is(.month, at: i + 1)
  }

  /// Whether more days and then a month follow.
  private func leadsToMonth(_ start: Int) -> Bool {
    var i = start
    var days = 0
    while days < 6, isDayJoint(i) {
      i += 1
      if scope.is(.article, at: i) { i += 1 }
      guard let day = scope[i], day.kind == .number, day.end - day.start <= 2 else { return false }
      i += 1
      if isMonth(i) { return true }
      days += 1
    }
    return false
  }

  private func isDayJoint(_ i: Int) -> Bool {
    switch scope.kind(i) {
    case .comma, .dash, .symbol: true
    case .word: scope.is([.joining, .article], at: i) || scope.isPreposition(i)
    default: false
    }
  }

  // MARK: - Years

  /// Four digits that read as a year where no unit or noun is counted.
  func isYear(_ quantity: Quantity) -> Bool {
    guard let digits = quantity.digits, isYearLike(quantity, digits) else { return false }
    let next = quantity.tokens.upperBound
    let before = quantity.tokens.lowerBound - 1
    if FigureUnitReader.names.match(scope, from: next) != nil { return false }
    if scope.isPluralVerb(next), !scope.isPreposition(before) { return false }
    if scope.is([.yearCue, .month], at: before) { return true }
    if scope.isNoun(before), !scope.isVerb(before) { return true }
    return !(scope.isContent(next) && scope.isPlural(next)) || scope.isName(before)
  }

  private func isYearLike(_ quantity: Quantity, _ digits: NumeralDigits) -> Bool {
    guard !digits.isGrouped, digits.decimals == 0
    else { return false }
    return quantity.tokens.count <= 3 && quantity.scale == 1 && isYear(quantity.value)
      && quantity.valueMax.map { isYear($0) || $0 < 100 } ?? true
  }

  private func isYear(_ value: Double) -> Bool { value >= 1000 && value <= 2100 }

  /// `les années 90`, `années soixante`, `années 80 et 90`.
  func isDecade(_ quantity: Quantity) -> Bool {
    let before = quantity.tokens.lowerBound - 1
    if isYears(before) { return true }
    let first = scope.is(.article, at: before - 1) ? before - 2 : before - 1
    return scope.kind(first) == .number && isYears(first - 1)
  }

  private func isYears(_ i: Int) -> Bool {
    scope.is(.year, at: i) && scope.isPlural(i) && !scope.isSingular(i)
  }

  // MARK: - Hours

  /// An hour of the day: `à 8 heures`, `20h30`, `entre 19 heures et minuit`.
  func isHour(_ quantity: Quantity) -> Bool {
    let next = quantity.tokens.upperBound
    guard quantity.value <= 24, quantity.form != .part else { return isMinute(quantity) }
    if scope.is(.clock, at: next) { return isClock(quantity) }
    if scope.kind(next) == .word, scope.is(.hourAfter, at: next), !scope.is(.hour, at: next) {
      return quantity.digits != nil && !scope.isPreposition(next)
    }
    guard scope.is(.hour, at: next) else { return false }
    return isHourOfDay(quantity, next) || isClockTime(quantity)
  }

  private func isClock(_ quantity: Quantity) -> Bool {
    guard quantity.digits != nil,
      ClockDuration(scope: scope).duration(from: quantity) == nil
    else { return false }
    return !isDuration(quantity)
  }

  private func isDuration(_ quantity: Quantity) -> Bool {
    scope.is([.durationCue, .lasting], at: quantity.tokens.lowerBound - 1)
      && !scope.is(.hourCue, at: quantity.tokens.lowerBound - 1)
  }

  private func isHourOfDay(_ quantity: Quantity, _ hours: Int) -> Bool {
    let before = quantity.tokens.lowerBound - 1
    if scope.kind(hours + 1) == .number || scope.is(.hourAfter, at: hours + 1) { return true }
    if scope.is(.of, at: hours + 1), scope.is(.travel, at: hours + 2) { return false }
    if scope.is(.of, at: before), scope.is(.toward, at: hours + 1), scope.kind(hours + 2) == .number
    {
      return scope.is([.hour, .clock], at: hours + 3)
    }
    guard
      scope.is(.hourCue, at: before) || isBetweenHours(before, hours) || isTimetable(quantity)
        || isLedTo(before, hours)
    else { return false }
    return quantity.form != .one || !scope.is(.of, at: hours + 1)
  }

  /// `peu après 14 heures`, `aux alentours de 23 heures`, `à partir de 20 heures`.
  private func isLedTo(_ before: Int, _ hours: Int) -> Bool {
    guard !scope.is([.of, .by], at: hours + 1) else { return false }
    return scope.is(.hourLead, at: before - 1)
      && (scope.is(.of, at: before) || scope.is(.later, at: before))
  }

  /// `Il est dix heures`.
  private func isClockTime(_ quantity: Quantity) -> Bool {
    scope.isVerb(quantity.tokens.lowerBound - 1)
      && scope.is(.it, at: quantity.tokens.lowerBound - 2)
      && !scope.is(.have, at: quantity.tokens.lowerBound - 1)
  }

  private func isBetweenHours(_ before: Int, _ hours: Int) -> Bool {
    scope.is(.among, at: before) && scope.is(.joining, at: hours + 1)
  }

  /// Between two hours of the day: `de 15 à 17 heures`.
  private func isTimetable(_ quantity: Quantity) -> Bool {
    quantity.valueMax != nil && quantity.value >= 6
      && scope.is([.of, .among], at: quantity.tokens.lowerBound - 1)
  }

  /// The minutes after the hour.
  private func isMinute(_ quantity: Quantity) -> Bool {
    guard quantity.digits != nil, quantity.value < 60 else { return false }
    let before = quantity.tokens.lowerBound - 1
    return scope.is([.clock, .hour], at: before) && scope.kind(before - 1) == .number
      && quantity.tokens.count == 1
      && FigureUnitReader.names.match(scope, from: quantity.tokens.upperBound) == nil
  }
}
