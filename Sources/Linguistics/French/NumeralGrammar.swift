/// How French puts the words of a number together, in its French, Belgian and Swiss forms.
///
/// Each function reads from a place and gives the value and the place after it, or nil.
struct NumeralGrammar {
  typealias Place = NumeralReader.Place

  let words: NumeralReader
  let end: Int

  /// A value read so far.
  struct Sum {
    var value: Double
    var place: Place
    var scale = 1.0
    var endsWithScale = false
  }

  /// A whole number, with its millions and milliards, its decimals or its half.
  func number(at place: Place) -> Sum? {
    guard let first = group(at: place) else { return nil }
    var sum = Sum(value: 0, place: place)
    var group: Sum? = first
    var limit = Double.infinity
    while let part = group {
      guard let scaled = times(part, below: limit) else {
        if part.value < limit { add(part, to: &sum) }
        break
      }
      sum = Sum(
        value: sum.value + scaled.value, place: scaled.place, scale: scaled.scale,
        endsWithScale: true)
      limit = scaled.scale
      group = self.group(at: sum.place)
    }
    return half(sum) ?? decimals(sum) ?? sum
  }

  private func add(_ part: Sum, to sum: inout Sum) {
    sum.value += part.value
    sum.place = part.place
    sum.endsWithScale = false
  }

  /// A group times the noun that follows: `trois millions`, `mille milliards`.
  private func times(_ group: Sum, below limit: Double) -> Sum? {
    guard let part = part(group.place), case .scale(let factor) = part.word, factor < limit else {
      return nil
    }
    return Sum(value: Numeral.product(group.value, factor), place: part.next, scale: factor)
  }

  /// `et demi` after a number: half a million after millions.
  private func half(_ sum: Sum) -> Sum? {
    guard let and = part(sum.place), and.word == .and, let half = part(and.next),
      half.word == .half
    else { return nil }
    return Sum(value: sum.value + sum.scale / 2, place: half.next, scale: sum.scale)
  }

  /// `virgule cinq` after a number in words.
  private func decimals(_ sum: Sum) -> Sum? {
    guard let point = part(sum.place), point.word == .point,
      let decimals = below100(at: point.next)
    else { return nil }
    let value = decimals.value < 10 ? decimals.value / 10 : decimals.value / 100
    return Sum(value: sum.value + value, place: decimals.place)
  }

  /// A number below a million: in digits, or with its thousands.
  private func group(at place: Place) -> Sum? {
    guard let part = part(place) else { return nil }
    if part.word == .zero { return Sum(value: 0, place: part.next) }
    if part.word == .thousand { return thousands(1, at: part.next) }
    var factor = below1000(at: place)
    if case .digits(let value) = part.word { factor = Sum(value: value, place: part.next) }
    guard let factor else { return nil }
    guard factor.value < 1000, let next = self.part(factor.place), next.word == .thousand else {
      return factor
    }
    return thousands(factor.value, at: next.next)
  }

  private func thousands(_ factor: Double, at place: Place) -> Sum {
    guard let rest = below1000(at: place) else { return Sum(value: factor * 1000, place: place) }
    return Sum(value: factor * 1000 + rest.value, place: rest.place)
  }

  private func below1000(at place: Place) -> Sum? {
    if let part = part(place), part.word == .hundred { return hundreds(1, at: part.next) }
    guard let factor = below100(at: place) else { return nil }
    let countsHundreds = factor.value > 1 && factor.value < 20 && factor.value != 10
    guard countsHundreds, let part = part(factor.place), part.word == .hundred else {
      return factor
    }
    return hundreds(factor.value, at: part.next)
  }

  private func hundreds(_ factor: Double, at place: Place) -> Sum {
    guard let rest = below100(at: place) else { return Sum(value: factor * 100, place: place) }
    return Sum(value: factor * 100 + rest.value, place: rest.place)
  }

  /// From 1 to 99; 60 and 80 count on to 79 and 99.
  private func below100(at place: Place) -> Sum? {
    guard let part = part(place) else { return nil }
    if part.word == .unit(4), let next = self.part(part.next), next.word == .tens(20) {
      return countedOn(80, at: next.next)
    }
    guard case .tens(let tens) = part.word else { return below20(at: place) }
    return tens == 60 ? countedOn(60, at: part.next) : withUnit(tens, at: part.next)
  }

  /// A number of tens with what is below 20 after it, or after `et` when that is 1 or 11.
  private func countedOn(_ tens: Int, at place: Place) -> Sum {
    let base = Sum(value: Double(tens), place: place)
    if let and = part(place), and.word == .and {
      guard let rest = below20(at: and.next), rest.value == 1 || rest.value == 11 else {
        return base
      }
      return Sum(value: base.value + rest.value, place: rest.place)
    }
    guard let rest = below20(at: place), tens == 80 || rest.value != 1 else { return base }
    return Sum(value: base.value + rest.value, place: rest.place)
  }

  /// A number of tens with a unit after it, or with `et un`.
  private func withUnit(_ tens: Int, at place: Place) -> Sum {
    let base = Sum(value: Double(tens), place: place)
    guard let part = part(place) else { return base }
    if part.word == .and {
      guard let one = self.part(part.next), one.word == .unit(1) else { return base }
      return Sum(value: base.value + 1, place: one.next)
    }
    guard case .unit(let unit) = part.word, unit > 1 else { return base }
    return Sum(value: base.value + Double(unit), place: part.next)
  }

  private func below20(at place: Place) -> Sum? {
    guard let part = part(place) else { return nil }
    switch part.word {
    case .unit(let unit): return Sum(value: Double(unit), place: part.next)
    case .teen(10):
      guard let next = self.part(part.next), case .unit(let unit) = next.word, unit >= 7 else {
        return Sum(value: 10, place: part.next)
      }
      return Sum(value: Double(10 + unit), place: next.next)
    case .teen(let teen): return Sum(value: Double(teen), place: part.next)
    default: return nil
    }
  }

  private func part(_ place: Place) -> NumeralReader.Part? { words.part(at: place, before: end) }
}
