import ArgumentParser
import Rendering

/// The formats of rows.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, tsv, json, jsonl, markdown

  /// The format that a file's ending means; nil for none of them.
  init?(ending: String) {
    switch ending.lowercased() {
    case "csv": self = .csv
    case "tsv", "tab": self = .tsv
    case "json": self = .json
    case "jsonl", "ndjson": self = .jsonl
    case "md", "markdown": self = .markdown
    case "txt": self = .table
    default: return nil
    }
  }
}

/// When colours are used.
enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// Where data goes, and its colours.
struct FileOptions: ParsableArguments {
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("Write to a file; its ending says the format.", valueName: "file"))
  var output: Word?

  @Flag(help: "Let -o replace a file that exists.")
  var overwrite = false

  @Option(help: ArgumentHelp("When colours are used.", valueName: "when"))
  var color: ColourChoice = .auto
}

/// Where rows go and how.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("How rows are written.", valueName: "format"))
  var format: OutputFormat?

  @Flag(help: "Write CSV.")
  var csv = false

  @Flag(help: "Write JSON.")
  var json = false

  @Flag(help: "Write CSV for spreadsheets: with a mark, semicolons and decimal commas.")
  var excel = false

  @Flag(help: "Leave out FILE.meta.json, which tells where the rows of -o FILE come from.")
  var noMeta = false

  @Flag(help: "Write straight to the terminal, however long it gets.")
  var noPager = false

  func validate() throws {
    let asked = [format, csv ? .csv : nil, json ? .json : nil, excel ? .csv : nil]
    let chosen = Set(asked.compactMap { $0 }).map(\.rawValue).sorted()
    guard chosen.count > 1 else { return }
    throw ValidationError(
      "Two formats are asked for: \(chosen.joined(separator: " and ")). Choose one.")
  }

  /// The format that was asked for in words or by a file's ending; nil for neither.
  func chosenFormat(_ file: FileOptions) throws -> OutputFormat? {
    if let format { return format }
    if excel, let ending = file.ending, OutputFormat(ending: ending) != .csv {
      throw Failure(
        ExitStatus.usage,
        "--excel writes CSV, which .\(ending) does not mean. Give the file the ending .csv.")
    }
    if csv || excel { return .csv }
    if json { return .json }
    guard let ending = file.ending else { return file.path == nil ? nil : .csv }
    guard let format = OutputFormat(ending: ending) else {
      throw Failure(
        ExitStatus.usage,
        "No format that is written has the ending .\(ending). Use .csv, .tsv, .json, .jsonl, .md "
          + "or .txt, or say --format.")
    }
    return format
  }
}

extension FileOptions {
  /// The file to write to; nil for standard output.
  var path: String? { output.flatMap { $0.text == "-" ? nil : $0.text } }

  /// What follows the last dot of its name; nil where there is none.
  var ending: String? {
    guard let name = path.map(Paths.split)?.name, let dot = name.lastIndex(of: "."),
      dot != name.startIndex
    else { return nil }
    return String(name[name.index(after: dot)...])
  }

  /// How the words are set apart.
  func style(on destination: any Destination) -> Style {
    switch color {
    case .always: Style(isColoured: true)
    case .never: Style(isColoured: false)
    case .auto: Style(isColoured: destination.isTerminal && Terminal.isColourful)
    }
  }

  /// Opens the place that data goes to, which is neither the archive nor an input; on a terminal
  /// a pager may stand before it.
  func destination(
    archive: String?, inputs: [String] = [], pager: String? = nil
  ) throws -> any Destination {
    guard let path else {
      guard Terminal.isStandardOutput, let pager else { return StandardOutput() }
      return ScreenOutput(pager: pager)
    }
    return try isOrdinary(path, archive: archive, inputs: inputs)
      ? FileDestination(path, mayReplace: overwrite) : DeviceDestination(path)
  }

  /// Whether a path is that of an ordinary file; one that may not be written is refused.
  func isOrdinary(_ path: String, archive: String?, inputs: [String] = []) throws -> Bool {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw Failure(ExitStatus.usage, "-o wants the name of a file.")
    }
    try OutputRefusal.check(path, archive: archive, inputs: inputs)
    guard let status = Paths.status(path) else { return true }
    switch Paths.Kind(status) {
    case .folder:
      throw Failure(ExitStatus.cannotCreate, "\(path) is a folder. Name a file in it with -o.")
    case .device: return false
    case .file:
      guard overwrite else { throw OutputRefusal.exists(path) }
      return true
    }
  }
}

extension OutputOptions {
  /// The file of rows with a record beside it; nil where rows go elsewhere or no record is wanted.
  func describedFile(_ file: FileOptions, _ archive: ArchiveOptions) throws -> DescribedFile? {
    guard !noMeta, let path = file.path, try file.isOrdinary(path, archive: archive.path) else {
      return nil
    }
    try OutputRefusal.checkRecord(of: path, mayReplace: file.overwrite, archive: archive.path)
    let record = try ExportRecord(
      of: path, format: chosenFormat(file) ?? .csv, from: archive.open())
    return try DescribedFile(path, mayReplace: file.overwrite, record)
  }
}
