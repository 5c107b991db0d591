import FoundationEssentials
import Glibc
import Linguistics

/// Measures the French core on one thread: start, speed on French news, and speed on texts made
/// to slow it down.
@main enum FrenchCore {
  static func main() throws {
    if CommandLine.arguments.count > 2, CommandLine.arguments[1] == "--fuzz" {
      let seconds = Double(CommandLine.arguments[2]) ?? 60
      guard let lost = Fuzzing.run(seconds: seconds, try LanguageModel.french()) else { return }
      print("lost its place:", lost.debugDescription)
      exit(1)
    }
    let folder = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "SampleData"
    let (language, start) = try measured { try LanguageModel.french() }
    print("start: \(rounded(start / .milliseconds(1))) ms")
    let perByte = try news(language, folder)
    HostileTexts.each(size: 10_000_000) { name, text in
      let before = peakMemory()
      let (_, time) = measured { TextBlocks.each(text) { block, _ in _ = language.read(block) } }
      let ratio = seconds(time) / Double(text.utf8.count) / perByte
      print(
        "\(name): \(rounded(ratio)) of the time of French text a byte, +\(peakMemory() - before) MB"
      )
    }
  }

  /// Reads the texts of a folder again and again; the time for each byte, in seconds.
  private static func news(_ language: LanguageModel, _ folder: String) throws -> Double {
    let articles = try texts(folder)
    let bytes = articles.reduce(0) { $0 + $1.utf8.count }
    let rounds = max(1, 2_000_000 / max(bytes, 1))
    let tokens = articles.reduce(0) { $0 + AnnotatedText($1).tokens.count }
    let all = least { for _ in 0..<rounds { for text in articles { _ = language.read(text) } } }
    let cutting = least { for _ in 0..<rounds { for text in articles { _ = AnnotatedText(text) } } }
    print("\(folder): \(articles.count) articles, \(tokens) tokens, \(bytes) bytes")
    print("read: \(Int(Double(tokens * rounds) / all)) tokens/s,", "most memory \(peakMemory()) MB")
    print("tokens and sentences take \(rounded(cutting / all)) of that")
    return all / Double(bytes * rounds)
  }

  /// The least of seven times, in seconds.
  private static func least(_ body: () -> Void) -> Double {
    (0..<7).map { _ in seconds(measured(body).1) }.min() ?? 0
  }

  private static func texts(_ folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
      .sorted().compactMap { name in
        FileManager.default.contents(atPath: folder + "/" + name).map {
          String(decoding: $0, as: UTF8.self)
        }
      }
  }

  private static func measured<Value>(_ body: () throws -> Value) rethrows -> (Value, Duration) {
    let start = ContinuousClock.now
    let value = try body()
    return (value, start.duration(to: .now))
  }

  private static func seconds(_ time: Duration) -> Double { time / .seconds(1) }

  private static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }

  private static func peakMemory() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
