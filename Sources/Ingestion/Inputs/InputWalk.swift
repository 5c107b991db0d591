import Glibc

/// The files that the paths of a command line mean, in order, folder by folder.
///
/// Folders are walked through to the bottom, their entries sorted by name; only the names of the
/// folders that are open are held.
struct InputWalk {
  enum Found: Equatable {
    case file(path: String, FileKind.Candidate?)
    /// A pipe or a device that was named, which may be read once.
    case stream(path: String, FileKind.Candidate?)
    case standardInput
    case rejection(Rejection)
    /// A path that does not exist.
    case missing(path: String)
    /// A file in a folder, of a kind that is not read, by its ending, or by what else it is.
    case skipped(ending: String)
  }

  private var named: ArraySlice<String>
  private var open: [(folder: String, entries: ArraySlice<String>)] = []
  /// The folder that was named, and whether a file in it was found.
  private var top: (folder: String, found: Bool, skipped: Int)?

  /// Whether the ending of a file that is named does not count, since its reader is named too.
  private let anyEnding: Bool

  /// Walks through paths; those that the shell left as patterns are expanded here.
  init(_ paths: [String], anyEnding: Bool = false) {
    named = paths.flatMap(Glob.expanded)[...]
    self.anyEnding = anyEnding
  }

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
    case .file: return namedFile(path) { .file(path: path, $0) }
    case .other, .linkedFolder: return namedFile(path) { .stream(path: path, $0) }
    }
  }

  private func namedFile(
    _ path: String, _ found: (FileKind.Candidate?) -> Found
  ) -> Found {
    switch FileKind.ending(of: path) {
    case .read(let candidate): return found(candidate)
    case .none: return found(nil)
    case .other where anyEnding: return found(nil)
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
    case .missing: return .rejection(Rejection(origin: path, reason: Self.gone(path)))
    case .linkedFolder: return skipped("link to a folder")
    case .other: return skipped("pipe, socket or device")
    }
    switch FileKind.ending(of: path) {
    case .read(let candidate):
      top?.found = true
      return .file(path: path, candidate)
    case .none: return skipped("")
    case .other(let ending): return skipped(ending)
    }
  }

  private mutating func skipped(_ ending: String) -> Found {
    top?.skipped += 1
    return .skipped(ending: ending)
  }

  /// Why an entry that its folder names is not there.
  private static func gone(_ path: String) -> String {
    path.unicodeScalars.contains("\u{FFFD}")
      ? "Its name is not UTF-8, so that it cannot be opened. Rename it."
      : "It was in its folder a moment ago and is gone. Take the folder in again."
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
