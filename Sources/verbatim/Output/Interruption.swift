import Glibc

/// What is left lying when a person stops the program: the unfinished file is taken away first.
enum Interruption {
  /// The path of the unfinished file.
  ///
  /// A signal handler may only read plain memory, and there is one thread that writes it; see
  /// `man 7 signal-safety`.
  nonisolated(unsafe) private static var unfinished: UnsafeMutablePointer<CChar>?

  /// Takes the file away if the program is stopped from now on.
  static func guardFile(_ path: String) {
    unfinished = strdup(path)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        if let path = Interruption.unfinished { unlink(path) }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  /// The file is whole, or gone.
  static func release() {
    let path = unfinished
    unfinished = nil
    free(path)
  }
}
