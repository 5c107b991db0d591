import ArgumentParser
import Ingestion
import Query

/// A command by which a person decides.
protocol DecidingCommand: ParsableCommand {
  var decision: DecisionOptions { get }
  var archive: ArchiveOptions { get }
  var level: MessageOptions { get }
}

extension DecidingCommand {
  /// Opens what lays decisions over the extractions.
  func openDeciding() throws -> Deciding {
    try Deciding(archive: archive.path, toolVersion: Verbatim.toolVersion)
  }

  /// What turns wishes about rows into decisions.
  func corrector(_ deciding: Deciding) throws -> Corrector {
    Corrector(try archive.open(), author: decision.name) { words, text in
      deciding.passage(of: words, in: text).map { passage in
        PassageWords(
          sentence: passage.sentence.start..<passage.sentence.end, kind: passage.kind.rawValue,
          quoted: passage.quoted.map { $0.start..<$0.end })
      }
    }
  }

  /// What turns wishes about entities into decisions.
  func entityDecider() throws -> EntityDecider {
    EntityDecider(try archive.open(), author: decision.name)
  }

  /// Keeps decisions, all or none, and says what each changed and how to take it back.
  func keep(_ planned: [PlannedDecision], _ deciding: Deciding? = nil) throws {
    guard !planned.isEmpty else {
      level.messages.note("It is so already; nothing was changed.")
      return
    }
    var decisions = planned.map(\.decision)
    if let note = decision.note?.text {
      for index in decisions.indices { decisions[index].note = note }
    }
    let report = try (deciding ?? openDeciding()).decide(decisions)
    DecisionWords(level.messages).tell(report, planned.map(\.sentence))
  }
}

/// What decisions did, in words.
struct DecisionWords {
  private let messages: Messages

  init(_ messages: Messages) { self.messages = messages }

  /// Says what each decision changed, and how to take them back.
  func tell(_ report: DecisionReport, _ sentences: [String]) {
    for (id, sentence) in zip(report.ids, sentences) {
      messages.note("decision \(id): \(sentence)")
    }
    tellOfArticles(report)
    messages.note("\(Self.undo(report.ids)) takes \(report.ids.count == 1 ? "it" : "them") back.")
  }

  /// Says which articles' rows were made anew.
  func tellOfArticles(_ report: DecisionReport) {
    if report.articles > report.texts {
      let texts = report.texts == 1 ? "the same text" : "\(report.texts) texts"
      messages.note("That holds for \(report.articles) articles, which have \(texts).")
    }
    if report.newlyRead > 0 {
      messages.note(
        "\(Wording.count(report.newlyRead, "article")) had been read by another version of the program, "
          + "and was read again: other claims and figures of it may have changed.")
    }
    let change = report.change
    messages.detail(
      "claims: \(change.claims.new) new, \(change.claims.gone) gone; "
        + "figures: \(change.figures.new) new, \(change.figures.gone) gone")
  }

  /// The command that takes decisions back.
  static func undo(_ ids: [Int64]) -> String {
    guard let first = ids.first, let last = ids.last else { return "" }
    let isRow = ids.count > 2 && last - first == Int64(ids.count - 1)
    let list = isRow ? "\(first)-\(last)" : ids.map(String.init).joined(separator: " ")
    return "\"verbatim decisions undo \(list)\""
  }
}
