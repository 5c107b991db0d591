import Archive
import Linguistics

/// A list of names that a user wrote: CSV with the columns name, type and aliases.
public enum Gazetteer {
  /// The columns of a list; aliases are parted by `|`.
  public static let columns = ["name", "type", "aliases"]

  /// Reads a file, or standard input (`-`): the entries, and the rows that are none.
  public static func read(
    _ path: String
  ) throws -> (entries: [ListedName], rejections: [Rejection]) {
    let sheet = try Sheet.read(path)
    guard sheet.columns.contains("name") else {
      throw IngestionError.usage(
        "\(sheet.origin) has no column \"name\". A list of names has the columns name, type and aliases."
      )
    }
    var reading = Reading()
    var rejections = sheet.rejections
    for row in sheet.rows {
      do throws(Fault) {
        try reading.take(row)
      } catch {
        rejections.append(Rejection(origin: sheet.origin, line: row.line, reason: error.reason))
      }
    }
    return (reading.entries, rejections.sorted { $0.line ?? 0 < $1.line ?? 0 })
  }

  /// The entries so far, and who bears each name.
  private struct Reading {
    var entries: [ListedName] = []
    private var lines: [EntityKey: Int] = [:]

    mutating func take(_ row: Sheet.Row) throws(Fault) {
      guard let name = row.cells["name"] else { throw Fault("It has no name.") }
      let type = row.cells["type"]?.lowercased() ?? "person"
      guard let key = EntityKey("\(type):\(name)") else {
        throw Fault("\"\(type)\" is no type. Write person, organization or place.")
      }
      guard !Fold.words(name).isEmpty else { throw Fault("\"\(name)\" has no letter.") }
      var aliases: [String] = []
      for alias in (row.cells["aliases"] ?? "").split(separator: "|") {
        let alias = alias.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !alias.isEmpty, alias != name, !aliases.contains(alias) else { continue }
        guard !Fold.words(alias).isEmpty else { throw Fault("\"\(alias)\" has no letter.") }
        aliases.append(alias)
      }
      try claim([name] + aliases, for: key, line: row.line)
      entries.append(ListedName(key: key, name: name, aliases: aliases))
    }

    // One name of two bearers of a type would make them one.
    private mutating func claim(
      _ names: [String], for key: EntityKey, line: Int
    ) throws(Fault) {
      for name in names {
        guard let other = lines[EntityKey(key.type, name)] else { continue }
        throw Fault("\"\(name)\" is a name of the entry on line \(other) already.")
      }
      for name in names { lines[EntityKey(key.type, name)] = line }
    }
  }
}
