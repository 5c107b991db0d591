import Foundation

/// The README: its text, and the commands of its console blocks with what they say.
struct Readme {
  static let root = String(#filePath.dropLast("/Tests/CommandLineTests/Readme.swift".count))

  /// A command and the lines that follow it.
  struct Example: Equatable {
    var command: String
    var output: [String]

    /// Whether the lines are those that were said, `…` standing for any number of them.
    func matches(_ said: [String]) -> Bool { Self.matches(output[...], said[...]) }

    private static func matches(_ written: ArraySlice<String>, _ said: ArraySlice<String>) -> Bool {
      guard let first = written.first else { return said.isEmpty }
      if first == "…" {
        return (said.startIndex...said.endIndex).contains {
          matches(written.dropFirst(), said[$0...])
        }
      }
      return first == said.first && matches(written.dropFirst(), said.dropFirst())
    }
  }

  /// Lines that stay as they are, or an example, in the order of the text.
  private enum Part { case line(String), example(Int) }

  let text: String
  var examples: [Example] = []
  private var parts: [Part] = []

  init() throws {
    text = try String(contentsOfFile: Self.root + "/README.md", encoding: .utf8)
    var isConsole = false
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
        parts.append(.line(line))
      } else if isConsole, line.hasPrefix("$ ") {
        parts.append(.example(examples.count))
        examples.append(Example(command: String(line.dropFirst(2)), output: []))
      } else if isConsole, !examples.isEmpty {
        examples[examples.count - 1].output.append(line)
      } else {
        parts.append(.line(line))
      }
    }
  }

  /// The views and their columns, as the README's table has them.
  var views: [(name: String, columns: [String])] {
    text.components(separatedBy: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 2, cells[0].hasPrefix("`"), cells[1].contains(", ") else { return nil }
      let name = cells[0].trimmingCharacters(in: ["`"])
      guard name.allSatisfy(\.isLetter) else { return nil }
      return (name, cells[1].components(separatedBy: ", "))
    }
  }

  /// Writes the text with what the examples say now.
  func write() throws {
    let lines = parts.flatMap { part in
      switch part {
      case .line(let line): [line]
      case .example(let index): ["$ " + examples[index].command] + examples[index].output
      }
    }
    try lines.joined(separator: "\n").write(
      toFile: Self.root + "/README.md", atomically: true, encoding: .utf8)
  }
}
