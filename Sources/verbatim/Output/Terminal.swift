import Glibc

/// What the terminal is like.
enum Terminal {
  static let isStandardOutput = isatty(STDOUT_FILENO) == 1

  /// How many columns it has; 80 where nobody says.
  static var width: Int {
    if let size, size.ws_col > 0 { return Int(size.ws_col) }
    return Environment["COLUMNS"].flatMap { Int($0) }.map { min(max($0, 20), 10_000) } ?? 80
  }

  /// How many lines it has; 24 where nobody says.
  static var height: Int {
    if let size, size.ws_row > 0 { return Int(size.ws_row) }
    return Environment["LINES"].flatMap { Int($0) }.map { min(max($0, 5), 10_000) } ?? 24
  }

  private static var size: winsize? {
    var size = winsize()
    return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }

  /// Whether colours are welcome where nobody asked for them or refused them.
  /// https://no-color.org
  static var isColourful: Bool {
    isStandardOutput && Environment["NO_COLOR"] == nil && Environment["TERM"] != "dumb"
  }
}

/// The environment's variables; an empty one counts as none.
enum Environment {
  static subscript(_ name: String) -> String? {
    given(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A variable that may be empty.
  static func given(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
