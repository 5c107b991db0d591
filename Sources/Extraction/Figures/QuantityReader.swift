import Linguistics

/// Reads numbers, nouns of number and parts of a whole.
struct QuantityReader {
  let scope: FigureScope

  init(_ scope: FigureScope) { self.scope = scope }

  /// The number that begins at a token.
  func quantity(at i: Int) -> Quantity? {
    guard let token = scope[i], token.kind == .number || token.kind == .word else { return nil }
    if token.kind == .number { return numeral(at: i).map(counting) }
    guard QuantityReader.firsts.contains(token.word) || scope.hasHyphen(token) else { return nil }
    return vague(at: i) ?? half(at: i) ?? numeral(at: i).map(counting)
  }

  /// A number in digits or words, without what it may multiply.
  func numeral(at i: Int) -> Quantity? {
    guard let reading = scope.numeral(at: i) else { return nil }
    return Quantity(
      form: reading.digits != nil ? .digits : reading.isArticle ? .one : .words,
      tokens: reading.tokens, value: reading.value, scale: reading.scale,
      needsOf: reading.endsWithScale, digits: reading.digits)
  }

  /// A number with the noun of number or part of a whole that it counts.
  private func counting(_ number: Quantity) -> Quantity {
    part(number) ?? collective(number) ?? halfUnit(number) ?? number
  }

  // MARK: - Nouns of number

  private func collective(_ number: Quantity) -> Quantity? {
    let end = number.tokens.upperBound
    let noun = number.form == .one && scope.tag(end) == .adjective ? end + 1 : end
    guard let word = scope[noun]?.word, let factor = QuantityReader.collectives[word] else {
      return lettered(number)
    }
    var quantity = multiplied(number, by: factor, to: noun + 1)
    quantity.isRough = number.form == .one && !QuantityReader.exact.contains(word)
    quantity.form = .collective
    return quantity
  }

  /// `1,3 M d’abonnés`: a letter for a noun of number.
  private func lettered(_ number: Quantity) -> Quantity? {
    let letter = number.tokens.upperBound
    guard number.digits != nil, scope.has(.capitalized, at: letter), scope.is(.of, at: letter + 1),
      let word = scope[letter]?.word, let factor = QuantityReader.letters[word]
    else { return nil }
    return multiplied(number, by: factor, to: letter + 1)
  }

  /// The number times a noun of number and those that follow after `de`: `dizaines de milliers`.
  private func multiplied(_ number: Quantity, by factor: Double, to end: Int) -> Quantity {
    var quantity = number
    var end = end
    quantity.value = Numeral.product(number.value, factor)
    quantity.valueMax = number.valueMax.map { Numeral.product($0, factor) }
    while scope.is(.of, at: end), let word = scope[end + 1]?.word,
      let more = Numeral.scale(word) ?? QuantityReader.collectives[word]
    {
      quantity.value = Numeral.product(quantity.value, more)
      end += 2
    }
    quantity.tokens = number.tokens.lowerBound..<end
    quantity.needsOf = true
    quantity.scale = quantity.value / max(number.value, 1)
    return quantity
  }

  /// `des milliers`, `plusieurs centaines de millions`, `le million`, `la centaine`.
  private func vague(at i: Int) -> Quantity? {
    let word = scope[i]?.word ?? .none
    if QuantityReader.starts.contains(word), let noun = pluralNoun(at: i + 1) {
      return rough(noun, from: i)
    }
    guard let noun = pluralNoun(at: i) else { return singular(at: i, word) }
    return rough(noun, from: i)
  }

  private func rough(_ factor: Double, from start: Int) -> Quantity {
    let noun = QuantityReader.starts.contains(scope[start]?.word ?? .none) ? start + 1 : start
    let one = Quantity(form: .vague, tokens: start..<noun + 1, value: 1)
    return multiplied(one, by: factor, to: noun + 1)
  }

  private func pluralNoun(at i: Int) -> Double? {
    guard let word = scope[i]?.word, scope.isPlural(i) else { return nil }
    return Numeral.scale(word) ?? QuantityReader.collectives[word]
  }

