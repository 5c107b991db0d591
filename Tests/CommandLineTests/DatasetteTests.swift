import Foundation
import Testing

/// Datasette opens an archive as it is.
@Suite struct DatasetteTests {
  /// The command: of `VERBATIM_DATASETTE`, or what is installed.
  private static let command: String? = {
    let named = ProcessInfo.processInfo.environment["VERBATIM_DATASETTE"]
    return ([named].compactMap { $0 } + ["datasette", "python3 -m datasette"]).first { command in
      (try? Program.shell("curl --version && \(command) --version", in: Folder()))?.status == 0
    }
  }()

  @Test func `datasette shows every view and finds words, also in a folder that only reads`() throws
  {
    guard let command = Self.command else {
      return print("There is no datasette, or no curl: the archive is not opened with it.")
    }
    let samples = try Samples()
    chmod(samples.folder.path("archive.db"), 0o444)
    chmod(samples.folder.url.path, 0o555)
    let paths =
      ["/archive.json"] + Self.views.map { "/archive/\($0).json?_size=5" }
      + ["syrie", "montgolfiere"].map { "/archive/article.json?_search=\($0)" }
    let pages = try Self.pages(paths, command, samples.folder)
    try #require(pages.count == paths.count)
    let shown = pages[0]["views"] as? [[String: Any]] ?? []
    #expect(Set(shown.compactMap { $0["name"] as? String }).isSuperset(of: Self.views))
    #expect((pages[0]["tables"] as? [Any] ?? []).count > 10)
    for (path, page) in zip(paths, pages).dropFirst() {
      let rows = try #require(page["rows"] as? [Any], "\(path): \(page)")
      #expect(rows.isEmpty == (path.contains("rejections") || path.contains("montgol")), "\(path)")
    }
  }

  private static let views = [
    "articles", "batches", "claims", "entities", "figures", "fragments", "mentions", "quotes",
    "rejections", "versions",
  ]

  /// What one server says to all of the paths: each start of datasette takes seconds.
  private static func pages(
    _ paths: [String], _ command: String, _ folder: Folder
  ) throws -> [[String: Any]] {
    let script = """
      socket=$(mktemp -u)
      \(command) archive.db --uds "$socket" >/dev/null 2>&1 &
      get() { curl -sS --unix-socket "$socket" "http://localhost$1"; echo; }
      for i in $(seq 200); do [ -S "$socket" ] && break; sleep 0.1; done
      for path in \(paths.map { "'\($0)'" }.joined(separator: " ")); do get "$path"; done
      kill $!; wait $!; rm -f "$socket"
      """
    let outcome = try Program.shell(script, in: folder)
    return try outcome.output.split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }
  }
}
