import CLibXML2

/// Reads one element with libxml2, without a document type: nothing outside the bytes is opened,
/// and no entity but those of XML itself can grow.
struct XMLTree {
  /// The prefix of the vocabulary that the document is written in; its names stand bare.
  let home: String
  /// The line that the first byte stands on.
  let line: Int
  private var open: [XMLElement] = []
  private var root: XMLElement?

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  private init(home: String, line: Int) {
    self.home = home
    self.line = line
  }

  /// The root of a document in UTF-8 that begins on a line of the file.
  static func root(of bytes: [UInt8], home: String, line: Int) throws(Fault) -> XMLElement? {
    var tree = XMLTree(home: home, line: line)
    try tree.read(bytes, isLenient: false)
    return tree.root
  }

  /// The root of a document, as far as it can be read.
  static func rootIfAny(of bytes: [UInt8], home: String) -> XMLElement? {
    var tree = XMLTree(home: home, line: 1)
    try? tree.read(bytes, isLenient: true)
    return tree.root
  }

  /// Parses the bytes as a whole and walks through what came of it.
  ///
  /// (Fed piece by piece, libxml2 takes a minute for a data section of sixteen megabytes.)
  private mutating func read(_ bytes: [UInt8], isLenient: Bool) throws(Fault) {
    guard Self.isReady, let parser = xmlNewParserCtxt() else { return }
    defer { xmlFreeParserCtxt(parser) }
    // What follows upon a first fault would only hide it.
    if !isLenient { parser.pointee.sax.pointee.serror = Self.stopAtFault }
    guard let document = Self.document(bytes, parser, isLenient: isLenient) else {
      throw fault(xmlCtxtGetLastError(parser)?.pointee)
    }
    defer { xmlFreeDoc(document) }
    guard let reader = xmlReaderWalker(document) else { return }
    defer { xmlFreeTextReader(reader) }
    while xmlTextReaderRead(reader) == 1 { try take(reader) }
  }

  private static func document(
    _ bytes: [UInt8], _ parser: xmlParserCtxtPtr, isLenient: Bool
  ) -> xmlDocPtr? {
    let options = [
      XML_PARSE_NONET, XML_PARSE_HUGE, XML_PARSE_NOERROR, XML_PARSE_NOWARNING,
      XML_PARSE_IGNORE_ENC, isLenient ? XML_PARSE_RECOVER : XML_PARSE_NONET,
    ].reduce(0) { $0 | $1.rawValue }
    return bytes.withUnsafeBytes { raw in
      xmlCtxtReadMemory(
        parser, raw.bindMemory(to: CChar.self).baseAddress, Int32(clamping: raw.count), nil,
        "UTF-8", Int32(bitPattern: options))
    }
  }

  private static let stopAtFault: xmlStructuredErrorFunc = { parser, error in
    guard let parser, let error, error.pointee.level == XML_ERR_FATAL else { return }
    xmlStopParser(parser.assumingMemoryBound(to: xmlParserCtxt.self))
  }

  private mutating func take(_ reader: xmlTextReaderPtr) throws(Fault) {
    switch xmlReaderTypes(UInt32(bitPattern: xmlTextReaderNodeType(reader))) {
    case XML_READER_TYPE_ELEMENT: try enter(reader)
    case XML_READER_TYPE_END_ELEMENT: _ = open.popLast()
    case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_WHITESPACE,
      XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
      if let text = Self.string(xmlTextReaderConstValue(reader)) {
        open.last?.nodes.append(.text(text))
      }
    default: break
    }
  }

  private mutating func enter(_ reader: xmlTextReaderPtr) throws(Fault) {
    if open.count >= Limits.depth { throw Fault("It nests deeper than \(Limits.depth) levels.") }
    let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
    let element = XMLElement(name(reader), attributes(reader))
    open.last?.nodes.append(.element(element))
    if root == nil { root = element }
    if !isEmpty { open.append(element) }
  }

  // MARK: - Names

  private func name(_ reader: xmlTextReaderPtr) -> String {
    let local = Self.string(xmlTextReaderConstLocalName(reader)) ?? ""
    guard let namespace = Self.string(xmlTextReaderConstNamespaceUri(reader)),
      let prefix = XMLVocabulary.prefix(of: namespace)
        ?? Self.string(xmlTextReaderConstPrefix(reader))
    else {
      // A prefix that is declared nowhere is part of the name for libxml2.
      return local.hasPrefix(home + ":") ? String(local.dropFirst(home.count + 1)) : local
    }
    return prefix == home ? local : prefix + ":" + local
  }

  private func attributes(_ reader: xmlTextReaderPtr) -> [String: String] {
    var attributes: [String: String] = [:]
    while xmlTextReaderMoveToNextAttribute(reader) == 1 {
      let name = name(reader)
      if name.hasPrefix("xmlns") { continue }
      attributes[name] = Self.string(xmlTextReaderConstValue(reader)) ?? ""
    }
    xmlTextReaderMoveToElement(reader)
    return attributes
  }

  private static func string(_ text: UnsafePointer<xmlChar>?) -> String? {
    text.map { String(cString: $0) }
  }

  // MARK: - Faults

  /// What libxml2 found wrong, as a sentence.
  private func fault(_ error: xmlError?) -> Fault {
    guard let error else { return Fault("It is not XML.") }
    let place = "It is not XML: line \(line - 1 + Int(error.line))"
    let words = [error.str1, error.str2].map { $0.map { String(cString: $0).shortened } ?? "" }
    switch xmlParserErrors(UInt32(bitPattern: error.code)) {
    case XML_ERR_TAG_NAME_MISMATCH:
      return Fault("\(place) closes <\(words[1])> where <\(words[0])> is open.")
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      return Fault("\(place) uses &\(words[0]);, which is no character of XML or HTML.")
    default:
      let message = error.message.map { String(cString: $0) }?.trimmed ?? "an error"
      return Fault("\(place): \(message.shortened).")
    }
  }
}