  /// A noun of number after a definite article: `le million de vues`.
  private func singular(at i: Int, _ word: WordID) -> Quantity? {
    guard scope.is(.article, at: i - 1), !scope.isPlural(i) else { return nil }
    let follows = scope.is(.of, at: i + 1)
    guard follows, let factor = Numeral.scale(word) ?? QuantityReader.collectives[word],
      !QuantityReader.needsOne.contains(word)
    else { return nil }
    let one = Quantity(form: .collective, tokens: i..<i + 1, value: 1)
    return multiplied(one, by: factor, to: i + 1)
  }

  // MARK: - Parts of a whole

  private func part(_ number: Quantity) -> Quantity? {
    let noun = number.tokens.upperBound
    guard number.value < 100, number.form != .digits, let word = scope[noun]?.word,
      let parts = QuantityReader.parts[word]
    else { return nil }
    let mayBeRank = QuantityReader.rankLike.contains(word) && number.form == .one
    guard !mayBeRank || scope.is([.of, .ofThe], at: noun + 1) else { return nil }
    guard !isStage(noun + 1) else { return nil }
    var quantity = number
    quantity.form = .part
    quantity.value = number.value / parts
    quantity.tokens = number.tokens.lowerBound..<noun + 1
    return quantity
  }

  /// `quart de finale` and `quart d'heure` are no parts.
  private func isStage(_ i: Int) -> Bool {
    let next = scope.is(.of, at: i) ? i + 1 : i
    let word = scope[next]?.word ?? .none
    return QuantityReader.notAPart.contains(word) || scope.is(.hour, at: next)
  }

  /// `la moitié`, `le quart`, `le tiers`, when a whole follows or nothing does.
  private func half(at i: Int) -> Quantity? {
    guard let word = scope[i]?.word else { return nil }
    if word == QuantityReader.half, scope.is(.article, at: i - 1) {
      return Quantity(form: .part, tokens: i..<i + 1, value: 0.5)
    }
    guard scope.is(.the, at: i - 1), let parts = QuantityReader.parts[word],
      !QuantityReader.rankLike.contains(word), scope.is([.of, .ofThe], at: i + 1), !isStage(i + 1)
    else { return nil }
    return Quantity(form: .part, tokens: i..<i + 1, value: 1 / parts)
  }

  /// `une demi-heure`.
  private func halfUnit(_ number: Quantity) -> Quantity? {
    let noun = number.tokens.upperBound
    guard let word = scope[noun]?.word, let unit = QuantityReader.halves[word] else { return nil }
    var quantity = number
    quantity.value /= 2
    quantity.form = .words
    quantity.halfUnit = unit
    quantity.tokens = number.tokens.lowerBound..<noun + 1
    return quantity
  }

  // MARK: - Words

  /// All words without a hyphen that a number may begin with.
  private static let firsts: WordSet = {
    let words =
      FigureQuantityWords.collectives.map(\.0) + FigureQuantityWords.parts.map(\.0)
      + [FigureQuantityWords.half]
    let starts = FigureQuantityWords.vagueStarts.split(separator: " ").map(String.init)
    return WordSet(words + words.map { $0 + "s" } + starts + Numeral.words)
  }()

  private static let collectives = WordTable(
    FigureQuantityWords.collectives.flatMap { [($0, $1), ($0 + "s", $1)] })
  private static let letters = WordTable(UnitOfMeasure.factors)
  private static let exact = WordSet(FigureQuantityWords.exactCollectives)
  private static let needsOne = WordSet(FigureQuantityWords.needsOne)
  private static let starts = WordSet(FigureQuantityWords.vagueStarts)
  private static let parts = WordTable(
    FigureQuantityWords.parts.flatMap { [($0, $1), ($0 + "s", $1)] })
  private static let rankLike = WordSet(FigureQuantityWords.rankLike)
  private static let notAPart = WordSet(FigureQuantityWords.notAPart)
  private static let half = WordID(of: FigureQuantityWords.half)
  private static let halves = WordTable(UnitOfMeasure.halves)
}
