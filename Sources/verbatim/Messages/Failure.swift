import Query

/// What stops a command: a sentence with place and remedy, and the exit code.
struct Failure: Error {
  let status: Int32
  let message: String

  init(_ status: Int32, _ message: String) {
    self.status = status
    self.message = message
  }

  /// The failure that an error of the modules below means; nil for other errors.
  init?(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as QueryError: self.init(error.kind.exitCode, error.message)
    case let error as ArchiveError: self.init(Self.status(of: error.kind), error.message)
    default:
      guard let failure = Failure(ofIngestion: error) else { return nil }
      self = failure
    }
  }

  private static func status(of kind: ArchiveError.Kind) -> Int32 {
    switch kind {
    case .notFound, .notAnArchive: ExitStatus.noInput
    case .cannotCreate: ExitStatus.cannotCreate
    case .inputOutput, .corrupt: ExitStatus.inputOutput
    case .locked: ExitStatus.locked
    case .newerVersion, .olderVersion: ExitStatus.otherVersion
    case .invalidQuery, .refused: ExitStatus.usage
    }
  }
}
