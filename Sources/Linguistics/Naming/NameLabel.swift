/// Where a token stands in a name, and of what type the name is.
///
/// The raw value is that of the trained weights: 0 outside, then for each type the only, the
/// first, an inner and the last token of a name.
package struct NameLabel: Hashable, Sendable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// How many labels there are.
  package static let count = 13
  /// How many labels a row of weights has.
  package static let stride = 16
  package static let outside = NameLabel(rawValue: 0)

  package enum Place: Int, Sendable { case only, first, inner, last }

  package init(_ type: NameType, _ place: Place) {
    rawValue = 1 + Int(type.rawValue) * 4 + place.rawValue
  }

  package var type: NameType? {
    rawValue == 0 ? nil : NameType(rawValue: UInt8((rawValue - 1) / 4))
  }
  package var place: Place? { rawValue == 0 ? nil : Place(rawValue: (rawValue - 1) % 4) }

  /// Whether a name is going on after the token.
  private var isOpen: Bool { place == .first || place == .inner }
  /// Whether a name is going on before the token.
  private var isContinued: Bool { place == .inner || place == .last }

  /// Whether the label may stand before another; nil stands for the end of the sentence.
  package func mayPrecede(_ next: NameLabel?) -> Bool {
    guard let next else { return !isOpen }
    return isOpen == next.isContinued && (!isOpen || type == next.type)
  }

  /// Whether the label may stand first.
  package var mayBegin: Bool { !isContinued }
}

/// What is named.
public enum NameType: UInt8, Sendable, CaseIterable {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  case person, place, organization
}
