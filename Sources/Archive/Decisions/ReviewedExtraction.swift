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

/// What decisions are about: a claim or a figure.
protocol Reviewable {
  var confidence: Double { get set }
}

extension Claim: Reviewable {}
extension Figure: Reviewable {}

extension Reviewed where Item: Reviewable {
  /// Lays a decision over the row; where it corrects, `change` says how.
  mutating func take(_ kind: Decision.Kind, change: (inout Item) -> Void) {
    switch kind {
    case .note: return
    case .reject:
      isRejected = true
      return
    case .confirm: if review == .machine { review = .confirmed }
    default:
      if found == nil { found = item }
      review = kind == .add || review == .added ? .added : .corrected
      change(&item)
    }
    isRejected = false
    // A person vouches for it.
    item.confidence = 1
  }
}

/// Who vouches for a row.
enum Review: String {
  case machine, confirmed, corrected, added
}
