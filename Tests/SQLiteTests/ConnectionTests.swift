import Testing

@testable import SQLite

@Suite struct ConnectionTests {
  @Test func `only a connection that may create makes a file`() throws {
    let folder = try TemporaryFolder()
    for access in [Connection.Access.readOnly, .readWrite] {
      let error = #expect(throws: SQLiteError.self) {
        try Connection.open(folder.file("a.db"), access)
      }
      #expect(error.map { ResultCode.cannotOpen ~= $0.code } == true)
    }
    #expect(folder.names == [])
    try Connection.open(folder.file("a.db"), .create).run("CREATE TABLE t (a)")
    #expect(folder.names == ["a.db"])
  }

  @Test func `a connection for reading does not write`() throws {
    let folder = try TemporaryFolder()
    try Connection.open(folder.file("a.db"), .create).run("CREATE TABLE t (a)")
    let reader = try Connection.open(folder.file("a.db"), .readOnly)
    let error = #expect(throws: SQLiteError.self) { try reader.run("INSERT INTO t VALUES (1)") }
    #expect(error.map { ResultCode.readOnly ~= $0.code } == true)
    #expect(reader.isReadOnly)
  }

  @Test func `a file that is no database is told when it is first read`() throws {
    let folder = try TemporaryFolder()
    let path = folder.write([UInt8](repeating: 65, count: 5000), to: "a.txt")
    let error = #expect(throws: SQLiteError.self) {
      try Connection.open(path, .readOnly).run("SELECT * FROM sqlite_schema")
    }
    #expect(error.map { ResultCode.notADatabase ~= $0.code } == true)
  }

  @Test func `a transaction is kept whole or undone whole`() throws {
    struct Refusal: Error {}
    let connection = try Connection.open(":memory:", .create)
    try connection.run("CREATE TABLE t (a)")
    try connection.transaction { try connection.run("INSERT INTO t VALUES (1)") }
    #expect(throws: Refusal.self) {
      try connection.transaction {
        try connection.run("INSERT INTO t VALUES (2)")
        throw Refusal()
      }
    }
    #expect(!connection.isInTransaction)
    #expect(try connection.first("SELECT sum(a) FROM t") { $0.int(0) } == 1)
  }

  @Test func `a transaction takes the lock at once, and a second is told after its patience`()
    throws
  {
    let folder = try TemporaryFolder()
    let first = try Connection.open(folder.file("a.db"), .create)
    try first.run("CREATE TABLE t (a)")
    let second = try Connection.open(folder.file("a.db"), .readWrite, patience: 10)
    try first.transaction {
      let error = #expect(throws: SQLiteError.self) { try second.transaction {} }
      #expect(error.map { ResultCode.busy ~= $0.code } == true)
    }
    try second.transaction { try second.run("INSERT INTO t VALUES (1)") }
    #expect(second.changes == 1 && second.lastInsertedID == 1)
  }

  @Test func `a commit that fails leaves no transaction behind`() throws {
    let connection = try Connection.open(":memory:", .create)
    try connection.run(
      """
      CREATE TABLE a (id INTEGER PRIMARY KEY);
      CREATE TABLE b (a REFERENCES a DEFERRABLE INITIALLY DEFERRED)
      """)
    #expect(throws: SQLiteError.self) {
      try connection.transaction { try connection.run("INSERT INTO b VALUES (1)") }
    }
    #expect(!connection.isInTransaction)
    #expect(try connection.first("SELECT count(*) FROM b") { $0.int(0) } == 0)
  }
}
