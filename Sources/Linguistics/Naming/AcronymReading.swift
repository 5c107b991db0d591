/// Finds acronyms in brackets beside the names whose initials they are:
/// `Organisation mondiale de la santé (OMS)`, `MSF (Médecins sans frontières)`.
struct AcronymReading {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]

  /// The most words that a name with an acronym has.
  private static let longest = 14

  /// The name and the acronym about a bracket that opens at a token.
  func pair(at bracket: Int, in sentence: Range<Int>) -> (name: Range<Int>, acronym: Int)? {
    guard tokens[bracket].kind == .openBracket, bracket > sentence.lowerBound,
      bracket + 2 < sentence.upperBound
    else { return nil }
    if tokens[bracket + 2].kind == .closeBracket, isAcronym(bracket + 1),
      let start = start(of: bracket + 1, endingBefore: bracket, notBefore: sentence.lowerBound)
    {
      return (start..<bracket, bracket + 1)
    }
    guard isAcronym(bracket - 1), let close = close(after: bracket, in: sentence),
      start(of: bracket - 1, endingBefore: close, notBefore: bracket + 1) == bracket + 1
    else { return nil }
    return (bracket + 1..<close, bracket - 1)
  }

  private func close(after bracket: Int, in sentence: Range<Int>) -> Int? {
    (bracket + 1..<min(sentence.upperBound, bracket + 2 + AcronymReading.longest)).first {
      tokens[$0].kind == .closeBracket
    }
  }

  private func isAcronym(_ i: Int) -> Bool {
    let token = tokens[i]
    return token.kind == .word && token.traits.contains(.allCapitals)
      && (2...8).contains(token.end - token.start)
      && bytes[token.start..<token.end].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// Where the words begin whose initials an acronym is, the last word ending before a token.
  ///
  /// Small words between them have no initial of their own.
  private func start(of acronym: Int, endingBefore end: Int, notBefore first: Int) -> Int? {
    var letter = tokens[acronym].end - 1
    var i = end - 1
    while i >= max(first, end - AcronymReading.longest) {
      if initial(i) == bytes[letter] {
        if letter == tokens[acronym].start { return i }
        letter -= 1
      } else if !isSmall(i) || i == end - 1 {
        return nil
      }
      i -= 1
    }
    return nil
  }

  private func isSmall(_ i: Int) -> Bool {
    tokens[i].kind == .elided
      || tokens[i].kind == .word && tokens[i].end - tokens[i].start < 5
        && !tokens[i].traits.contains(.capitalized)
  }

  /// The first letter of a word as a capital without accent; 0 for what is no word.
  private func initial(_ i: Int) -> UInt8 {
    guard tokens[i].kind == .word else { return 0 }
    let lead = bytes[tokens[i].start]
    if lead < 0x80 { return lead & 0xDF }
    guard lead == 0xC3 else { return 0 }
    switch bytes[tokens[i].start + 1] & 0x1F {
    case 0x00...0x05: return 0x41
    case 0x07: return 0x43
    case 0x08...0x0B: return 0x45
    case 0x0C...0x0F: return 0x49
    case 0x12...0x16: return 0x4F
    case 0x19...0x1C: return 0x55
    default: return 0
    }
  }
}
