/// A rule of the house: what it holds, and the places of a file where it does not hold.
struct HouseRule: Sendable, CustomStringConvertible {
  let name: String
  let findings: @Sendable (SwiftFile) -> [String]

  var description: String { name }

  /// A rule that no line of code may match.
  static func noCode(
    _ name: String, _ words: [String],
    where applies: @escaping @Sendable (SwiftFile) -> Bool = { _ in true }
  ) -> HouseRule {
    HouseRule(name: name) { file in
      guard applies(file) else { return [] }
      return file.code.enumerated().flatMap { number, line in
        words.filter { line.hasWord($0) }.map { "\(file.path):\(number + 1): \($0)" }
      }
    }
  }
}

extension HouseRule {
  static let all = [
    imports, foundation, noTrap, noPrint, noUnfinished, noFrenchOutsideFrench, length,
    functionLength, noCatchAllNames,
  ]

  /// Which of ours, and which libraries, each module may import; all may import the standard
  /// library's own modules.
  static let allowedImports: [String: Set<String>] = [
    "verbatim": ["Ingestion", "Query", "Rendering", "ArgumentParser"],
    "Ingestion": ["Archive", "Extraction", "Linguistics", "CGumbo", "CLibXML2", "CZlib"],
    "Query": ["Archive", "Linguistics"],
    "Archive": ["SQLite", "Migrations", "Extraction", "Linguistics", "CMessageDigest"],
    "Extraction": ["Linguistics"],
    "Linguistics": ["CFrenchModel", "CStemmer", "CUTF8Proc"],
    "train-french": ["Linguistics", "ArgumentParser"],
    "SQLite": ["CSQLite"],
    "Migrations": [],
    "Rendering": [],
  ]

  private static let platform: Set<String> = ["Dispatch", "Glibc", "Synchronization"]
  /// Modules that know neither files nor databases.
  private static let pure: Set<String> = ["Linguistics", "Extraction"]

  static let imports = HouseRule(name: "a module imports only what stands to its right") { file in
    guard !file.isTest else { return [] }
    guard let allowed = allowedImports[file.module] else {
      return ["\(file.path): \(file.module) is not in the table of modules"]
    }
    return file.imports.compactMap { number, module in
      guard !module.hasPrefix("Foundation"), !platform.contains(module),
        !allowed.contains(module)
      else { return nil }
      return "\(file.path):\(number): \(file.module) imports \(module)"
    }
  }

  static let foundation = HouseRule(
    name: "only the essentials of Foundation are used, none of it in Linguistics and Extraction"
  ) { file in
    file.imports.compactMap { number, module in
      let isAllowed =
        module == "FoundationEssentials" ? !pure.contains(file.module) : file.isTest
      return !module.hasPrefix("Foundation") || isAllowed
        ? nil : "\(file.path):\(number): import \(module)"
    }
  }

  static let noTrap = noCode(
    "nothing traps on data", ["try!", "as!", "fatalError(", "unsafeBitCast("])

  static let noPrint = noCode(
    "only the programs print",
    ["print(", "debugPrint(", "dump(", "puts(", "fputs(", "printf(", "STDOUT_FILENO"]
  ) { !["verbatim", "train-french"].contains($0.module) && !$0.isTest }

  static let noUnfinished = HouseRule(name: "nothing is left for later in a comment") { file in
    file.lines.indices.compactMap { index in
      guard index < file.code.count, file.lines[index] != file.code[index] else { return nil }
      let words = ["TODO", "FIXME", "XXX"].filter { word in
        file.lines[index].contains("// \(word)")
      }
      return words.first.map { "\(file.path):\(index + 1): \($0)" }
    }
  }

  static let length = HouseRule(name: "a file of more than 400 lines is a table") { file in
    file.isFrench || file.lines.count <= 400 ? [] : ["\(file.path): \(file.lines.count) lines"]
  }

  static let noCatchAllNames = HouseRule(name: "a file is named after one thing") { file in
    let names = ["Util", "Helper", "Manager", "Misc", "Common."]
    return names.contains { file.path.split(separator: "/").last?.contains($0) == true }
      ? [file.path] : []
  }
}

extension Substring {
  /// Whether the words stand in the line, not as the end of a longer word or a member's name.
  func hasWord(_ words: String) -> Bool {
    ranges(of: words).contains { range in
      guard range.lowerBound > startIndex else { return true }
      let before = self[index(before: range.lowerBound)]
      return !(before.isLetter || before.isNumber || before == "_" || before == ".")
    }
  }
}
