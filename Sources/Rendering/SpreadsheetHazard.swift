/// Text that a spreadsheet would not leave as it is: run as a formula, or turned into a date, an
/// hour or another number.
///
/// A whole day such as `2017-12-07` is none: it becomes the date that it is.
enum SpreadsheetHazard {
  /// Whether a text is such.
  static func exists(in utf8: Span<UInt8>) -> Bool {
    guard !utf8.isEmpty else { return false }
    if startsFormula(utf8[0]) || startsWideFormula(utf8) { return true }
    guard utf8.count <= 40 else { return false }
    return isDigitsOnlyHazard(utf8) ?? isDateOrHour(String(copying: utf8))
  }

  private static func startsFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A,
      0x0D:
      true
    default: false
    }
  }

  /// The same signs in full width, `＝＋－＠`, and the minus sign: some spreadsheets take them for
  /// those.
  private static func startsWideFormula(_ utf8: Span<UInt8>) -> Bool {
    guard utf8.count > 2 else { return false }
    return switch (utf8[0], utf8[1], utf8[2]) {
    case (0xEF, 0xBC, 0x9D), (0xEF, 0xBC, 0x8B), (0xEF, 0xBC, 0x8D), (0xEF, 0xBC, 0xA0): true
    case (0xE2, 0x88, 0x92): true
    default: false
    }
  }

  /// Decides on texts that no date or hour is made of, and on numbers; nil for the others.
  private static func isDigitsOnlyHazard(_ utf8: Span<UInt8>) -> Bool? {
    if losesZero(utf8) { return true }
    var digits = 0
    for index in utf8.indices {
      guard isPartOfDate(utf8[index]) else { return false }
      if isDigit(utf8[index]) { digits += 1 }
    }
    if digits == 0 || isWholeDay(utf8, digits) { return false }
    guard digits == utf8.count else { return nil }
    // A number loses its leading zeros, and its digits after the fifteenth.
    return digits > 15 || (digits > 1 && utf8[0] == UInt8(ascii: "0"))
  }

  /// `12,50` is read as a number and shown as `12,5`.
  private static func losesZero(_ utf8: Span<UInt8>) -> Bool {
    var commas = 0
    for index in utf8.indices {
      if utf8[index] == UInt8(ascii: ",") {
        commas += 1
      } else if !isDigit(utf8[index]) {
        return false
      }
    }
    return commas == 1 && isDigit(utf8[0]) && utf8[utf8.count - 1] == UInt8(ascii: "0")
  }

  /// Digits, letters, and the signs between them.
  private static func isPartOfDate(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "+"): true
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":"): true
    default: false
    }
  }

  private static func isWholeDay(_ utf8: Span<UInt8>, _ digits: Int) -> Bool {
    utf8.count == 10 && digits == 8 && utf8[4] == UInt8(ascii: "-") && utf8[7] == UInt8(ascii: "-")
  }

  private static func isDateOrHour(_ text: String) -> Bool {
    guard text.utf8.count <= 24, let words = words(of: text) else { return false }
    switch words.count {
    case 2, 3: return isDate(words) || isHour(words) || isPower(words) || isMixedFraction(words)
    case 4: return isHour(words)
    default: return false
    }
  }

  /// `1 1/2` is read as 1,5.
  private static func isMixedFraction(_ words: [Word]) -> Bool {
    words.count == 3 && words.allSatisfy(\.isNumber) && words[1].sign == " " && words[2].sign == "/"
  }

  /// A run of digits or of letters, and the sign before it.
  private struct Word {
    var sign: Character?
    var text: String
    var isNumber: Bool
  }

  /// Cuts `12 mai 2016` or `3/4` into numbers and names; nil where anything else stands in it.
  private static func words(of text: String) -> [Word]? {
    var words: [Word] = []
    var sign: Character?
    for character in text {
      guard character.isLetter || character.isASCIIDigit else {
        guard sign == nil || sign == ".", " -/.:".contains(character) else { return nil }
        sign = character
        continue
      }
      let isNumber = character.isASCIIDigit
      if sign == nil, let last = words.indices.last, words[last].isNumber == isNumber {
        words[last].text.append(character)
      } else if words.count < 4 {
        words.append(Word(sign: sign, text: String(character), isNumber: isNumber))
      }
      sign = nil
    }
    return sign == nil || sign == "." ? words : nil
  }

  private static func isDate(_ words: [Word]) -> Bool {
    let numbers = words.filter(\.isNumber).map(\.text.utf8.count)
    let names = words.filter { !$0.isNumber }
    guard !words.contains(where: { $0.sign == ":" }),
      numbers.allSatisfy({ [1, 2, 4].contains($0) }),
      numbers.count(where: { $0 == 4 }) <= 1
    else { return false }
    if names.count == 1 { return MonthNames.all.contains(names[0].text.lowercased()) }
    return names.isEmpty && words.dropFirst().allSatisfy { $0.sign != " " }
  }

  private static func isHour(_ words: [Word]) -> Bool {
    let isNamed = ["a", "p", "am", "pm"].contains(words.last?.text.lowercased())
    let numbers = isNamed ? words.dropLast() : words
    return numbers.allSatisfy(\.isNumber) && numbers.dropFirst().allSatisfy { $0.sign == ":" }
      && (!isNamed || words.last?.sign == " ")
  }

  /// `12e4` is read as 120 000.
  private static func isPower(_ words: [Word]) -> Bool {
    words.count == 3 && words[0].isNumber && words[1].text.lowercased() == "e"
      && words[1].sign == nil && words[2].isNumber
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
