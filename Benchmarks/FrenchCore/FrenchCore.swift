import FoundationEssentials
import Glibc
import Linguistics

/// Measures the French core on one thread: start, speed on French news, and speed on texts made
/// to slow it down.
@main enum FrenchCore {
  static func main() throws {
    let (language, start) = try measured { try LanguageModel.french() }
    print("start: \(milliseconds(start)) ms")
    let articles = try texts(CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "SampleData")
    let bytes = articles.reduce(0) { $0 + $1.utf8.count }
    for text in articles { _ = language.read(text) }
    let rounds = max(1, 4_000_000 / max(bytes, 1))
    var least = Duration.seconds(1000)
    var tokens = 0
    for _ in 0..<5 {
      let (count, time) = measured {
        (0..<rounds).reduce(0) { sum, _ in
          articles.reduce(sum) { $0 + language.read($1).tokens.count }
        }
      }
      tokens = count
      least = min(least, time)
    }
    let perByte = seconds(least) / Double(bytes * rounds)
    print("\(articles.count) articles, \(tokens / rounds) tokens: \(Int(Double(tokens) / seconds(least))) tokens/s,", "\(Int(1e-6 / perByte * 10) ) x 0.1 MB/s")
    let (_, cutting) = measured {
      for _ in 0..<rounds { for text in articles { _ = AnnotatedText(text) } }
    }
    print("of that tokens and sentences: \(Int(seconds(cutting) / seconds(least) * 100)) %")
    try hostile(language, perByte)
    print("most memory: \(peakMemory()) MB")
  }

  /// Texts of ten megabytes each against French text, byte for byte.
  private static func hostile(_ language: LanguageModel, _ perByte: Double) throws {
    for (name, text) in HostileTexts.all(size: 10_000_000) {
      let (_, time) = measured { language.readBlocks(text) { _ in } }
      print("\(name): \(rounded(seconds(time) / Double(text.utf8.count) / perByte)) of the time of French text a byte")
    }
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

  private static func milliseconds(_ time: Duration) -> Double { rounded(time / .milliseconds(1)) }

  private static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }

  private static func peakMemory() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
