import Linguistics
import Testing

@testable import Extraction

@Suite struct EntityFinderTests {
  /// The names of a text as they stand, in text order, each with a letter for its type.
  private func found(_ text: String) -> [String] {
    let annotated = AnnotatedText(text)
    let names = EntityFinder().names(in: annotated)
    return names.mentions.map { mention in
      let type = names.entities[mention.entity].type.rawValue.prefix(1).uppercased()
      return "\(type) " + annotated.string(annotated.range(mention.tokens))
    }
  }

  @Test(arguments: [
    ("Hier, le président Emmanuel Macron est arrivé à Kiev.", ["P Emmanuel Macron", "P Kiev"]),
    ("Selon l’ONU, la trêve tient.", ["O ONU"]),
    ("Les Français ont voté dimanche.", []),
  ])
  func `names are found with their kind`(text: String, names: [String]) {
    #expect(found(text) == names)
  }
}
