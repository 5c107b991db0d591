import Testing

@testable import Linguistics

@Suite struct AcronymTests {
  /// The name and the acronym about the first bracket of a sentence.
  private func pair(_ string: String) -> String? {
    let text = AnnotatedText(string)
    return text.bytes.withUnsafeBufferPointer { bytes in
      let reading = AcronymReading(bytes: bytes, tokens: text.tokens)
      guard let bracket = text.tokens.firstIndex(where: { $0.kind == .openBracket }),
        let (name, acronym) = reading.pair(at: bracket, in: 0..<text.tokens.count)
      else { return nil }
      return text.string(text.range(name)) + " = " + text.string(text.tokens[acronym])
    }
  }

  @Test(arguments: [
    ("L’Organisation mondiale du lait (OML) alerte.", "Organisation mondiale du lait = OML"),
    ("L’OML (Organisation mondiale du lait) alerte.", "Organisation mondiale du lait = OML"),
    ("selon l'École des arts et métiers (EAM).", "École des arts et métiers = EAM"),
    ("l’Institut d'étude des crues ( IEC ) le dit", "Institut d'étude des crues = IEC"),
  ])
  func `an acronym in brackets is that of the words beside it`(text: String, pair: String) {
    #expect(self.pair(text) == pair)
  }

  @Test(arguments: [
    "Luc Orsel (PS) a parlé.", "à Lyon (Rhône)", "(OML)", "L’Organisation (", "le lait (OML",
    "Organisation mondiale du lait (1)", "(", "A (B)", "un pont (PONT)",
  ])
  func `other brackets hold no acronym of the words beside them`(text: String) {
    #expect(pair(text) == nil)
  }
}
