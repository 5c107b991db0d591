// The bulk insert through the SQLite target, as a store of the archive does it.
import Glibc
import SQLite

let rows = 200_000
let names = (0..<1000).map { "élu \($0)" + String(repeating: " été", count: $0 % 12) }

func milliseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

let path = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : ":memory:"
let connection = try Connection.open(path, .create)
try connection.run(
  """
  PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
  CREATE TABLE t (id INTEGER PRIMARY KEY, day INTEGER, name TEXT, text TEXT, place INTEGER)
  """)
let insert = try connection.prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?)")
let start = milliseconds()
try connection.transaction {
  for row in 0..<rows {
    try insert.run(row, row % 366, names[row % 1000], names[(row * 7) % 1000], row * 3)
  }
}
print((milliseconds() - start).rounded())
