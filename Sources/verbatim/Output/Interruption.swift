import Glibc
import Ingestion

/// What is left to do when a person stops the program: the unfinished file is taken away, and the
/// pager is waited for, which has the terminal until it is quit.
enum Interruption {
  // A signal handler may only read plain memory, and there is one thread that writes it; see
  // `man 7 signal-safety`.

  /// The path of the unfinished file.
  nonisolated(unsafe) private static var unfinished: UnsafeMutablePointer<CChar>?
  /// Where the pager reads from; -1 without one.
  nonisolated(unsafe) private static var pager: Int32 = -1

  /// What an ingestion is stopped by; the handler alone uses it once it is set.
  nonisolated(unsafe) private static var sign: StopSign?

  /// Lets an ingestion end cleanly when a person stops the program, and at once the second time.
  static func heed(_ sign: StopSign) {
    Interruption.sign = sign
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        Interruption.sign?.set()
        signal(number, SIG_DFL)
      }
    }
  }

  /// Takes the file away if the program is stopped from now on.
  static func guardFile(_ path: String) {
    unfinished = strdup(path)
    handle()
  }

  /// The file is whole, or gone.
  static func release() {
    let path = unfinished
    unfinished = nil
    free(path)
  }

  /// Waits for the pager if the program is stopped from now on.
  static func attendPager(readingFrom descriptor: Int32) {
    pager = descriptor
    handle()
  }

  /// The pager is gone.
  static func releasePager() { pager = -1 }

  private static func handle() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        if let path = Interruption.unfinished { unlink(path) }
        if Interruption.pager >= 0 {
          close(Interruption.pager)
          while wait(nil) < 0, errno == EINTR {}
        }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }
}
