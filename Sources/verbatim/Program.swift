import ArgumentParser
import Glibc

/// One run of the program, from its arguments to its exit code.
enum Program {
  /// Runs the command that the arguments name, and exits.
  static func run(_ arguments: [String]) -> Never {
    Descriptor.reserveStandardStreams()
    // A reader that has seen enough, such as head, is met as an error of write, not as a signal.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that grows beyond what the shell allows.
    signal(SIGXFSZ, SIG_IGN)
    do {
      var command = try parse(arguments)
      try command.run()
      exit(ExitStatus.success)
    } catch {
      exit(status(after: error))
    }
  }

  /// The command that words mean.
  static func parse(_ words: [String]) throws -> any ParsableCommand {
    try Verbatim.parseAsRoot(ArgumentWords.prepared(words))
  }

  /// Says what went wrong, and how the program ends for it.
  private static func status(after error: any Error) -> Int32 {
    switch error {
    case is ClosedPipe: return ExitStatus.success
    case let status as ExitStatus: return status.code
    default: break
    }
    if let failure = Failure(error) {
      StandardError.write("verbatim: \(failure.message)")
      return failure.status
    }
    return status(afterParsing: error)
  }

  /// Help and version go to standard output, what is wrong with the arguments to standard error.
  private static func status(afterParsing error: any Error) -> Int32 {
    let message = ArgumentWords.restored(Verbatim.fullMessage(for: error))
    let code = Verbatim.exitCode(for: error)
    guard code.isSuccess else {
      StandardError.write(message)
      return code == .validationFailure ? ExitStatus.usage : ExitStatus.internalError
    }
    do {
      try StandardOutput().write(Array((message + "\n").utf8))
      return ExitStatus.success
    } catch {
      return status(after: error)
    }
  }
}
