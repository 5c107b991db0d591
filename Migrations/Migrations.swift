/// A step of the archive's schema: SQL that is run once, in one transaction.
///
/// Once released, a migration never changes: what comes later is another one.
public struct Migration: Sendable {
  /// Its place in the order, from 1; an archive's `user_version` is that of its last one.
  public let number: Int
  /// What it brings.
  public let name: String
  /// The statements.
  public let sql: String

  /// Makes a migration.
  public init(number: Int, name: String, sql: String) {
    self.number = number
    self.name = name
    self.sql = sql
  }

  /// All migrations, in order.
  public static let all = [
    Migration(number: 1, name: "archive", bytes: PackageResources._001_archive_sql),
    Migration(number: 2, name: "counting", bytes: PackageResources._002_counting_sql),
    Migration(number: 3, name: "wires", bytes: PackageResources._003_wires_sql),
    Migration(number: 4, name: "tombstones", bytes: PackageResources._004_tombstones_sql),
    Migration(number: 5, name: "decisions", bytes: PackageResources._005_decisions_sql),
  ]

  private init(number: Int, name: String, bytes: [UInt8]) {
    self.init(number: number, name: name, sql: String(decoding: bytes, as: UTF8.self))
  }
}
