import FoundationEssentials
import Linguistics

/// The plain texts of the sample data.
enum SampleTexts {
  static func all(_ file: String = #filePath) throws -> [String] {
    let folder = URL(filePath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "SampleData")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".csv") }.sorted().map {
      Normalize.nfc(try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
    }
  }
}
