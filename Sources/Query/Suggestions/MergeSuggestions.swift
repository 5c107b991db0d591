/// Finds the entities of an archive that are likely one, for people to decide.
public struct MergeSuggestions {
  private let reader: ArchiveReader

  /// Makes the finder of an archive.
  public init(_ reader: ArchiveReader) { self.reader = reader }

  /// The likely pairs, the likeliest first; a name leaves those in which neither side bears it
  /// out.
  public func all(limit: Int? = nil, about name: String? = nil) throws -> [MergeSuggestion] {
    let about = try name.map {
      Set(try NameResolver(reader).resolve($0).entities.map(\.id))
    }
    let list = try EntityList(reader)
    let company = try CompanyReader(reader, list.known)
    let bracketed = try BracketedAcronyms(reader).pairs(list.names)
    let pairs = CandidatePairs(list.names, bracketed: bracketed).pairs.filter { pair in
      !list.areDistinct(list.names[pair.short], list.names[pair.long])
    }
    let asked = MergeSuggestions.asked(pairs, list.names, about)
    let judged = try asked.map { pair in
      JudgedPair(
        pair, list.names, try company.company(list.names[pair.short], list.names[pair.long]))
    }
    let chosen = PairChoice(judged).chosen.filter { pair in
      guard let about else { return true }
      return about.contains(pair.short.id) || about.contains(pair.long.id)
    }
    let suggestions = chosen.map(\.suggestion).sorted(by: MergeSuggestions.precedes)
    return limit.map { Array(suggestions.prefix(max(0, $0))) } ?? suggestions
  }

  /// The pairs that a question is about, with their rivals.
  private static func asked(
    _ pairs: [CandidatePairs.Pair], _ names: [EntityName], _ about: Set<Int64>?
  ) -> [CandidatePairs.Pair] {
    guard let about else { return pairs }
    let shorts = Set(
      pairs.lazy.filter { about.contains(names[$0.short].id) || about.contains(names[$0.long].id) }
        .map(\.short))
    return pairs.filter { shorts.contains($0.short) }
  }

  private static func precedes(_ a: MergeSuggestion, _ b: MergeSuggestion) -> Bool {
    (b.rank, a.merged.name, a.into.name, a.merged.id)
      < (a.rank, b.merged.name, b.into.name, b.merged.id)
  }
}
