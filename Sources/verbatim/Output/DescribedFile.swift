import Query
import Rendering

/// A file of rows with a record of it in another file, `FILE.meta.json`, that comes after it.
final class DescribedFile: Destination {
  let isTerminal = false
  var record: ExportRecord
  private let path: String
  private let mayReplace: Bool
  private let file: FileDestination
  private var digest = RunningDigest()
  private var bytes = 0

  init(_ path: String, mayReplace: Bool, _ record: ExportRecord) throws {
    self.path = path
    self.mayReplace = mayReplace
    self.record = record
    file = try FileDestination(path, mayReplace: mayReplace)
  }

  /// Where the record of a file stands.
  static func recordPath(of path: String) -> String { path + ".meta.json" }

  func write(_ block: [UInt8]) throws {
    digest.add(block)
    bytes += block.count
    try file.write(block)
  }

  /// Moves the file to its place, then writes the record.
  func finish() throws {
    try file.finish()
    let described = try FileDestination(Self.recordPath(of: path), mayReplace: mayReplace)
    let output = ByteOutput(write: described.write)
    try record.write(bytes: bytes, sha256: digest.hex, to: output)
    try described.finish()
  }
}
