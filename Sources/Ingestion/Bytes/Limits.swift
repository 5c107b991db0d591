/// What one article may take.
enum Limits {
  /// The longest article, in bytes: a file without line ends must not fill the memory.
  static let article = 64 << 20
  /// The longest web page, in bytes.
  static let page = 16 << 20
  /// How deep JSON may nest; SQLite's own limit is 2000.
  static let depth = 500
}
