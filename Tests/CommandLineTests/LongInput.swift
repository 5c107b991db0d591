/// Articles enough for an ingestion to be met in the middle, and scripts that meet it there.
enum LongInput {
  /// A folder with `c.jsonl`.
  static func folder(_ count: Int = 300) throws -> Folder {
    let folder = try Folder()
    try folder.write((0..<count).map(line).joined(), to: "c.jsonl")
    return folder
  }

  private static func line(_ number: Int) -> String {
    #"{"id":\#(number),"date":"2021-03-\#(10 + number % 19)","source":"Courrier \#(number % 3)","#
      + #""title":"Conseil \#(number)","text":"Le conseil de Sévran a voté \#(number + 2) crédits. "#
      + #"« Nous tiendrons \#(number + 2) jours », a déclaré Jeanne Martin, la présidente du "#
      + #"comité."}"# + "\n"
  }

  /// Functions of bash.
  ///
  /// `rows ARCHIVE` writes what an archive says, without ids, batches and
  /// times; `reached ARCHIVE NUMBER` waits until so many articles are committed.
  static let functions = """
    rows() {
      for query in \\
        'SELECT key, date, source, title, words, version, origin_line, text FROM articles ORDER BY id' \\
        'SELECT article_key, speaker, text, start, length, rule, ref FROM claims ORDER BY article_id, start, length' \\
        'SELECT article_key, value, text, start, length, rule, ref FROM figures ORDER BY article_id, start' \\
        'SELECT name, type, articles, mentions, claims, first_date, last_date FROM entities ORDER BY 1, 2' \\
        'SELECT name, text, start, length, ref FROM mentions ORDER BY article_id, start, length' \\
        'SELECT kind, day, name, "rows" FROM tally LEFT JOIN source ON source.id = source_id ORDER BY 1, 2, 3'
      do verbatim sql "$query" --json --archive "$1" 2>&1; done
    }
    states() { verbatim sql 'SELECT state FROM batches' --archive "$1" --csv -q | tail -n +2 | tr -d '\\r' | tr '\\n' ' '; }
    reached() {
      for try in {1..200}; do
        read=$(verbatim sql 'SELECT max("read") FROM batches' --archive "$1" --csv -q 2>/dev/null | tail -n 1 | tr -d '\\r')
        [ "${read:--1}" -ge "$2" ] 2>/dev/null && return
        sleep 0.02
      done
      echo "never reached $2" >&2
    }

    """

  /// Runs a script after the functions.
  static func run(_ script: String, in folder: Folder) throws -> Program.Outcome {
    try Program.shell(functions + script, in: folder)
  }
}
