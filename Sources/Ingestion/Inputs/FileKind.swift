/// The kinds of file that are read.
enum FileKind: Equatable {
  case text
  /// JSON with one object a line.
  case jsonLines
  /// JSON whose values may run over several lines: an array, or one object.
  case json
  case csv

  /// What a file's ending says of its kind.
  enum Ending: Equatable {
    case read(Candidate)
    /// A kind that is not read.
    case other(String)
    case none
  }

  /// A kind by the ending; JSON is told from JSON Lines by looking.
  enum Candidate { case text, json, csv }

  /// The endings that are read.
  static let endings = [
    ".txt", ".text", ".jsonl", ".ndjson", ".json", ".csv", ".tsv", ".tab",
  ]

  /// What the ending of a path says.
  static func ending(of path: String) -> Ending {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return .none }
    let ending = name[dot...].lowercased()
    switch ending {
    case ".txt", ".text": return .read(.text)
    case ".jsonl", ".ndjson", ".json": return .read(.json)
    case ".csv", ".tsv", ".tab": return .read(.csv)
    default: return ending == "." ? .none : .other(ending)
    }
  }
}
