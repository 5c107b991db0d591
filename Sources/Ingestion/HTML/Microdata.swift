/// The properties of a page's article in microdata.
struct Microdata {
  private var values: [String: [String]] = [:]

  /// Gathers the properties, by their names in lower case.
  init(_ tree: PageTree) {
    for (place, node) in tree.nodes.enumerated() where !node.attributes.isEmpty {
      guard let names = node["itemprop"] else { continue }
      let declared = node["content"] ?? node["datetime"]
      guard let value = declared?.particular ?? Self.name(in: tree, at: place) else { continue }
      for name in names.lowercased().split(separator: " ") {
        values[String(name), default: []].append(value)
      }
    }
  }

  /// The first value of a property.
  subscript(_ name: String) -> String? { values[name]?.first }

  /// All names of a property.
  func names(_ name: String) -> String? {
    guard let found = values[name] else { return nil }
    var distinct: [String] = []
    for name in found.prefix(PageFacts.mostNames)
    where !distinct.contains(name) && !name.contains("://") {
      distinct.append(name)
    }
    return distinct.isEmpty ? nil : distinct.joined(separator: ", ")
  }

  /// The name within a thing, or else its text.
  private static func name(in tree: PageTree, at place: Int) -> String? {
    let node = tree.nodes[place]
    // Long texts, such as the article itself, are read elsewhere.
    guard node.end - place < 60 else { return nil }
    for inner in place + 1..<node.end where tree.nodes[inner]["itemprop"] == "name" {
      return tree.nodes[inner]["content"] ?? tree.line(at: inner)
    }
    return tree.line(at: place)
  }
}
