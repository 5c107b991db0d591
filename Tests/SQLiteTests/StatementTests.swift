import Testing

@testable import SQLite

@Suite struct StatementTests {
  private func memory(_ script: String = "") throws -> Connection {
    let connection = try Connection.open(":memory:", .create)
    try connection.run(script)
    return connection
  }

  private func numbers() throws -> Connection {
    try memory("CREATE TABLE t (a INTEGER) STRICT; INSERT INTO t VALUES (1), (2), (3)")
  }

  @Test(arguments: ["", "  ", "-- rien", "SELECT 1; SELECT 2", "SELECT 1;;SELECT 2", "SELECT 1\0"])
  func `a text that is not one statement is an error`(sql: String) throws {
    let connection = try memory()
    #expect(throws: SQLiteError.self) { try connection.prepare(sql).run() }
  }

  @Test(arguments: ["SELECT 1;", "SELECT 1 ; -- un", "/* un */ SELECT 1\n"])
  func `white space and comments are no second statement`(sql: String) throws {
    let connection = try memory()
    #expect(try connection.first(sql) { $0.int(0) } == 1)
  }

  @Test func `a script runs to its end, past comments and accents`() throws {
    let connection = try memory(
      "SELECT 'é'; -- né\nCREATE TABLE t (a);;\n INSERT INTO t VALUES (1);")
    #expect(try connection.first("SELECT count(*) FROM t") { $0.int(0) } == 1)
  }

  @Test(arguments: [
    "SELECT \"no_such_column\"", "CREATE TABLE t (a CHECK (a <> \"x\"))",
    "CREATE INDEX i ON t (\"b\")",
  ])
  func `double quotes enclose a name and never a text`(sql: String) throws {
    let connection = try numbers()
    #expect(throws: SQLiteError.self) { try connection.run(sql) }
  }

  @Test func `an error has the SQL and the extended code, and never the values`() throws {
    let connection = try memory("CREATE TABLE t (a TEXT UNIQUE) STRICT")
    let insert = try connection.prepare("INSERT INTO t VALUES (?)")
    try insert.run("secret")
    let error = #expect(throws: SQLiteError.self) { try insert.run("secret") }
    #expect(error?.code == .constraintUnique)
    #expect(error?.sql == "INSERT INTO t VALUES (?)")
    #expect(error?.description.contains("secret") == false)
    #expect(error?.description.contains("INSERT INTO t VALUES (?)") == true)
  }

  @Test func `a statement that failed can be run again`() throws {
    let connection = try memory("CREATE TABLE t (a TEXT UNIQUE) STRICT")
    let insert = try connection.prepare("INSERT INTO t VALUES (?)")
    try insert.run("a")
    _ = try? insert.run("a")
    try insert.run("b")
    #expect(try connection.first("SELECT count(*) FROM t") { $0.int(0) } == 2)
  }

  @Test func `a primary code matches its extended ones, an extended one itself only`() {
    #expect(ResultCode.constraint ~= .constraintUnique)
    #expect(!(ResultCode.constraintUnique ~= .constraint))
    #expect(!(ResultCode.constraintUnique ~= .constraintForeignKey))
    #expect(!(ResultCode.busy ~= .constraintUnique))
    #expect(ResultCode(rawValue: 9999).rawValue == 9999)
  }

  @Test func `a walk that stops early frees the table`() throws {
    struct Enough: Error {}
    let connection = try numbers()
    let walk = try connection.prepare("SELECT a FROM t")
    #expect(throws: Enough.self) { try walk.each { _ in throw Enough() } }
    _ = try walk.first { $0.int(0) }
    try connection.run("DROP TABLE t")
  }

  @Test func `an open walk holds its table`() throws {
    let connection = try numbers()
    let walk = try connection.prepare("SELECT a FROM t")
    try walk.each { _ in
      let error = #expect(throws: SQLiteError.self) { try connection.run("DROP TABLE t") }
      #expect(error.map { ResultCode.locked ~= $0.code } == true)
    }
    try connection.run("DROP TABLE t")
  }

  @Test func `a statement is not read twice at once`() throws {
    let connection = try numbers()
    let walk = try connection.prepare("SELECT a FROM t")
    var seen: [Int] = []
    try walk.each { row in
      let error = #expect(throws: SQLiteError.self) { try walk.each { _ in } }
      #expect(error?.code == .misuse)
      seen.append(row.int(0))
    }
    #expect(seen == [1, 2, 3])
  }

  @Test func `a statement outlives a change of the schema`() throws {
    let connection = try numbers()
    let walk = try connection.prepare("SELECT * FROM t")
    try walk.run()
    try connection.run("ALTER TABLE t ADD COLUMN b TEXT")
    try walk.each { row in #expect(row.count == 2) }
    #expect(walk.columns == ["a", "b"])
  }

  @Test func `a statement may outlive its connection`() throws {
    let statement = try numbers().prepare("SELECT sum(a) FROM t")
    #expect(try statement.first { $0.int(0) } == 6)
  }

  @Test func `foreign keys are enforced`() throws {
    let connection = try memory(
      "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a REFERENCES a)")
    let error = #expect(throws: SQLiteError.self) { try connection.run("INSERT INTO b VALUES (1)") }
    #expect(error?.code == .constraintForeignKey)
  }
}
