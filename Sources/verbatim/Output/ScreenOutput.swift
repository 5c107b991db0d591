/// Standard output for a person at a terminal: what is longer than the screen goes through a pager.
final class ScreenOutput: Destination {
  private enum Way {
    case held, straight
    case through(Pager)
  }

  let isTerminal = true
  private let straight = StandardOutput()
  private let command: String
  private let room: Int
  private var way = Way.held
  private var held: [UInt8] = []
  private var lines: ScreenLines

  init(pager command: String) {
    self.command = command
    // The number of rows and the prompt come after.
    room = Terminal.height - 2
    lines = ScreenLines(width: Terminal.width)
  }

  func write(_ bytes: [UInt8]) throws {
    switch way {
    case .straight: try straight.write(bytes)
    case .through(let pager): try send(bytes, to: pager)
    case .held:
      held += bytes
      lines.add(bytes)
      if lines.count > room { try release() }
    }
  }

  func finish() throws {
    switch way {
    case .straight: break
    case .through(let pager):
      if let unread = pager.end() { try straight.write(unread) }
    case .held: try straight.write(held)
    }
  }

  private func release() throws {
    let first = held
    held = []
    guard let pager = Pager(command) else {
      way = .straight
      return try straight.write(first)
    }
    way = .through(pager)
    try send(first, to: pager)
  }

  private func send(_ bytes: [UInt8], to pager: Pager) throws {
    do {
      try pager.write(bytes)
    } catch let closed as ClosedPipe {
      guard let unread = pager.end() else { throw closed }
      way = .straight
      try straight.write(unread)
    }
  }
}

/// How many lines text takes on a screen, counted as its bytes come.
struct ScreenLines {
  private(set) var count = 0
  private let width: Int
  private var column = 0
  private var isStyle = false

  init(width: Int) { self.width = width }

  /// Counts the next bytes; every character takes a column, which is near enough.
  mutating func add(_ bytes: [UInt8]) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\n"):
        count += 1
        column = 0
      case UInt8(ascii: "\r"): column = 0
      case 0x1B: isStyle = true
      case UInt8(ascii: "m") where isStyle: isStyle = false
      case UInt8(ascii: "\t"): column = (column / 8 + 1) * 8
      case 0x80...0xBF: break
      default: if !isStyle { step() }
      }
    }
  }

  private mutating func step() {
    if column >= width {
      count += 1
      column = 0
    }
    column += 1
  }
}
