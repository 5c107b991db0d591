/// What a `Content-Type` says, or another field of a value and its parameters.
struct MediaType {
  /// The type in lower case, such as `text/html`.
  var name: String
  /// Its parameters, names in lower case.
  var parameters: [String: String] = [:]

  /// Reads `text/html; charset="utf-8"`.
  init(_ value: String) {
    var pieces = Self.pieces(value)
    name = pieces.isEmpty ? "" : pieces.removeFirst().trimmed.lowercased()
    for piece in pieces {
      guard let equals = piece.firstIndex(of: "=") else { continue }
      let key = String(piece[..<equals]).trimmed.lowercased()
      let value = String(piece[piece.index(after: equals)...]).trimmed
      if parameters[key] == nil { parameters[key] = value }
    }
  }

  /// What stands before the stroke: `text`, `image`.
  var group: String { String(name.prefix { $0 != "/" }) }

  /// Whether it is a web page.
  var isHTML: Bool { name == "text/html" || name == "application/xhtml+xml" }

  /// The character set, as far as a name can be one.
  var charset: String? {
    guard let name = parameters["charset"], (1...40).contains(name.utf8.count) else { return nil }
    return name.utf8.allSatisfy(Self.standsInNames) ? name : nil
  }

  /// The value cut at its semicolons, quotation marks taken off.
  private static func pieces(_ value: String) -> [String] {
    var pieces = [String.UnicodeScalarView()]
    var isQuoted = false
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        isEscaped = false
      } else if scalar == "\\" && isQuoted {
        isEscaped = true
        continue
      } else if scalar == "\"" {
        isQuoted.toggle()
        continue
      } else if scalar == ";" && !isQuoted {
        pieces.append(String.UnicodeScalarView())
        continue
      }
      pieces[pieces.count - 1].append(scalar)
    }
    return pieces.map(String.init)
  }

  private static func standsInNames(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-_.:+".utf8.contains(byte)
    }
  }
}
