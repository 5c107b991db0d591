import Linguistics
import Testing

@testable import Extraction

/// Quotation marks pair by their directions, never by counting.
@Suite struct QuotationMarkTests {
  @Test(arguments: [
    ("« Oui », dit-il.", ["Oui"]),
    ("« Il a dit “oui” hier », dit-elle.", ["Il a dit “oui” hier"]),
    ("« Il a dit « oui » hier », dit-elle.", ["Il a dit « oui » hier"]),
    ("Il a dit \"oui\" et \"non\".", ["oui", "non"]),
    ("Il dit \" oui \" et sort.", ["oui"]),
    ("‹ Oui ›, dit-il. „Non“, dit-elle.", ["Oui", "Non"]),
    ("''Nous partons demain'', dit-il.", ["Nous partons demain"]),
    ("‘’Nous partons demain’’, dit-il.", ["Nous partons demain"]),
    ("L'homme d'hier n'a rien dit de l'affaire d'aujourd'hui.", []),
    ("Il a crié \"oui. Puis il est parti. Elle a dit \"non\" hier.", ["oui", "non"]),
    ("« Oui. Puis il est parti. Elle a dit « non » hier.", ["Oui", "non"]),
    (
      "« Premier paragraphe ici.\n\n« Second paragraphe ici. »",
      [
        "Premier paragraphe ici", "Second paragraphe ici",
      ]
    ),
    (
      "\"Rien ne va plus ici. \"Tout est perdu pour nous\", dit-il.",
      [
        "Rien ne va plus ici", "Tout est perdu pour nous",
      ]
    ),
    ("Une fin\" seule, puis \"une vraie\".", ["une vraie"]),
    ("Un écran de 12\" et un titre : \"Le Large\".", ["Le Large"]),
  ])
  func `what stands between marks`(text: String, quoted: [String]) throws {
    let read = try LanguageModel.french().read(text)
    let reading = Reading(read, names: EntityFinder().names(in: read))
    let found = reading.quotations.map { quotation in
      reading.text.string(reading.text.range(reading.trimmed(quotation.inside)))
    }
    #expect(found == quoted)
  }

  /// Leaves one mark out of a text of many and looks whether claims far from it stay.
  @Test(arguments: ["\"", "«»"]) func `a mark that is missing changes only what is near`(
    marks: String
  ) throws {
    let open = marks.first ?? "\""
    let close = marks.last ?? "\""
    let text = Self.sentences(open, close).joined(separator: " ")
    let whole = try Extractor().extract(text).claims
    #expect(whole.count >= 40)
    let places = text.indices.filter { text[$0] == open || text[$0] == close }
    // Every third is an opening one as often as a closing one.
    for place in stride(from: 0, to: places.count, by: 3).map({ places[$0] }) {
      var less = text
      less.remove(at: place)
      let offset = text[..<place].unicodeScalars.count
      let claims = try Extractor().extract(less).claims
      let before = far(from: offset, whole, shift: 1)
      let after = far(from: offset, claims, shift: 0)
      #expect(before == after, "without the mark at \(offset)")
    }
  }

  private static func sentences(_ open: Character, _ close: Character) -> [String] {
    (0..<12).flatMap { round in
      [
        "Paul Martin a parlé du pont numéro \(round) devant la presse.",
        "\(open)Nous partirons demain matin\(close), a déclaré Paul Martin.",
        "Anne Durand affirme que la route est \(open)totalement fermée\(close) ce soir.",
        "Elle marche vite.",
        "\(open)La pluie tombe. Le fleuve monte\(close), dit-elle.",
        "Les rues sont vides et les volets sont clos.",
        "Selon la mairie, le pont tiendra.",
        "Anne Durand a répondu : \(open)Tout ira bien pour nous.\(close)",
      ]
    }
  }

  /// The content and rule of the claims whose sentences end or begin more than two sentences from
  /// a place.
  private func far(from place: Int, _ claims: [Claim], shift: Int) -> [String] {
    claims.compactMap { claim in
      let near = 190
      if claim.sentence.end < place - near {
        return "\(claim.rule) \(claim.spans)"
      }
      if claim.sentence.start - shift > place + near {
        let spans = claim.spans.map { Span(start: $0.start - shift, end: $0.end - shift) }
        return "\(claim.rule) \(spans)"
      }
      return nil
    }
  }
}
