import Linguistics

/// A name in a text, with what stands beside it.
struct NameCandidate: Sendable {
  var tokens: Range<Int>
  /// The first token of the title before the name; the name's own first token without one.
  var titleStart: Int
  var type: EntityType
  /// How sure the type is, from 0 to 1.
  var confidence: Double
  /// The gender that a title or an apposition tells.
  var gender: Gender?
  /// The gender that the first name tells.
  var givenGender: Gender?
  var roles: [WordID] = []
  /// The entry of the user's list that names the bearer.
  var entry: Int?

  init(_ name: TaggedName) {
    tokens = name.tokens
    titleStart = name.tokens.lowerBound
    confidence = name.confidence
    switch name.type {
    case .person: type = .person
    case .place: type = .place
    case .organization: type = .organization
    }
  }
  /// A name of a user's list.
  init(_ name: KnownNameFinder.Found, type: EntityType) {
    tokens = name.tokens
    titleStart = name.tokens.lowerBound
    confidence = 1
    entry = name.entry
    self.type = type
  }
}
