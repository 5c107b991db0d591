/// What the full-text index is asked: phrases joined by AND, OR and NOT.
///
/// The index can only take away from what is there (`a NOT b`), so a query that is nothing but
/// exclusions is kept as what it excludes.
indirect enum MatchTree: Hashable {
  case phrase([String], isPrefix: Bool)
  case all([MatchTree])
  case any([MatchTree])
  case minus(MatchTree, MatchTree)

  /// A tree, or all rows but those of the tree.
  struct Set {
    var tree: MatchTree
    var isComplement = false
  }

  /// What a query asks, its words made phrases by a closure.
  static func of(_ node: WordNode, _ phrases: (WordNode.Word) throws -> MatchTree) rethrows -> Set {
    switch node {
    case .word(let word): return Set(tree: try phrases(word))
    case .field: return Set(tree: .any([]))
    case .not(let inner):
      let set = try of(inner, phrases)
      return Set(tree: set.tree, isComplement: !set.isComplement)
    case .and(let nodes): return intersection(try nodes.map { try of($0, phrases) })
    case .or(let nodes):
      // What stands in one of the sets is what does not stand outside all of them.
      let outside = try nodes.map { try of($0, phrases) }
        .map { Set(tree: $0.tree, isComplement: !$0.isComplement) }
      let none = intersection(outside)
      return Set(tree: none.tree, isComplement: !none.isComplement)
    }
  }

  private static func intersection(_ sets: [Set]) -> Set {
    let inside = sets.filter { !$0.isComplement }.map(\.tree)
    let outside = sets.filter(\.isComplement).map(\.tree)
    guard !inside.isEmpty else { return Set(tree: any(outside).flat, isComplement: true) }
    let kept = all(inside).flat
    return Set(tree: outside.isEmpty ? kept : subtract(outside, from: kept))
  }

  /// Without one level of the same join in itself, without repetitions, and without joins of one.
  private var flat: MatchTree {
    switch self {
    case .all(let trees):
      let inner = trees.flatMap { if case .all(let more) = $0 { more } else { [$0] } }.unique
      return inner.count == 1 ? inner[0] : .all(inner)
    case .any(let trees):
      let inner = trees.flatMap { if case .any(let more) = $0 { more } else { [$0] } }.unique
      return inner.count == 1 ? inner[0] : .any(inner)
    default: return self
    }
  }

  /// a without b; where b is itself c without d, a and d, or a without c: the index's parser
  /// bears brackets in one another only where they open first.
  private static func subtract(_ trees: [MatchTree], from kept: MatchTree) -> MatchTree {
    var trees = trees
    guard let deepest = trees.indices.max(by: { trees[$0].depth < trees[$1].depth }) else {
      return kept
    }
    guard case .minus(let c, let d) = trees[deepest] else { return .minus(kept, any(trees).flat) }
    trees.remove(at: deepest)
    let rest = trees.isEmpty ? kept : .minus(kept, any(trees).flat)
    return .any([.all([d, rest]), .minus(rest, c)])
  }

  /// How many joins stand in one another.
  var depth: Int {
    switch self {
    case .phrase: 0
    case .all(let trees), .any(let trees): 1 + (trees.map(\.depth).max() ?? 0)
    case .minus(let kept, let taken): 1 + max(kept.depth, taken.depth)
    }
  }

  /// The phrases that a row may have, those taken away left out.
  var phrases: [MatchTree] {
    switch self {
    case .phrase: [self]
    case .all(let trees), .any(let trees): trees.flatMap(\.phrases)
    case .minus(let kept, _): kept.phrases
    }
  }
}

extension [MatchTree] {
  /// Each tree once, in order.
  fileprivate var unique: Self {
    var seen: Swift.Set<MatchTree> = []
    return filter { seen.insert($0).inserted }
  }
}
