import Query
import Rendering

/// What is told of a file of rows, so that whoever has the file can account for it: the question,
/// what was made of it, the archive, and the file itself.
struct ExportRecord {
  let command = TypedCommand.line
  let file: String
  let archive: String
  let provenance: Provenance
  let format: OutputFormat
  var columns: [String] = []
  var rows = 0
  var expansions: [WordExpansion] = []
  var notices: [String] = []

  /// Begins the record of a file of rows from an archive.
  init(of path: String, format: OutputFormat, from reader: ArchiveReader) throws {
    file = Paths.split(path).name
    archive = Paths.resolved(reader.path)
    provenance = try reader.provenance()
    self.format = format
  }

  /// Writes the record as a JSON object.
  func write(bytes: Int, sha256: String, to output: ByteOutput) throws {
    var json = JSONStream(output, isSpread: true)
    json.object { json in
      json.member("command", command)
      json.member("file", file)
      json.member("written_at", Timestamp.now())
      json.member("bytes", bytes)
      json.member("sha256", sha256)
      writeAnswer(to: &json)
      writeOrigin(to: &json)
    }
    json.raw("\n")
    try json.flush()
  }

  private func writeAnswer(to json: inout JSONStream) {
    json.member("format", format.rawValue)
    json.member("rows", rows)
    json.list("columns", columns) { $0.string($1) }
    json.list("expansions", expansions) { json, expansion in
      json.object { json in
        json.member("typed", expansion.typed)
        json.list("forms", expansion.forms) { $0.string($1) }
      }
    }
    json.list("notices", notices) { $0.string($1) }
  }

  private func writeOrigin(to json: inout JSONStream) {
    json.member("archive", archive)
    json.member("schema_version", provenance.schemaVersion)
    json.list("extractors", provenance.extractors) { $0.string($1) }
    json.member("tool_version", Verbatim.toolVersion)
    json.member("sqlite_version", provenance.sqliteVersion)
  }
}
