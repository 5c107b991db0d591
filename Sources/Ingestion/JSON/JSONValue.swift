/// A JSON value as it was written, known to be one.
struct JSONValue: Equatable {
  /// Its bytes, without white space around.
  let raw: ArraySlice<UInt8>

  /// What a value is, for those that have a plain text.
  enum Kind { case string, number, word, null, array, object }

  /// What it is.
  var kind: Kind {
    switch raw.first {
    case JSON.quote: .string
    case JSON.openArray: .array
    case JSON.openObject: .object
    case UInt8(ascii: "n"): .null
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .word
    default: .number
    }
  }

  /// A string's content; another scalar as written; nil for null, arrays and objects.
  var text: String? {
    switch kind {
    case .string: JSONString.content(raw)
    case .number, .word: String(decoding: raw, as: UTF8.self)
    case .null, .array, .object: nil
    }
  }

  /// The members of an object; of keys that stand twice, both.
  var members: [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = []
    walk { key, value in if let key { members.append((JSONString.content(key), value)) } }
    return members
  }

  /// The elements of an array.
  var elements: [JSONValue] {
    guard kind == .array else { return [] }
    var elements: [JSONValue] = []
    walk { _, value in elements.append(value) }
    return elements
  }

  /// Lends what an object or array holds; the skimmer has been over it and cannot fail again.
  private func walk(_ each: (ArraySlice<UInt8>?, JSONValue) -> Void) {
    guard kind == .object || kind == .array else { return }
    let held = Array(raw)
    var skimmer = JSONSkimmer(bytes: HeldBytes(bytes: held))
    var at = 1
    while let start = try? skimmer.skipSpace(at), start < held.count - 1 {
      var valueStart = start
      var key: ArraySlice<UInt8>?
      if kind == .object {
        guard let keyEnd = try? skimmer.string(start), let after = try? skimmer.key(start) else {
          return
        }
        key = held[start..<keyEnd]
        valueStart = after
      }
      guard let begin = try? skimmer.skipSpace(valueStart),
        let end = try? skimmer.end(ofValueAt: begin), let next = try? skimmer.skipSpace(end)
      else { return }
      each(key, JSONValue(raw: held[begin..<end]))
      at = next + 1
    }
  }
}
