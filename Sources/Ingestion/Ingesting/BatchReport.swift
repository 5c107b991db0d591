import Archive

/// What a batch did, article by article.
public typealias BatchCounts = Archive.BatchCounts

/// What became of a batch.
public struct BatchReport: Sendable {
  /// The batch's number.
  public var batch: Int64
  /// How many articles were read, added, replaced, updated, unchanged, skipped, rejected.
  public var counts = BatchCounts()
  /// Articles that were stored, but not read for claims, since they are not French.
  public var notFrench = 0
  /// NULs that became U+FFFD.
  public var nullsReplaced = 0
  /// Files that a folder had and that are of kinds that are not read, by ending; "" is none.
  public var skippedByEnding: [String: Int] = [:]
  /// The first thousand rejections; the archive has them all.
  public var rejections: [Rejection] = []
  /// Paths that do not exist; they are among the rejections too.
  public var missing: [String] = []
  /// Where it stopped.
  public var ending = Ending.atTheEnd

  /// Where a batch stops: at the end of its input, or at a rejection or signal before.
  public enum Ending: Sendable { case atTheEnd, atRejection, atSignal }

  /// Where texts were replaced, the decisions of people that do nothing now, since their words are
  /// gone.
  public var orphans = 0

  /// What could not be tidied up at the end, as a sentence.
  public var note: String?

  init(batch: Int64) { self.batch = batch }

  /// Counts anything but an article; a rejection is given back.
  mutating func count(_ event: ArticleStream.Event) -> Rejection? {
    switch event {
    case .article: return nil
    case .rejection(let rejection, let isArticle):
      if isArticle { counts.read += 1 }
      add(rejection)
      return rejection
    case .withdrawn(_, let rejection):
      counts.read += 1
      add(rejection)
      return rejection
    case .missing(let rejection):
      missing.append(rejection.origin)
      add(rejection)
      return rejection
    case .skipped(let ending):
      counts.skipped += 1
      skippedByEnding[ending, default: 0] += 1
      return nil
    }
  }

  mutating func add(_ rejection: Rejection) {
    counts.rejected += 1
    if rejections.count < 1000 { rejections.append(rejection) }
  }

  /// Counts an article; a rejection is given back.
  @discardableResult
  mutating func add(_ match: Match, _ delivery: Delivery) -> Rejection? {
    if case .foreign = delivery.reading, match == .new || match.isReplacement { notFrench += 1 }
    switch match {
    case .new: counts.added += 1
    case .replaced: counts.replaced += 1
    case .updated: counts.updated += 1
    case .unchanged, .older: counts.unchanged += 1
    case .conflict(let reason):
      let article = delivery.article
      let rejection = Rejection(
        origin: article.origin, line: article.originLine, reason: reason)
      add(rejection)
      return rejection
    }
    return nil
  }
}

extension Match {
  fileprivate var isReplacement: Bool {
    if case .replaced = self { true } else { false }
  }
}

/// What happens while articles are taken in.
public enum IngestionEvent {
  /// A group of articles was committed; this is how the batch stands.
  case committed(BatchReport)
  /// Something was rejected.
  case rejected(Rejection)
}
