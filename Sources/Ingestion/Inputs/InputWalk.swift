import Glibc

/// The files that the paths of a command line mean, in order, folder by folder.
///
/// Folders are walked through to the bottom, their entries sorted by name; only the names of the
/// folders that are open are held.
struct InputWalk {
  enum Found: Equatable {
    case file(path: String, FileKind.Candidate?)
    case standardInput
    case rejection(Rejection)
    /// A path that does not exist.
    case missing(path: String)
    /// A file in a folder, of a kind that is not read, by its ending.
    case skipped(ending: String)
  }

  private var named: ArraySlice<String>
  private var open: [(folder: String, entries: ArraySlice<String>)] = []
  /// The folder that was named, and whether a file in it was found.
  private var top: (folder: String, found: Bool, skipped: Int)?

  /// Walks through paths; those that the shell left as patterns are expanded here.
  init(_ paths: [String]) { named = paths.flatMap(Glob.expanded)[...] }

  /// Whether there is anything at a path of the command line.
  static func exists(_ path: String) -> Bool {
    path == "-" || Glob.expanded(path).contains { PathType.of($0) != .missing }
  }

  /// What comes next; nil at the end.
  mutating func next() -> Found? {
    while true {
      if let found = nextInFolder() { return found }
      if let rejection = emptyFolder() { return rejection }
      guard let path = named.popFirst() else { return nil }
      if let found = find(path) { return found }
    }
  }

  /// A path of the command line; nil when it is a folder, now open.
  private mutating func find(_ path: String) -> Found? {
    if path == "-" { return .standardInput }
    switch PathType.of(path) {
    case .missing: return .missing(path: path)
    case .folder:
      top = (path, false, 0)
      return enter(path)
    case .failed(let reason): return .rejection(Rejection(origin: path, reason: reason))
    case .file, .other: return namedFile(path)
    }
  }

  private func namedFile(_ path: String) -> Found {
    switch FileKind.ending(of: path) {
    case .read(let candidate): return .file(path: path, candidate)
    case .none: return .file(path: path, nil)
    case .other(let ending):
      let read = FileKind.endings.joined(separator: " ")
      let reason = "The file is of a kind that is not read (\(ending)). These are read: \(read)."
      return .rejection(Rejection(origin: path, reason: reason))
    }
  }

  /// Opens a folder; what it returns is why it cannot be.
  private mutating func enter(_ folder: String) -> Found? {
    do throws(InputError) {
      open.append((folder, try FolderEntries.sorted(folder)[...]))
      return nil
    } catch {
      return .rejection(Rejection(origin: folder, reason: error.reason))
    }
  }

  private mutating func nextInFolder() -> Found? {
    while let last = open.indices.last {
      guard let name = open[last].entries.popFirst() else {
        open.removeLast()
        continue
      }
      let folder = open[last].folder
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if let found = entry(path) { return found }
    }
    return nil
  }

  /// An entry of a folder; nil when it is passed over, or a folder itself, now open.
  private mutating func entry(_ path: String) -> Found? {
    switch PathType.of(path, followingFolders: false) {
    case .folder: return enter(path)
    case .file: break
    case .failed(let reason): return .rejection(Rejection(origin: path, reason: reason))
    case .missing, .other: return nil
    }
    switch FileKind.ending(of: path) {
    case .read(let candidate):
      top?.found = true
      return .file(path: path, candidate)
    case .none:
      top?.skipped += 1
      return .skipped(ending: "")
    case .other(let ending):
      top?.skipped += 1
      return .skipped(ending: ending)
    }
  }

  /// A rejection of the folder that was just left, when nothing in it is read.
  private mutating func emptyFolder() -> Found? {
    guard let left = top else { return nil }
    top = nil
    if left.found { return nil }
    let read = FileKind.endings.joined(separator: " ")
    let reason =
      left.skipped == 0
      ? "The folder is empty."
      : "The folder has no file of a kind that is read. These are read: \(read)."
    return .rejection(Rejection(origin: left.folder, reason: reason))
  }
}
