/// How the objects of a kind of JSON become articles.
protocol JSONMapping {
  /// The reader's name in the archive.
  var reader: String { get }

  /// What reads a certain object: this, unless the object is of a kind of its own.
  func mapping(for object: JSONValue) -> any JSONMapping

  /// What an object says of an article; nil when it is none that is wanted, such as a picture.
  func particulars(_ object: JSONValue) throws(Fault) -> Particulars?
}

extension JSONMapping {
  func mapping(for object: JSONValue) -> any JSONMapping { self }
}

/// The members of a JSON object by name, and which of them found a place.
struct JSONMembers {
  private let members: [(key: String, value: JSONValue)]
  private var places: [String: Int] = [:]
  private var taken: Set<Int> = []

  /// Looks at an object; case does not count in its keys, and of equal ones the last is meant.
  init(_ object: JSONValue) {
    members = object.members
    for (place, member) in members.enumerated() { places[member.key.lowercased()] = place }
  }

  /// A value, by its key in lower case.
  subscript(_ key: String) -> JSONValue? { places[key].map { members[$0].value } }

  /// Whether there is a member.
  func has(_ key: String) -> Bool { places[key] != nil }

  /// The text of the first of some members that has one, which is then taken.
  mutating func take(_ keys: String...) -> (name: String, text: String)? {
    for key in keys {
      guard let place = places[key], let text = members[place].value.plainText else { continue }
      taken.insert(place)
      return (members[place].key, text)
    }
    return nil
  }

  /// Leaves a member out of what is kept.
  mutating func drop(_ key: String) { if let place = places[key] { taken.insert(place) } }

  /// Adds all that was not taken, as it was written.
  func addRest(to extra: inout ExtraFields) {
    for (place, member) in members.enumerated()
    where !taken.contains(place) && places[member.key.lowercased()] == place
      && member.value.kind != .null
    {
      extra.add(member.key, raw: member.value.raw)
    }
  }
}

extension JSONValue {
  /// A member of an object, by its key; nil when it is not there or this is no object.
  func member(_ key: String) -> JSONValue? {
    members.last { $0.key.lowercased() == key }?.value
  }

  /// What it says: a text, what an object is called, or those of an array; nil when that is
  /// nothing.
  var plainText: String? {
    let text: String? =
      switch kind {
      case .array:
        elements.compactMap(\.plainText).joined(separator: ", ")
      case .object:
        members.last { $0.key == "name" }?.value.text
          ?? members.last { $0.key == "value" }?.value.text
      default: self.text
      }
    return text.flatMap { $0.trimmed.isEmpty ? nil : $0 }
  }
}
