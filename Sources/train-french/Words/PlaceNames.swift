import FoundationEssentials

/// Names of places in French, from the tables of Unicode and ISO.
enum PlaceNames {
  private static let unicode = "/usr/share/unicode/cldr/common"
  private static let iso = "/usr/share/locale/fr/LC_MESSAGES"

  /// All names, without those that hold brackets or commas.
  static func all() throws -> Set<String> {
    var names: Set<String> = []
    for element in ["territory", "exemplarCity"] {
      names.formUnion(try elements(element, unicode + "/main/fr.xml"))
    }
    names.formUnion(try elements("subdivision", unicode + "/subdivisions/fr.xml"))
    for domain in ["iso_3166-1", "iso_3166-2"] {
      names.formUnion(try MessageCatalog(iso + "/" + domain + ".mo").translations)
    }
    return names.filter { name in
      name.count > 2 && name.first?.isUppercase == true
        && !name.contains { "(),;[]/0123456789".contains($0) }
    }
  }

  /// What stands in the elements of a name, each of which begins and ends on its line.
  private static func elements(_ name: String, _ path: String) throws -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CorpusError(path: path, reason: "it cannot be read; apt-get install unicode-cldr-core")
    }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").compactMap {
      line -> String? in
      let line = line.drop { $0 == "\t" }
      guard line.hasPrefix("<" + name + " ") || line.hasPrefix("<" + name + ">"),
        let open = line.firstIndex(of: ">"), let close = line.lastIndex(of: "<"), open < close
      else { return nil }
      return String(line[line.index(after: open)..<close]).replacing("&amp;", with: "&")
        .replacing("’", with: "'")
    }
  }
}

/// The translations of a compiled message catalogue of GNU gettext.
struct MessageCatalog {
  private(set) var translations: [String] = []

  /// Reads a catalogue; throws `CorpusError` when it cannot be read or is none.
  init(_ path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CorpusError(path: path, reason: "it cannot be read; apt-get install iso-codes")
    }
    let bytes = [UInt8](data)
    func number(_ place: Int) -> Int {
      place + 4 <= bytes.count
        ? (0..<4).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) } : 0
    }
    guard number(0) == 0x9504_12DE else {
      throw CorpusError(path: path, reason: "it is no catalogue")
    }
    let table = number(16)
    for k in 1..<max(number(8), 1) {
      let (size, start) = (number(table + 8 * k), number(table + 8 * k + 4))
      guard start + size <= bytes.count else { continue }
      translations.append(
        String(decoding: bytes[start..<start + size], as: UTF8.self).replacing("’", with: "'"))
    }
  }
}
