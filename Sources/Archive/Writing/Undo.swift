/// Takes back what a batch brought.
struct Undo {
  let stores: Stores
  let writer: ArticleWriter
  let batch: Int64
  let extract: ExtractText

  /// Takes back the batch, article by article; to be run in one transaction.
  func run() throws -> UndoReport {
    try requireUndoable()
    var report = UndoReport()
    var last: Int64 = 0
    while let article = try stores.batches.article(after: last, in: batch) {
      try takeBack(article, &report)
      last = article
    }
    try stores.batches.markUndone(batch)
    return report
  }

  private func requireUndoable() throws {
    switch try stores.batches.state(batch) {
    case nil:
      throw ArchiveError(
        .notFound, "There is no batch \(batch). \"verbatim batch list\" names those there are.")
    case "undone":
      throw ArchiveError(.refused, "Batch \(batch) has been undone already; nothing was changed.")
    default:
      return
    }
  }

  private func takeBack(_ article: Int64, _ report: inout UndoReport) throws {
    // An article that an earlier undo removed has nothing left to take back.
    guard let stored = try stores.articles.load(article) else { return }
    let links = try stores.batches.links(of: article)
    var chain = DeliveryChain(links, current: stored.state)
    chain.withdraw(batch)
    try keep(chain, instead: links)
    try apply(chain, to: stored, &report)
  }

  private func keep(_ chain: DeliveryChain, instead links: [DeliveryLink]) throws {
    let old = Dictionary(uniqueKeysWithValues: links.map { ($0.id, $0.before) })
    for link in chain.links {
      guard let before = link.before, old[link.id] != .some(link.before) else { continue }
      try stores.batches.set(before: before, of: link.id)
    }
  }

  private func apply(
    _ chain: DeliveryChain, to stored: ArticleStore.Stored, _ report: inout UndoReport
  ) throws {
    switch chain.restored {
    case .nothing:
      try writer.remove(stored)
      report.removed += 1
      return
    case .state(let state):
      try restore(state, over: stored, &report)
    case nil:
      try update(stored, to: chain.current)
      count(chain, stored, &report)
    }
    try settleVersions(of: stored.id, chain)
  }

  private func restore(
    _ state: ArticleState, over stored: ArticleStore.Stored, _ report: inout UndoReport
  ) throws {
    guard state.version != stored.state.version else {
      report.reverted += 1
      return try update(stored, to: state)
    }
    guard let text = try stores.articles.text(stored.id, version: state.version) else {
      throw ArchiveError(
        .corrupt,
        "Version \(state.version) of article a\(stored.id) is missing, so that batch \(batch) "
          + "cannot be undone. Restore a backup.")
    }
    report.restored += 1
    try writer.replace(
      stored, by: state, HashedText(text), extract(text, state.language), [])
  }

  private func update(_ stored: ArticleStore.Stored, to state: ArticleState) throws {
    guard state != stored.state else { return }
    try writer.update(stored, to: state) {
      extract(try stores.articles.text(stored.id), state.language)
    }
  }

  private func count(
    _ chain: DeliveryChain, _ stored: ArticleStore.Stored, _ report: inout UndoReport
  ) {
    guard let later = chain.laterBatch else { return report.kept += 1 }
    report.left.append(
      UndoReport.Left(id: stored.id, title: stored.state.title, batch: later))
  }

  // A superseded text stays as long as an undo may have to put it back.
  private func settleVersions(of article: Int64, _ chain: DeliveryChain) throws {
    for (version, owner) in chain.newOwners {
      try stores.articles.setOwner(owner, ofVersion: version, article)
    }
    let needed = chain.neededVersions
    for version in try stores.articles.versions(article) where !needed.contains(version) {
      try stores.articles.deleteVersion(article, version)
    }
  }
}
