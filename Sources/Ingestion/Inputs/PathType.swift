import Glibc

/// What a path leads to.
enum PathType: Equatable {
  case file, folder, missing
  /// A pipe, a socket or a device.
  case other
  /// A link to a folder, which is not followed inside folders.
  case linkedFolder
  case failed(String)

  /// Looks a path up; inside folders, links to folders are not followed.
  static func of(_ path: String, followingFolders: Bool = true) -> PathType {
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return isLink(path) ? brokenLink : .missing }
      return .failed(InputError("looked up", errno: errno).reason)
    }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return followingFolders || !isLink(path) ? .folder : .linkedFolder
    default: return .other
    }
  }

  private static let brokenLink = PathType.failed("It is a link to a file that is not there.")

  private static func isLink(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }
}

/// The names in a folder.
enum FolderEntries {
  /// All names but the hidden ones, sorted by their bytes.
  static func sorted(_ folder: String) throws(InputError) -> [String] {
    guard let handle = opendir(folder) else { throw InputError("opened", errno: errno) }
    defer { closedir(handle) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
      errno = 0
    }
    if errno != 0 { throw InputError("read", errno: errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// Patterns such as `news/*.txt`, where the shell has not expanded them.
enum Glob {
  /// The paths that a pattern matches; the path itself when it is none or matches nothing.
  static func expanded(_ path: String) -> [String] {
    guard path.contains(where: { "*?[".contains($0) }), PathType.of(path) == .missing else {
      return [path]
    }
    var matches = glob_t()
    defer { globfree(&matches) }
    guard glob(path, 0, nil, &matches) == 0, let found = matches.gl_pathv else { return [path] }
    return (0..<Int(matches.gl_pathc)).compactMap { found[$0].map { String(cString: $0) } }
  }
}
