import Linguistics

/// A stretch of text that may be a name, and what speaks for each kind of bearer.
struct NameCandidate: Sendable {
  var tokens: Range<Int>
  /// The first token of the title before the name; the name's own first token without one.
  var titleStart: Int
  /// The kind that a table of names gives for exactly these words.
  var known: EntityType?
  /// Whether it was found by the grammar of institutions: `Cour pénale internationale`.
  var isInstitution = false
  /// What the words of the name tell.
  var evidence = Evidence()
  /// What the words round it tell.
  var context = Evidence()
  /// The gender that a title or an apposition tells.
  var gender: Gender?
  /// The gender that the first name tells.
  var givenGender: Gender?
  var roles: [WordID] = []

  init(tokens: Range<Int>, titleStart: Int? = nil, known: EntityType? = nil) {
    self.tokens = tokens
    self.titleStart = titleStart ?? tokens.lowerBound
    self.known = known
  }

  /// Points for each kind of bearer, and for none.
  struct Evidence: Sendable {
    var person = 0
    var organization = 0
    var place = 0
    var other = 0

    static func += (sum: inout Evidence, more: Evidence) {
      sum.person += more.person
      sum.organization += more.organization
      sum.place += more.place
      sum.other += more.other
    }

    mutating func add(_ points: Int, for type: EntityType) {
      switch type {
      case .person: person += points
      case .organization: organization += points
      case .place: place += points
      case .unnamed: other += points
      }
    }

    /// The kind with most points; nil when nothing outweighs that it is no name.
    var best: EntityType? {
      let most = max(person, organization, place)
      guard most > max(other, 0) else { return nil }
      if person == most { return .person }
      return organization == most ? .organization : .place
    }

    /// How sure the kind is, from 0 to 1.
    var confidence: Double {
      let most = max(person, organization, place)
      let points = [person, organization, place, other].sorted()
      return 0.5 + 0.05 * Double(min(most, 4)) + 0.05 * Double(min(most - points[2], 5))
    }
  }
}
