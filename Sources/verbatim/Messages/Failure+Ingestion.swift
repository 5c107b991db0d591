import Ingestion

extension Failure {
  /// The failure that an error of ingestion means; nil for other errors.
  init?(ofIngestion error: any Error) {
    guard let error = error as? IngestionError else { return nil }
    switch error.kind {
    case .usage: self.init(ExitStatus.usage, error.message)
    case .unusableModel: self.init(ExitStatus.internalError, error.message)
    case .notFound: self.init(ExitStatus.noInput, error.message)
    }
  }
}
