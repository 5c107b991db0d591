import Glibc

/// How many bytes the files of a command line have.
struct InputSize {
  private let paths: [String]

  init(_ paths: [String]) { self.paths = paths }

  /// Adds up the sizes of all files that will be read, until it is told to stop.
  ///
  /// The sum is told when it is whole; there is none where standard input is read.
  func measure(into progress: InputProgress, stopped: () -> Bool) {
    guard !paths.contains("-") else { return }
    var walk = InputWalk(paths)
    var total = 0
    while let found = walk.next() {
      if stopped() { return }
      guard case .file(let path, _) = found else { continue }
      var status = stat()
      if stat(path, &status) == 0 { total += Int(status.st_size) }
    }
    progress.set(total: total)
  }
}
