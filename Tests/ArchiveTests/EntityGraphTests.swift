import Testing

@testable import Archive

/// Which entity each stands for, as decisions come one after the other.
@Suite struct EntityGraphTests {
  /// Merges as `a→b`, in order, and who stands for whom: `a b c:d` is d for a, b and c.
  @Test(arguments: [
    ("a→b", "a b:b"), ("a→b b→c", "a b c:c"), ("b→c a→b", "a b c:c"),
    // The later of two decisions about one entity holds.
    ("a→b a→c", "a c:c b:b"),
    // There are no circles: the group stays one.
    ("a→b b→a", "a b:a"), ("a→b b→c c→a", "a b c:a"), ("a→b c→b b→a", "a b c:a"),
    ("a→a", "a:a"), ("a→b b→c c→b", "a b c:b"),
  ])
  func `merges make groups`(merges: String, groups: String) {
    let decisions = merges.split(separator: " ").enumerated().map { index, merge in
      let names = merge.split(separator: "→").map { "person:\($0)" }
      let decision = Deciding.about(names[0], .merge) { $0.into = names[1] }
      return StoredDecision(id: Int64(index + 1), decision: decision)
    }
    let graph = EntityGraph(decisions)
    var members: [String: [String]] = [:]
    for name in Set(merges).filter(\.isLetter).map(String.init).sorted() {
      let bearer = graph.bearer(of: EntityKey(.person, name)).name
      members[bearer, default: []].append(name)
    }
    let found = members.sorted { $0.value[0] < $1.value[0] }
      .map { $0.value.joined(separator: " ") + ":" + $0.key }
    #expect(found.joined(separator: " ") == groups)
  }

  @Test func `a key is a type and a folded name`() {
    #expect(EntityKey("person:Sergueï Roudskoï")?.description == "person:serguei roudskoi")
    #expect(EntityKey(.place, "Évreux").description == "place:evreux")
    #expect(EntityKey("unnamed:un témoin") == nil && EntityKey("person:") == nil)
    #expect(EntityKey("Roudskoï") == nil && EntityKey(.person, "…").name == "…")
  }
}
