import Glibc

/// What the terminal is like.
enum Terminal {
  static let isStandardOutput = isatty(STDOUT_FILENO) == 1

  /// How many columns it has; 80 where nobody says.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return Environment["COLUMNS"].flatMap { Int($0) }.map { min(max($0, 20), 10_000) } ?? 80
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
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
