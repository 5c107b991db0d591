import Foundation

@testable import Archive
@testable import Ingestion

/// A page of our own making, and what a reader should take from it.
struct PageFixture: Sendable, CustomStringConvertible {
  struct Intended: Decodable, Sendable {
    var title: String?
    var author: String?
    var date: String?
    var source: String?
    var text: String
  }

  let name: String
  let page: [UInt8]
  let intended: Intended

  var description: String { name }

  static let all: [PageFixture] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/pages")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".html") }.sorted().compactMap { file in
      let name = String(file.dropLast(5))
      guard let page = try? Data(contentsOf: folder.appending(path: file)),
        let json = try? Data(contentsOf: folder.appending(path: name + ".json")),
        let intended = try? JSONDecoder().decode(Intended.self, from: json)
      else { return nil }
      return PageFixture(name: name, page: Array(page), intended: intended)
    }
  }()

  /// What the reader makes of the page.
  var article: Article? { Reading(name + ".html", page, block: 1 << 16).articles.first }

  /// The words of the text, the title left out, that are right: 1 when all are and no more.
  func score(_ article: Article) -> Double {
    var body = article.text
    if let title = article.title, body.hasPrefix(title) { body.removeFirst(title.count) }
    let (found, wanted) = (Self.words(body), Self.words(intended.text))
    let common = found.reduce(0) { $0 + min($1.value, wanted[$1.key] ?? 0) }
    let (all, needed) = (found.values.reduce(0, +), wanted.values.reduce(0, +))
    return all + needed == 0 ? 1 : 2 * Double(common) / Double(all + needed)
  }

  private static func words(_ text: String) -> [String: Int] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
