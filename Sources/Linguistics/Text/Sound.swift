/// What a name sounds like, so that transliterations of one name meet.
public enum Sound {
  /// The sound of a folded word: equal for `roudskoi` and `rudskoy`, `kadhafi` and `gaddafi`.
  ///
  /// Letters other than a to z are kept as they are, and a word with digits as a whole.
  public static func key(_ word: String) -> String {
    var letters = Array(word.utf8)
    guard !letters.contains(where: { $0 &- 0x30 < 10 }) else { return word }
    for origin in Spellings.origins where origin.marks.contains(where: { has(letters, $0) }) {
      for i in letters.indices where letters[i] == origin.letter { letters[i] = origin.sound }
    }
    let end = letters.count - (hasSilentEnd(letters) ? 1 : 0)
    var sounds: [UInt8] = []
    var i = 0
    while i < end {
      let (sound, length) = next(letters[..<end], i)
      for s in sound {
        if sounds.last != s || s >= 0x80 { sounds.append(s) }
      }
      i += length
    }
    return String(decoding: sounds, as: UTF8.self)
  }

  /// The sound that begins at a letter, and how many letters spell it.
  private static func next(_ letters: ArraySlice<UInt8>, _ i: Int) -> (sound: [UInt8], length: Int)
  {
    guard letters[i] &- 0x61 < 26 else { return ([letters[i]], 1) }
    for spelling in Spellings.byLetter[Int(letters[i] - 0x61)] where stands(spelling, letters, i) {
      return (spelling.sound, spelling.letters.count)
    }
    return ([letters[i]], 1)
  }

  /// Whether a spelling stands at a letter, in the place where it has its sound.
  private static func stands(
    _ spelling: Spellings.Spelling, _ letters: ArraySlice<UInt8>, _ i: Int
  ) -> Bool {
    let end = i + spelling.letters.count
    guard letters[i...].starts(with: spelling.letters),
      spelling.next.isEmpty || end < letters.endIndex && spelling.next.contains(letters[end])
    else { return false }
    switch spelling.place {
    case .anywhere: return true
    case .start: return i == 0 && end < letters.endIndex
    case .end: return i > 0 && end == letters.endIndex
    case .whole: return i == 0 && end == letters.endIndex
    case .afterVowel: return i > 0 && isVowel(letters[i - 1])
    }
  }

  /// Whether the word ends with an e that French adds; women's names do not.
  private static func hasSilentEnd(_ letters: [UInt8]) -> Bool {
    guard letters.count > 5,
      let ending = Spellings.silentEnds.first(where: {
        letters.reversed().starts(with: $0.reversed())
      }),
      !isVowel(letters[letters.count - ending.count - 1])
    else { return false }
    return !Spellings.feminine.contains(String(decoding: letters, as: UTF8.self))
  }

  private static func has(_ letters: [UInt8], _ mark: [UInt8]) -> Bool {
    letters.indices.dropLast().contains { letters[$0...].starts(with: mark) }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: true
    default: false
    }
  }
}
