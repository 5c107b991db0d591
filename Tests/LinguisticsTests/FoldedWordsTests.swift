import Testing

@testable import Linguistics

@Suite struct FoldedWordsTests {
  @Test(arguments: [
    ("Dupont-Lajoie", "DUPONT LAJOIE"), ("O.N.U.", "ONU"), ("l’Été", "L'ete"), ("Œuvre", "oeuvre"),
    ("e\u{301}tat", "État"), ("J.-P.", "J P"), ("&", "&"), ("", ""),
  ])
  func `two ways of writing have the same words`(one: String, other: String) {
    #expect(words(one) == words(other))
  }

  @Test(arguments: [
    ("Dupont-Lajoie", "Dupontlajoie"), ("ON", "ONU"), ("&", "+"), ("Paris Nice", "Nice Paris"),
  ])
  func `two names that differ have other words`(one: String, other: String) {
    #expect(words(one) != words(other))
  }

  private func words(_ text: String) -> [WordID] {
    let bytes = Array(text.utf8)
    var folded = FoldedWords()
    bytes.withUnsafeBufferPointer { folded.read($0, bytes.indices) }
    return folded.words
  }
}
