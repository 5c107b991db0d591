import Foundation

/// A folder with SampleData and an archive of it.
struct Samples: Sendable {
  let folder: Folder

  /// One for all tests that only read.
  static let shared = Result { try Samples() }

  struct Failure: Error { let errors: String }

  init() throws {
    folder = try Folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("SampleData"), withDestinationPath: Readme.root + "/SampleData")
    let outcome = try Program.run(["ingest", "-q", "SampleData"], in: folder)
    guard outcome.status == 0 else { throw Failure(errors: outcome.errors) }
  }
}
