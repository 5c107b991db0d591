import SQLite

/// Something that is wrong in an archive, as a sentence.
public struct CheckFinding: Sendable, Equatable, CustomStringConvertible {
  /// The sentence.
  public var description: String
}

extension ArchiveReader {
  /// Everything that is wrong in the archive; nothing when it is whole.
  ///
  /// Nothing is changed. The indexes are checked by a command of FTS5 that needs the right to
  /// write: where that is missing, on a copy in the folder for temporary files.
  public func check() throws -> [CheckFinding] {
    try ArchiveError.about(path) {
      let damage = try FileCheck.findings(in: connection)
      guard damage.isEmpty else { return damage }
      return try RowCheck.findings(in: connection) + DecisionCheck.findings(in: connection)
        + DigestCheck.findings(in: connection)
        + IndexCheck.findings(in: path, connection)
    }
  }

  /// Copies the archive to a new file, at rest and compact, and checks the copy.
  public func backup(to path: String) throws {
    try ArchiveError.about(self.path) { try Backup.make(path, of: connection) }
  }
}

/// The file as SQLite sees it.
enum FileCheck {
  static func findings(in connection: Connection) throws -> [CheckFinding] {
    var findings: [CheckFinding] = []
    try connection.prepare("PRAGMA integrity_check").each { row in
      guard row.text(0) != "ok" else { return }
      findings.append(CheckFinding(description: "The file is damaged: \(row.text(0))."))
    }
    try connection.prepare("PRAGMA foreign_key_check").each { row in
      findings.append(
        CheckFinding(
          description: "Row \(row.int(1)) of \(row.text(0)) points to a row of \(row.text(2)) "
            + "that does not exist."))
    }
    return findings
  }
}

/// The texts, against the digests that name them.
enum DigestCheck {
  static func findings(in connection: Connection) throws -> [CheckFinding] {
    var findings: [CheckFinding] = []
    let texts = [
      ("Article a", "SELECT id, text_sha256, text FROM article"),
      ("The version of article a", "SELECT article_id, text_sha256, text FROM article_version"),
    ]
    for (what, sql) in texts {
      try connection.prepare(sql).each { row in
        guard Digest.sha256(row.text(2)) != row.blob(1) else { return }
        findings.append(
          CheckFinding(description: "\(what)\(row.int(0)) is not the text its digest names."))
      }
    }
    return findings
  }
}
