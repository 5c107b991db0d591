import Testing

@testable import SQLite

@Suite struct BindingTests {
  private func memory(_ script: String = "") throws -> Connection {
    let connection = try Connection.open(":memory:", .create)
    try connection.run(script)
    return connection
  }

  @Test(arguments: [
    Value.null, .integer(0), .integer(.max), .integer(.min), .real(0.5), .real(-1e300),
    .text(""), .text("l’armée dit « non » 🇫🇷"), .text("avant\0après"), .blob([]),
    .blob([0, 255, 0]),
  ])
  func `a value comes back as it was bound`(value: Value) throws {
    let connection = try memory()
    let back = try connection.first("SELECT ?", [value]) { $0.value(0) }
    #expect(back == value)
  }

  @Test(arguments: [
    (Value.text(""), "text"), (.blob([]), "blob"), (.null, "null"), (.integer(0), "integer"),
  ])
  func `what is empty is not nothing`(value: Value, type: String) throws {
    let connection = try memory()
    #expect(try connection.first("SELECT typeof(?)", [value]) { $0.text(0) } == type)
  }

  @Test func `text with a NUL keeps all its bytes`() throws {
    let connection = try memory("CREATE TABLE t (a TEXT) STRICT")
    try connection.prepare("INSERT INTO t VALUES (?)").run("ab\0cd")
    let bytes = try connection.first("SELECT a FROM t") { $0.blob(0) }
    #expect(bytes == Array("ab\0cd".utf8))
  }

  @Test func `the kinds of value are bound by their type`() throws {
    let connection = try memory()
    let statement = try connection.prepare("SELECT ?, ?, ?, ?, ?, ?")
    let absent: String? = nil
    let row = try statement.first(
      1, Int64(2), 0.5, "quatre", [5] as [UInt8], absent,
      read: { row in (0..<6).map { row.value($0) } })
    #expect(
      row == [.integer(1), .integer(2), .real(0.5), .text("quatre"), .blob([5]), .null])
  }

  @Test func `too few or too many values are an error, and never NULL`() throws {
    let connection = try memory()
    let statement = try connection.prepare("SELECT ?, ?")
    for values in [[Value.integer(1)], [.integer(1), .integer(2), .integer(3)]] {
      let error = #expect(throws: SQLiteError.self) { try statement.each(list: values) { _ in } }
      #expect(error.map { ResultCode.range ~= $0.code } == true)
    }
    #expect(throws: SQLiteError.self) { try statement.run(1) }
  }

  @Test func `values do not stay bound`() throws {
    let connection = try memory()
    let statement = try connection.prepare("SELECT ?")
    try statement.run("secret")
    #expect(throws: SQLiteError.self) { try statement.first(read: { $0.text(0) }) }
  }

  @Test func `columns are read with NULL told from zero and empty`() throws {
    let connection = try memory()
    try connection.prepare("SELECT NULL, 0, '', 7, 1.5, 'x'").each { row in
      #expect(row.count == 6)
      #expect(row.isNull(0) && row.int(0) == 0 && row.text(0) == "" && row.blob(0) == [])
      #expect(row.optionalInt(0) == nil && row.optionalText(0) == nil)
      #expect(row.optionalDouble(0) == nil && row.optionalInt64(0) == nil)
      #expect(row.optionalInt(1) == 0 && row.optionalText(2) == "")
      #expect(row.optionalInt64(3) == 7 && row.optionalDouble(4) == 1.5 && row.text(5) == "x")
    }
  }

  @Test func `the bytes of a column are lent without a copy`() throws {
    let connection = try memory()
    let sum = try connection.first("SELECT 'né'") { row in
      row.withBytes(0) { bytes in bytes.indices.reduce(0) { $0 + Int(bytes[$1]) } }
    }
    #expect(sum == "né".utf8.reduce(0) { $0 + Int($1) })
    #expect(try connection.first("SELECT NULL") { row in row.withBytes(0) { $0.count } } == 0)
  }

  @Test func `broken UTF-8 in a file is repaired on reading, and does not trap`() throws {
    let connection = try memory()
    #expect(try connection.first("SELECT CAST(x'41ff42' AS TEXT)") { $0.text(0) } == "A\u{fffd}B")
  }
}
