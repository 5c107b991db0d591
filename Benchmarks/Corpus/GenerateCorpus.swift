import FoundationEssentials
import Glibc

/// Writes a corpus of any number of articles as JSON lines: those of a folder again and again,
/// with ids, dates, sources, names and numbers varied so that answers stay like those of news; or
/// as they are, but for ids and dates, as an archive arrives that is in the order of its days.
@main enum GenerateCorpus {
  static func main() throws {
    let arguments = CommandLine.arguments
    let isPlain = arguments.last == "plain"
    guard arguments.count == (isPlain ? 4 : 3), let count = Int(arguments[2]) else {
      print(
        "generate-corpus FOLDER COUNT [plain]: articles of FOLDER (.txt, names in .ann) to JSON lines"
      )
      exit(64)
    }
    let names = CorpusNames()
    let articles = try names.articles(in: arguments[1])
    guard !articles.isEmpty else { exit(66) }
    var line: [UInt8] = []
    for number in 0..<count {
      let article = articles[number % articles.count]
      let copy = Copy(
        of: number % articles.count, number: number / articles.count, names.pool, isPlain: isPlain)
      copy.write(article, to: &line)
      if line.count > 1 << 20 { flush(&line) }
    }
    flush(&line)
  }

  private static func flush(_ bytes: inout [UInt8]) {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        Glibc.write(
          STDOUT_FILENO, UnsafeRawBufferPointer(rebasing: buffer[done...]).baseAddress,
          bytes.count - done)
      }
      guard written > 0 else { exit(74) }
      done += written
    }
    bytes.removeAll(keepingCapacity: true)
  }
}

/// An article as the pieces that stay and those that vary.
struct TemplateArticle {
  var title: [Piece] = []
  var body: [Piece] = []

  enum Piece {
    /// Bytes that stay, ready for JSON.
    case text([UInt8])
    /// A surname.
    case name(String)
    /// A number of three digits or more that is no year.
    case number([UInt8])
    /// A word that stands for another in some copies.
    case synonym([UInt8])
  }
}
