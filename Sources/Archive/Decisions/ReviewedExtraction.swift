import Extraction

/// What was found in a text, with what people decided about it.
struct ReviewedExtraction {
  var entities: [Entity]
  var claims: [Reviewed<Claim>]
  var figures: [Reviewed<Figure>]
  /// The decisions whose words are there.
  var met: Set<Int64> = []

  /// An extraction that nobody has decided about.
  init(_ extraction: Extraction) {
    entities = extraction.entities
    claims = extraction.claims.map { Reviewed($0) }
    figures = extraction.figures.map { Reviewed($0) }
  }
}

/// A claim or figure, and who vouches for it.
struct Reviewed<Item> {
  /// As people want it.
  var item: Item
  /// As it was found, where people changed it.
  var found: Item?
  var review = Review.machine
  var isRejected = false

  init(_ item: Item) { self.item = item }
}

/// Who vouches for a row.
enum Review: String {
  case machine, confirmed, corrected, added
}
