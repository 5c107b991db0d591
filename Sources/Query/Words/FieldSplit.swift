/// Parts the filters of a query from its words.
///
/// A filter counts for the whole line, so it stands beside the words: not inside OR, unless all
/// that OR joins are filters of one field.
struct FieldSplit {
  private(set) var words: WordNode?
  private(set) var filters: [Filter] = []

  init(_ tree: WordNode?) throws {
    guard let tree else { return }
    var rest: [WordNode] = []
    for node in Self.sides(of: tree) {
      if let found = Self.filters(of: node) {
        filters += found
      } else {
        try refuseFields(in: node)
        rest.append(node)
      }
    }
    words = WordNode.joined(rest, WordNode.and)
  }

  /// The nodes that stand side by side at the top, groups opened.
  private static func sides(of node: WordNode) -> [WordNode] {
    guard case .and(let nodes) = node else { return [node] }
    return nodes.flatMap(sides)
  }

  /// The filters that a node is; nil when it is something else.
  private static func filters(of node: WordNode) -> [Filter]? {
    switch node {
    case .field(let filter): return [filter]
    case .not(.field(var filter)):
      filter.excludes = true
      return [filter]
    case .or(let nodes): return alternatives(nodes)
    default: return nil
    }
  }

  private static func alternatives(_ nodes: [WordNode]) -> [Filter]? {
    var found: [Filter] = []
    for case .field(let filter) in nodes { found.append(filter) }
    let fields = Set(found.map(\.field))
    guard found.count == nodes.count, fields.count == 1, fields.allSatisfy(\.isChoice) else {
      return nil
    }
    return found
  }

  private func refuseFields(in node: WordNode) throws {
    switch node {
    case .word: return
    case .field(let filter):
      throw filter.refusingName(
        QueryError(
          .usage,
          "\"\(filter.field.rawValue):\" stands beside the words, not inside OR or NOT with them."))
    case .not(let inner): try refuseFields(in: inner)
    case .and(let nodes), .or(let nodes): for inner in nodes { try refuseFields(in: inner) }
    }
  }
}
