/// Writes rows as JSON objects: one array, or one object a line.
public final class JSONWriter: RowWriter {
  /// Which of the two.
  public enum Shape: Sendable {
    case array, lines
  }

  private let output: ByteOutput
  private let shape: Shape
  private var keys: [[UInt8]] = []
  private var cell = 0
  private var hasRows = false

  /// Makes a writer.
  public init(_ output: ByteOutput, shape: Shape) {
    self.output = output
    self.shape = shape
  }

  /// Takes the names of the columns as keys; one that comes again gets a number.
  public func begin(_ columns: [String]) throws {
    var seen: Set<String> = []
    for column in columns {
      var name = column
      var number = 2
      while !seen.insert(name).inserted {
        name = "\(column)_\(number)"
        number += 1
      }
      keys.append(Self.encoded(name))
    }
    if shape == .array { output.append(UInt8(ascii: "[")) }
  }

  /// Adds a null.
  public func null() {
    startCell()
    output.append("null")
  }

  /// Adds a whole number.
  public func integer(_ value: Int64) {
    startCell()
    output.append(integer: value)
  }

  /// Adds a number.
  public func real(_ value: Double) {
    startCell()
    output.append(value.isNaN ? "null" : NumberText.real(value))
  }

  /// Adds a string.
  public func text(_ utf8: Span<UInt8>) {
    startCell()
    output.append(json: utf8)
  }

  /// Ends the object.
  public func endRow() throws {
    if cell == 0 { startObject() }
    output.append(UInt8(ascii: "}"))
    if shape == .lines { output.append(0x0A) }
    cell = 0
    hasRows = true
    try output.flushWhenFull()
  }

  /// Ends the array.
  public func end() throws {
    if shape == .array { output.append(hasRows ? "\n]\n" : "]\n") }
    try output.flush()
  }

  private func startCell() {
    if cell == 0 { startObject() } else { output.append(UInt8(ascii: ",")) }
    if cell < keys.count { output.append(keys[cell]) }
    cell += 1
  }

  private func startObject() {
    if shape == .array { output.append(hasRows ? ",\n{" : "\n{") } else { output.append("{") }
  }

  private static func encoded(_ name: String) -> [UInt8] {
    var bytes: [UInt8] = []
    let output = ByteOutput { bytes += $0 }
    output.append(json: name)
    output.append(UInt8(ascii: ":"))
    // A closure that only gathers bytes does not fail.
    try? output.flush()
    return bytes
  }
}
