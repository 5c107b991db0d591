/// What a name sounds like, so that transliterations of one name meet.
public enum Sound {
  /// The sound of a folded word: equal for `roudskoi` and `rudskoy`, `kadhafi` and `gaddafi`.
  ///
  /// Letters other than a to z are kept as they are.
  public static func key(_ word: String) -> String {
    var sounds: [UInt8] = []
    let letters = Array(word.utf8)
    var i = 0
    while i < letters.count {
      let (sound, length) = next(letters, i)
      for s in sound where sounds.last != s { sounds.append(s) }
      i += length
    }
    return String(decoding: withoutSilentEnd(sounds, letters), as: UTF8.self)
  }

  /// The sound that begins at a letter, and how many letters spell it.
  private static func next(_ letters: [UInt8], _ i: Int) -> ([UInt8], Int) {
    for (spelling, sound) in Spellings.sounds where letters[i...].starts(with: spelling) {
      return (sound, spelling.count)
    }
    return ([letters[i]], 1)
  }

  /// The sounds without a final e after in, as in poutine, unless the word is a woman's name.
  private static func withoutSilentEnd(_ sounds: [UInt8], _ letters: [UInt8]) -> [UInt8] {
    let word = String(decoding: letters, as: UTF8.self)
    guard word.hasSuffix("ine"), word.utf8.count > 4, !Spellings.feminine.contains(word) else {
      return sounds
    }
    return sounds.dropLast()
  }
}
