import ArgumentParser

/// Makes the arguments ready for the parser: `-Daesh` is a query word and `-5` a number there,
/// never a pack of options.
///
/// A word with one dash that is none of the short options gets a mark in front of it, which the
/// parser takes for part of a value; `Word` and its like take it off again.
enum ArgumentWords {
  /// A character that nobody types.
  static let mark: Character = "\u{1}"

  private static let shortOptions: Set<String> = ["-h", "-o", "-q", "-v"]

  /// The arguments with marks where they are needed; those after `--` are words anyway.
  static func prepared(_ arguments: [String]) -> [String] {
    if arguments.first?.hasPrefix("---completion") == true { return arguments }
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].flatMap(prepared) + arguments[end...].map { escaped($0) }
  }

  /// A message of the parser without marks.
  static func restored(_ message: String) -> String {
    message.filter { $0 != mark }
  }

  /// The value that a word of the parser stands for.
  static func value(of argument: String) -> String {
    argument.first == mark ? String(argument.dropFirst()) : argument
  }

  /// The words as they were typed, of some that the parser handed on.
  static func typed(_ prepared: [String]) -> [String] {
    prepared.reduce(into: []) { words, argument in
      if argument == String(mark), let option = words.popLast() {
        words.append(option + "=")
      } else {
        words.append(value(of: argument))
      }
    }
  }

  private static func prepared(_ argument: String) -> [String] {
    let scalars = argument.unicodeScalars
    guard scalars.first == "-", scalars.count > 1 else { return [escaped(argument)] }
    if argument.hasPrefix("--") {
      // The parser takes `--by=` for `--by`, and the next word for its value.
      guard scalars.last == "=", scalars.count(where: { $0 == "=" }) == 1 else { return [argument] }
      return [String(argument.dropLast()), String(mark)]
    }
    return shortOptions.contains(argument) ? [argument] : [String(mark) + argument]
  }

  private static func escaped(_ word: String) -> String {
    word.first == mark ? String(mark) + word : word
  }
}

/// A word of the command line, whatever it begins with.
struct Word: ExpressibleByArgument, CustomStringConvertible {
  let text: String
  var description: String { text }

  init(_ text: String) { self.text = text }

  init?(argument: String) { text = ArgumentWords.value(of: argument) }
}

/// A number of rows.
struct RowCount: ExpressibleByArgument {
  let number: Int

  init?(argument: String) {
    guard let number = Int(ArgumentWords.value(of: argument)), number >= 0 else { return nil }
    self.number = number
  }
}

/// A list of names parted by commas.
struct NameList: ExpressibleByArgument {
  let names: [String]

  init?(argument: String) {
    names = ArgumentWords.value(of: argument).split(
      separator: ",", omittingEmptySubsequences: false
    )
    .map { String($0.drop { $0 == " " }) }
    if names.contains("") { return nil }
  }
}
