/// Whether a publisher lets an article be used: its status, and how long it is held back.
struct Release {
  /// How long an article is held back.
  enum Embargo: Equatable {
    case none
    /// Until a time, as given.
    case until(String)
    /// Held back, and nobody says until when.
    case withoutEnd
  }

  /// The status as given: `usable`, `stat:canceled`, an address that ends with it; nil for none.
  var status: String?
  var embargo = Embargo.none

  /// Throws what keeps the article from being taken in at a moment.
  func check(_ identity: ArticleIdentity, now: Moment) throws(Fault) {
    if let status = Self.withdrawing(status) {
      throw Fault("Its publisher takes it back: its status is \"\(status)\".", withdrawn: identity)
    }
    switch embargo {
    case .none: return
    case .withoutEnd:
      throw Fault(
        "It is embargoed, and it does not say until when. Ingest the version that is released.")
    case .until(let text): try check(embargoedUntil: text, now)
    }
  }

  private func check(embargoedUntil text: String, _ now: Moment) throws(Fault) {
    guard let end = Moment(text) else {
      throw Fault(
        "It is embargoed until \"\(text.shortened)\", which is not a time. Correct it, or ingest "
          + "the version that is released.")
    }
    guard now < end else { return }
    let zone = end.hasZone ? "" : " (without a zone: anywhere on earth)"
    throw Fault("It is embargoed until \(text)\(zone). Ingest it again after that.")
  }

  /// The word of a status that takes an article back; nil for any other.
  private static func withdrawing(_ status: String?) -> String? {
    let word = status?.split { ":/#".contains($0) }.last?.lowercased()
    return word.flatMap { withdrawals.contains($0) ? $0 : nil }
  }

  private static let withdrawals: Set<String> = [
    "canceled", "cancelled", "withheld", "withdrawn", "killed", "kill",
  ]
}
