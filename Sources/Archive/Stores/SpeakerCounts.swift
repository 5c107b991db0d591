import SQLite

/// How many claims each speaker makes ever, in each year and in each month, kept in step with what
/// is stored.
final class SpeakerCounts {
  private let change: Statement
  private let clear: Statement
  private var pending: [Key: Int] = [:]

  private struct Key: Hashable {
    let speaker: Int64
    let month: Int
  }

  init(_ connection: Connection) throws {
    change = try connection.prepare(
      """
      INSERT INTO speaker_count (step, speaker, period, claims) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET claims = claims + excluded.claims
      """)
    clear = try connection.prepare(
      "DELETE FROM speaker_count WHERE step = ? AND speaker = ? AND period = ? AND claims = 0")
  }

  /// Counts claims of an entity, a described source or somebody unknown; a negative number takes
  /// them back.
  func add(_ claims: Int, entity: Int64?, description: Int64?, day: Int?) {
    let speaker = entity ?? description.map { -$0 } ?? 0
    pending[Key(speaker: speaker, month: (day ?? 0) / 100), default: 0] += claims
  }

  /// Writes what was counted since the last time.
  func write() throws {
    for (key, claims) in pending where claims != 0 {
      for (step, period) in [("ever", 0), ("year", key.month / 100), ("month", key.month)] {
        try change.run(step, key.speaker, period, claims)
        if claims < 0 { try clear.run(step, key.speaker, period) }
      }
    }
    pending = [:]
  }

  /// Forgets what was counted in a transaction that failed.
  func forget() { pending = [:] }
}
