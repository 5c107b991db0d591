import Rendering

/// What a writer makes of columns and rows.
func rendered(
  _ columns: [String], _ rows: [[Cell]], by make: (ByteOutput) -> any RowWriter
) throws -> String {
  var bytes: [UInt8] = []
  let output = ByteOutput(blockSize: 64) { bytes += $0 }
  let writer = make(output)
  try writer.begin(columns)
  for row in rows { try writer.row(row) }
  try writer.end()
  return String(decoding: bytes, as: UTF8.self)
}
