/// A delivery of an article by a batch that is not undone.
struct DeliveryLink: Equatable {
  var id: Int64
  var batch: Int64
  var origin: String
  var line: Int?
  var textDigest: [UInt8]
  /// What the article was before the delivery changed it; nil when it changed nothing.
  var before: Before?
  /// The version of the text that it brought or found.
  var version = 0
}

/// What an article was before a delivery changed it.
enum Before: Equatable {
  /// There was no such article.
  case nothing
  /// It stood so.
  case state(ArticleState)

  var version: Int {
    switch self {
    case .nothing: 0
    case .state(let state): state.version
    }
  }

  func json() throws -> String {
    switch self {
    case .nothing: "{}"
    case .state(let state): try state.json()
    }
  }

  init(json: String) throws {
    self = json == "{}" ? .nothing : .state(try ArticleState(json: json))
  }
}

/// The deliveries of one article, oldest first: each change is undone by taking its link out.
///
/// The links after a change and before the next found the article as the change had made it. Such
/// a link of another batch takes the change over; otherwise the next change does, and otherwise
/// the article becomes what it was before.
struct DeliveryChain {
  private(set) var links: [DeliveryLink]
  /// The article as it stands.
  private(set) var current: ArticleState
  /// What the article has to become again; nil when it stays.
  private(set) var restored: Before?
  /// The first later batch that changed what was to be taken back.
  private(set) var laterBatch: Int64?
  /// The batches that superseded texts belong to now, by version.
  private(set) var newOwners: [Int: Int64] = [:]

  init(_ links: [DeliveryLink], current: ArticleState) {
    self.links = links
    self.current = current
    var version = current.version
    for index in links.indices.reversed() {
      self.links[index].version = version
      version = links[index].before?.version ?? version
    }
  }

  /// Takes out the links of a batch.
  mutating func withdraw(_ batch: Int64) {
    while let index = links.firstIndex(where: { $0.batch == batch && $0.before != nil }) {
      let link = links.remove(at: index)
      handOverText(of: link, at: index)
      handOverChange(link.before, of: batch, at: index)
    }
    links.removeAll { $0.batch == batch }
  }

  private mutating func handOverChange(_ before: Before?, of batch: Int64, at index: Int) {
    let next = links[index...].firstIndex { $0.before != nil } ?? links.endIndex
    if let witness = links[index..<next].firstIndex(where: { $0.batch != batch }) {
      links[witness].before = before
    } else if next < links.endIndex {
      links[next].before = before
      if links[next].batch != batch { laterBatch = laterBatch ?? links[next].batch }
    } else {
      restored = before
    }
  }

  // A text that another batch brought too belongs to that batch from now on.
  private mutating func handOverText(of link: DeliveryLink, at index: Int) {
    let version = link.version
    guard link.before?.version != version,
      let heir = links[index...].first(where: {
        $0.batch != link.batch && $0.version == version
      })
    else { return }
    newOwners[version] = heir.batch
    if current.version == version { current = heir.owning(current) }
    for later in links.indices where later >= index {
      guard case .state(let state) = links[later].before, state.version == version else {
        continue
      }
      links[later].before = .state(heir.owning(state))
    }
  }

  /// The superseded versions of the text that some link may have to put back.
  var neededVersions: Set<Int> {
    Set(links.compactMap { $0.before?.version }).subtracting([restored?.version ?? current.version])
  }
}

extension DeliveryLink {
  /// A state whose text this delivery brought as well.
  fileprivate func owning(_ state: ArticleState) -> ArticleState {
    var state = state
    state.batch = batch
    state.origin = origin
    state.originLine = line
    return state
  }
}
