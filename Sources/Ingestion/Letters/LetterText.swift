/// The text of a letter, taken from its parts.
struct LetterText {
  var text: String
  /// The character sets that it was written in.
  var encodings: [String]
  private var isHTML = false
  /// Whether the end of all that it was taken from was seen.
  private(set) var isWhole = true

  /// How deep parts may stand in parts.
  private static let depth = 20

  /// The text of a letter; nil when no part of it has any.
  static func of(_ letter: LetterPart) throws(Fault) -> LetterText? {
    let text = try of(letter, depth: 0)
    if text?.isWhole == false {
      throw Fault("The letter is cut off: the end of its text is missing. Get it again.")
    }
    return text
  }

  private static func of(_ part: LetterPart, depth: Int) throws(Fault) -> LetterText? {
    if depth > 0 && part.isAttachment { return nil }
    let type = part.type
    switch (type.group, type.name) {
    case ("multipart", let name):
      guard depth < Self.depth else {
        throw Fault("Its parts stand deeper in each other than \(Self.depth) levels.")
      }
      guard let boundary = type.parameters["boundary"], !boundary.isEmpty else { return nil }
      let (texts, fault) = texts(part.parts(boundary: boundary), depth: depth + 1)
      if texts.isEmpty, let fault { throw fault }
      return chosen(texts, of: name)
    case (_, "text/html"), (_, "text/plain"): return try LetterText(part, type)
    default: return nil
    }
  }

  /// The texts of the parts that have one, and what is wrong with the first that is broken.
  private static func texts(_ parts: [LetterPart], depth: Int) -> ([LetterText], Fault?) {
    var texts: [LetterText] = []
    var first: Fault?
    for part in parts {
      do throws(Fault) {
        guard var text = try of(part, depth: depth) else { continue }
        text.isWhole = text.isWhole && part.isWhole
        texts.append(text)
      } catch {
        first = first ?? error
      }
    }
    return (texts, first)
  }

  private static func chosen(_ texts: [LetterText], of kind: String) -> LetterText? {
    switch kind {
    case "multipart/alternative": return fullest(texts)
    case "multipart/related": return texts.first
    default: return texts.isEmpty ? nil : LetterText(joining: texts)
    }
  }

  /// Of the same text in several ways, plain text, unless the page says more.
  private static func fullest(_ texts: [LetterText]) -> LetterText? {
    let plain = texts.last { !$0.isHTML }
    guard let page = texts.last(where: \.isHTML) else { return plain }
    guard let plain, plain.words >= page.words else { return page }
    return plain
  }

  /// The texts one after the other, those left out that are empty.
  private init(joining texts: [LetterText]) {
    let full = texts.filter { !$0.text.trimmed.isEmpty }
    let inner = full.dropLast().map(\.text.withoutFinalLineEnds)
    text = (inner + full.suffix(1).map(\.text)).joined(separator: "\n\n")
    encodings = []
    for name in full.flatMap(\.encodings) where !encodings.contains(name) {
      encodings.append(name)
    }
    isHTML = texts.contains(where: \.isHTML)
    isWhole = texts.allSatisfy(\.isWhole)
  }

  private init(_ part: LetterPart, _ type: MediaType) throws(Fault) {
    let bytes = try TransferEncoding.decoded(
      part.body, part.header["content-transfer-encoding"])
    let decoded = DeclaredText(bytes[...], charset: type.charset)
    encodings = [decoded.encoding]
    isHTML = type.isHTML
    if isHTML {
      text = LetterFurniture.taken(from: HTMLFragment.text(of: decoded.utf8))
    } else if type.parameters["format"]?.lowercased() == "flowed" {
      let dropsSpaces = type.parameters["delsp"]?.lowercased() == "yes"
      text = FlowedText.joined(decoded.utf8, dropsSpaces: dropsSpaces)
    } else {
      text = String(decoding: decoded.utf8, as: UTF8.self)
    }
    if !isHTML { text = LetterFurniture.withoutSignature(text) }
  }

  /// How many words it has; addresses of pages are none.
  private var words: Int {
    text.utf8.split { $0 <= 0x20 }.count { word in
      !word.contains(UInt8(ascii: "/")) && word.contains { $0 >= 0x80 || $0 & 0xDF > 0x40 }
    }
  }
}

extension String {
  /// The string without the line ends at its end.
  fileprivate var withoutFinalLineEnds: String {
    String(decoding: utf8.reversed().drop { $0 == 0x0A || $0 == 0x0D }.reversed(), as: UTF8.self)
  }
}
