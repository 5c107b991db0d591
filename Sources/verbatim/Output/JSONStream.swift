import Ingestion
import Rendering

/// Writes JSON values one after another, with the commas between them.
struct JSONStream {
  private let output: ByteOutput
  private let isSpread: Bool
  private var needsComma = false
  private var depth = 0

  /// Makes a stream; where it is spread, each member of the outermost object has a line.
  init(_ output: ByteOutput, isSpread: Bool = false) {
    self.output = output
    self.isSpread = isSpread
  }

  mutating func object(_ body: (inout JSONStream) -> Void) {
    begin("{")
    body(&self)
    end("}")
  }

  mutating func list<Element>(
    _ key: String, _ elements: [Element], _ each: (inout JSONStream, Element) -> Void
  ) {
    self.key(key)
    begin("[")
    for element in elements { each(&self, element) }
    end("]")
  }

  mutating func key(_ name: String) {
    if isSpread, depth == 1 {
      output.append(needsComma ? ",\n  " : "\n  ")
    } else {
      separate()
    }
    output.append(json: name)
    output.append(": ")
    needsComma = false
  }

  mutating func null() { value("null") }

  mutating func number(_ number: Int) { value(String(number)) }

  mutating func string(_ string: String) {
    separate()
    output.append(json: string)
  }

  mutating func span(_ span: TextSpan) { value("[\(span.start), \(span.end)]") }

  mutating func member(_ name: String, _ text: String?) {
    key(name)
    if let text { string(text) } else { null() }
  }

  mutating func member(_ name: String, _ number: Int?) {
    key(name)
    if let number { self.number(number) } else { null() }
  }

  mutating func member(_ name: String, _ number: Double?) {
    key(name)
    value(number.map(NumberText.real) ?? "null")
  }

  mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    value(flag ? "true" : "false")
  }

  mutating func member(_ name: String, _ span: TextSpan?) {
    key(name)
    if let span { self.span(span) } else { null() }
  }

  /// Adds what stands between values.
  mutating func raw(_ text: String) {
    output.append(text)
    needsComma = false
  }

  func flushWhenFull() throws { try output.flushWhenFull() }

  func flush() throws { try output.flush() }

  private mutating func value(_ text: String) {
    separate()
    output.append(text)
  }

  private mutating func separate() {
    if needsComma { output.append(", ") }
    needsComma = true
  }

  private mutating func begin(_ bracket: String) {
    separate()
    output.append(bracket)
    needsComma = false
    depth += 1
  }

  private mutating func end(_ bracket: String) {
    depth -= 1
    if isSpread, depth == 0 { output.append("\n") }
    output.append(bracket)
    needsComma = true
  }
}

/// A text from which stretches are taken by their code points.
struct TextSlices {
  private let scalars: [Unicode.Scalar]

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  subscript(_ span: TextSpan) -> String {
    guard span.start >= 0, span.start <= span.end, span.end <= scalars.count else { return "" }
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[span.start..<span.end])
    return String(words)
  }
}
