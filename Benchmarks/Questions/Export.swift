/// The claims of an archive as CSV: with the program, and with SQLite's own shell.
struct Export {
  let program: String
  let archive: String

  /// Runs both in turns, and prints the ratio of the least times.
  func measure() throws {
    let rows = 1_000_000
    let ours = [program, "claims", "--csv", "--limit", "\(rows)", "--archive", archive, "-q"]
    let shell = ["sqlite3", "-readonly", "-header", "-csv", archive]
    for order in ["", " ORDER BY date, article_id, start"] {
      let theirs = shell + ["SELECT * FROM claims\(order) LIMIT \(rows)"]
      var least = (Double.infinity, Double.infinity)
      var most = 0
      for _ in 0..<3 {
        let run = try Run(ours)
        least = (min(least.0, run.milliseconds), min(least.1, try Run(theirs).milliseconds))
        most = max(most, run.megabytes)
      }
      let name = order.isEmpty ? "as they come" : "in order of date"
      print(
        "CSV of claims: \(Questions.rounded(least.0 / 1000)) s, the shell \(name)",
        "\(Questions.rounded(least.1 / 1000)) s, ratio",
        "\((least.0 / least.1 * 100).rounded() / 100), most memory \(most) MB")
    }
  }
}
