/// What a file says of an article beyond what has a column, on the way to becoming JSON.
struct ExtraFields {
  private var names: [String] = []
  private var values: [String: [[UInt8]]] = [:]

  /// Adds a text; nothing is added for nil.
  ///
  /// Of a name that comes again, all values are kept.
  mutating func add(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    add(name, raw: JSONString.written(StoredText(text).text))
  }

  /// Adds a mark.
  mutating func mark(_ name: String) { add(name, raw: Array("true".utf8)) }

  /// Adds a whole number where the text is one, else the text.
  mutating func add(number text: String?, as name: String) {
    guard let text, let number = Int(text) else { return add(name, text) }
    add(name, raw: Array(String(number).utf8))
  }

  /// Adds what is JSON already.
  mutating func add(_ name: String, raw: some Sequence<UInt8>) {
    if values[name] == nil { names.append(name) }
    values[name, default: []].append(Array(raw))
  }

  /// All as an object, in which a name that came several times has an array; nil for nothing.
  var json: String? {
    if names.isEmpty { return nil }
    var object: [UInt8] = []
    for name in names {
      object.append(object.isEmpty ? JSON.openObject : JSON.comma)
      object += JSONString.written(name) + [JSON.colon] + value(name)
    }
    return String(decoding: object + [JSON.closeObject], as: UTF8.self)
  }

  private func value(_ name: String) -> [UInt8] {
    let all = values[name] ?? []
    if all.count == 1 { return all[0] }
    return [JSON.openArray] + all.joined(separator: [JSON.comma]) + [JSON.closeArray]
  }
}

extension ExtraFields {
  /// The mark of an article of which only a summary was delivered.
  static let summaryOnly = "summary_only"
  /// The number of an article's version at its publisher.
  static let version = "version"
}
