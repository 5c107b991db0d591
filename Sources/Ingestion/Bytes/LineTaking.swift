/// Takes lines out of a window.
enum LineTaking {
  enum Taken {
    case line(ArraySlice<UInt8>)
    /// A line that is longer than an article can be, dropped without being held.
    case tooLong
  }

  /// The next line with its end; nil at the end of the input.
  static func next(_ window: inout ByteWindow) throws(InputError) -> Taken? {
    var length = 0
    var tooLong = false
    while let byte = try window.byte(at: length) {
      length += 1
      if byte == 0x0A { break }
      if length >= Limits.article {
        window.drop(length)
        length = 0
        tooLong = true
      }
    }
    if tooLong {
      window.drop(length)
      return .tooLong
    }
    return length == 0 ? nil : .line(window.take(length))
  }
}

extension ByteWindow {
  /// The line on which a byte ahead stands.
  mutating func lineAhead(of offset: Int) -> Int {
    let ahead = (try? prefix(offset)) ?? []
    return line + ahead.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
  }
}
