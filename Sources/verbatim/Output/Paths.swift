import Glibc

/// Paths and what they lead to.
enum Paths {
  /// The file that a path leads to, links followed; the path itself where there is none yet.
  static func resolved(_ path: String) -> String {
    if let real = real(path) { return real }
    let (folder, name) = split(path)
    guard let folder = real(folder) else { return path }
    return folder == "/" ? "/" + name : "\(folder)/\(name)"
  }

  /// The folder of a path and the name in it.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  /// Whether two paths lead to the same file, by whatever name.
  static func areSame(_ one: String, _ other: String) -> Bool {
    if resolved(one) == resolved(other) { return true }
    guard let first = status(one), let second = status(other) else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// What is at a path; nil for nothing.
  static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  private static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }
}

extension Paths {
  /// What a path may lead to.
  enum Kind {
    case file, folder, device

    init(_ status: stat) {
      switch status.st_mode & S_IFMT {
      case S_IFDIR: self = .folder
      case S_IFREG: self = .file
      default: self = .device
      }
    }
  }
}
