import CSQLite

extension Connection {
  /// Runs a body in one transaction that may write from the start; an error undoes all of it.
  ///
  /// A transaction that begins by reading can fail when it comes to write: BEGIN IMMEDIATE asks
  /// for the lock at once, and waits for it.
  public func transaction<Result>(_ body: () throws -> Result) throws -> Result {
    try run("BEGIN IMMEDIATE")
    do {
      let result = try body()
      try run("COMMIT")
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  // Some errors end the transaction by themselves; a failing roll-back ends with the connection.
  private func rollBack() {
    guard isInTransaction else { return }
    try? run("ROLLBACK")
  }

  /// Whether a transaction is open.
  public var isInTransaction: Bool { unsafe sqlite3_get_autocommit(handle) == 0 }
}
