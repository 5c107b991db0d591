import Glibc

/// The files that the paths of a command line mean.
public enum InputFiles {
  /// Whether a file is among those that paths mean, by whatever name: through folders, patterns
  /// and links, or as standard input (`-`).
  ///
  /// What is not there yet, or is no ordinary file, is none of them.
  public static func include(_ file: String, in paths: [String]) -> Bool {
    var facts = stat()
    guard stat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return false }
    var walk = InputWalk(paths)
    while let found = walk.next() {
      var other = stat()
      let status: Int32
      switch found {
      case .file(let path, _), .stream(let path, _): status = stat(path, &other)
      case .standardInput: status = fstat(0, &other)
      case .rejection(let rejection): status = stat(rejection.origin, &other)
      case .missing, .skipped: continue
      }
      if status == 0 && other.st_dev == facts.st_dev && other.st_ino == facts.st_ino { return true }
    }
    return false
  }
}
