import FoundationEssentials

/// The package as it lies on disk.
enum House {
  /// The folder that holds Package.swift.
  static let root = String(#filePath.dropLast("/Tests/HouseTests/House.swift".count))

  /// The Swift files under a folder of the package.
  static func swiftFiles(under folder: String) throws -> [SwiftFile] {
    try files(under: folder).filter { $0.hasSuffix(".swift") }.map { path in
      SwiftFile(path: path, text: try text(of: path))
    }
  }

  /// The paths of the files under a folder, from the root, in order; hidden ones left out.
  static func files(under folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)
      .map { folder + "/" + $0 }
      .filter { !$0.contains("/.") && !isFolder($0) }
      .sorted()
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
      && isFolder
  }

  static func text(of path: String) throws -> String {
    try String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }
}

/// A Swift file, told apart into code, comments and strings.
struct SwiftFile: Sendable {
  let path: String
  let lines: [Substring]
  /// The lines with comments and what stands in strings blanked out.
  let code: [Substring]
  /// The strings, with the number of the line that each begins on.
  let strings: [(line: Int, text: String)]

  init(path: String, text: String) {
    self.path = path
    var scanner = SwiftScanner(text)
    scanner.scan()
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    code = scanner.code.split(separator: "\n", omittingEmptySubsequences: false).map { $0 }
    strings = scanner.strings
  }

  /// The module: the folder under Sources or Tests, or the folder at the root.
  var module: String {
    let parts = path.split(separator: "/")
    let depth = parts.first == "Sources" || parts.first == "Tests" ? 1 : 0
    return parts.count > depth ? String(parts[depth]) : ""
  }

  var isTest: Bool { path.hasPrefix("Tests/") }

  /// Whether it is language data, or code for one language.
  var isFrench: Bool { path.split(separator: "/").dropLast().contains("French") }

  /// What the file imports, each with the number of its line.
  var imports: [(line: Int, module: String)] {
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let"]
    return code.enumerated().compactMap { number, line in
      let words = line.split { $0 == " " || $0 == "." }
      guard let keyword = words.firstIndex(of: "import"), keyword < 4 else { return nil }
      let module = words.dropFirst(keyword + 1).first { !kinds.contains($0) }
      return module.map { (number + 1, String($0)) }
    }
  }
}
