/// The fields that have no column, as the object in which an archive keeps them.
enum ExtraObject {
  /// An object with fields more, in order; nil where there is none at all.
  static func adding(_ fields: [(name: String, value: String?)], to extra: String?) -> String? {
    var object = extra.map { Array($0.utf8.dropLast()) } ?? []
    for (name, value) in fields {
      guard let value else { continue }
      object.append(object.isEmpty ? JSON.openObject : JSON.comma)
      object += JSONString.written(name) + [JSON.colon] + JSONString.written(value)
    }
    return object.isEmpty ? nil : String(decoding: object + [JSON.closeObject], as: UTF8.self)
  }
}
