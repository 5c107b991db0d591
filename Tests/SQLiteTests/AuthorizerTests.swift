import Testing

@testable import SQLite

/// What SQL that a person wrote may do: read, and nothing else.
@Suite struct AuthorizerTests {
  private func restricted(_ folder: TemporaryFolder) throws -> Connection {
    let path = folder.file("a.db")
    try Connection.open(path, .create).run(
      """
      CREATE TABLE t (a TEXT);
      INSERT INTO t VALUES ('les forêts'), ('la mer');
      CREATE VIEW v AS SELECT a FROM t;
      CREATE VIRTUAL TABLE search USING fts5 (
        a, content="t", tokenize="unicode61 remove_diacritics 2");
      INSERT INTO search (search) VALUES ('rebuild');
      """)
    let connection = try Connection.open(path, .readOnly)
    try connection.restrictToReading()
    return connection
  }

  @Test(arguments: [
    "SELECT a FROM t", "SELECT count(*), max(length(a)) FROM v",
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT i FROM n",
    "SELECT a FROM t ORDER BY a DESC LIMIT 1", "SELECT a, row_number() OVER (ORDER BY a) FROM t",
    "SELECT rowid FROM search WHERE search MATCH 'forets'",
    "SELECT snippet(search, 0, '<', '>', '…', 5), bm25(search) FROM search('mer') ORDER BY rank",
    "SELECT value FROM json_each('[1,2]')", "SELECT * FROM sqlite_schema",
    "PRAGMA table_info(t)", "PRAGMA table_list", "PRAGMA index_list(t)", "PRAGMA user_version",
    "PRAGMA journal_mode", "PRAGMA integrity_check", "PRAGMA foreign_key_check",
    "SELECT name FROM pragma_table_info('t')", "PRAGMA page_count", "PRAGMA compile_options",
    "EXPLAIN QUERY PLAN SELECT a FROM t", "VALUES (1)",
  ])
  func `reading is allowed`(sql: String) throws {
    let folder = try TemporaryFolder()
    let connection = try restricted(folder)
    #expect(throws: Never.self) { try connection.run(sql) }
  }

  @Test(arguments: [
    "ATTACH 'b.db' AS b", "ATTACH ':memory:' AS b", "DETACH main",
    "VACUUM INTO 'verbatim-authorizer-test.db'", "VACUUM",
    "CREATE TEMP TABLE x (a)", "CREATE TEMP VIEW x AS SELECT 1",
    "CREATE TEMP TRIGGER x AFTER INSERT ON t BEGIN SELECT 1; END",
    "CREATE TABLE x (a)", "CREATE TABLE x AS SELECT 1", "CREATE VIEW x AS SELECT 1",
    "CREATE INDEX x ON t (a)", "CREATE VIRTUAL TABLE x USING fts5 (a)",
    "CREATE VIRTUAL TABLE temp.x USING fts5vocab ('main', 'search', 'row')",
    "INSERT INTO t VALUES ('x')", "UPDATE t SET a = 'x'", "DELETE FROM t", "DROP TABLE t",
    "ALTER TABLE t RENAME TO u", "REINDEX", "ANALYZE", "BEGIN", "BEGIN IMMEDIATE", "COMMIT",
    "SAVEPOINT s", "SELECT load_extension('x')", "SELECT LOAD_EXTENSION('x', 'y')",
    "INSERT INTO search (search) VALUES ('optimize')",
    "PRAGMA user_version = 7", "PRAGMA journal_mode = DELETE", "PRAGMA query_only = 0",
    "PRAGMA foreign_keys = OFF", "PRAGMA writable_schema = 1", "PRAGMA temp_store = 1",
    "PRAGMA temp_store_directory = '/tmp'", "PRAGMA optimize", "PRAGMA wal_checkpoint",
    "PRAGMA mmap_size = 0", "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA case_sensitive_like = 1",
    "PRAGMA trusted_schema = 1", "PRAGMA shrink_memory", "PRAGMA incremental_vacuum",
    "EXPLAIN DELETE FROM t", "INSERT INTO sqlite_master VALUES (1)",
  ])
  func `all else is refused`(sql: String) throws {
    let folder = try TemporaryFolder()
    let connection = try restricted(folder)
    let error = #expect(throws: SQLiteError.self) { try connection.run(sql) }
    #expect(error.map { ResultCode.unauthorized ~= $0.code } == true, "\(error as Any)")
    #expect(folder.names == ["a.db"])
  }

  @Test func `the schema's own table is nobody's to update`() throws {
    let folder = try TemporaryFolder()
    let connection = try restricted(folder)
    for table in ["sqlite_master", "sqlite_schema", "main.sqlite_master", "sqlite_temp_master"] {
      #expect(throws: SQLiteError.self) { try connection.run("UPDATE \(table) SET sql = ''") }
      #expect(throws: SQLiteError.self) { try connection.run("DELETE FROM \(table)") }
    }
  }

  @Test func `an archive that may be written is protected as well`() throws {
    let folder = try TemporaryFolder()
    _ = try restricted(folder)
    let connection = try Connection.open(folder.file("a.db"), .readWrite)
    try connection.restrictToReading()
    for sql in ["DELETE FROM t", "VACUUM", "DROP VIEW v", "INSERT INTO search (a) VALUES ('x')"] {
      #expect(throws: SQLiteError.self) { try connection.run(sql) }
    }
    #expect(try connection.first("SELECT count(*) FROM t") { $0.int(0) } == 2)
  }
}
