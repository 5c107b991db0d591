import Testing

@Suite struct SQLTests {
  @Test(arguments: [
    "SELECT count(*) FROM claims",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n LIMIT 3) SELECT i FROM n",
    "SELECT rowid FROM article_search WHERE article_search MATCH 'digue'",
    "PRAGMA table_info(claims)", "PRAGMA user_version", "VALUES (1), (2)",
    "SELECT \"view\", sentence FROM about", "EXPLAIN QUERY PLAN SELECT * FROM claims",
    "SELECT json_extract('{\"a\":1}', '$.a')",
  ])
  func `what reads is run`(sql: String) throws {
    let outcome = try ExitCodeTests.valley.get().run("sql", sql)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test(arguments: [
    "INSERT INTO source (name, name_key) VALUES ('x', 'x')", "DELETE FROM claim",
    "UPDATE article SET title = 'x'", "DROP TABLE claim", "CREATE TABLE x (a)",
    "CREATE TEMP TABLE x (a)", "CREATE TEMP VIEW x AS SELECT 1", "ATTACH 'autre.db' AS b",
    "DETACH main", "VACUUM", "VACUUM INTO 'copie.db'", "PRAGMA journal_mode = WAL",
    "PRAGMA user_version = 3", "PRAGMA writable_schema = ON", "REINDEX", "ANALYZE",
    "SELECT load_extension('x')", "BEGIN", "COMMIT", "SAVEPOINT x",
    "INSERT INTO article_search (article_search) VALUES ('rebuild')",
    "SELECT 1; SELECT 2", "SELECT 1; DROP TABLE claim",
  ])
  func `what does more than read is refused`(sql: String) throws {
    let valley = try ExitCodeTests.valley.get()
    let before = try valley.folder.names()
    let outcome = try valley.run("sql", sql)
    #expect(outcome.status == 64, "\(outcome.errors)")
    #expect(!outcome.errors.isEmpty && outcome.output.isEmpty)
    #expect(try valley.folder.names() == before)
  }

  @Test func `columns of the same name are told apart in JSON, blobs are hexadecimal`() throws {
    let outcome = try ExitCodeTests.valley.get().run(
      "sql", "SELECT 1 AS a, 2 AS a, x'00ff' AS b, NULL AS c", "--format", "jsonl")
    #expect(outcome.output == "{\"a\":1,\"a_2\":2,\"b\":\"00ff\",\"c\":null}\n")
  }
}
