import Testing

@Suite struct InterruptionTests {
  // 2026-11-25
  @Test func `an ingestion that is killed leaves a whole archive, and the same one completes it`()
    throws
  {
    let outcome = try LongInput.run(
      """
      verbatim ingest c.jsonl -q --archive u.db && rows u.db > undisturbed
      for moment in 0 0 1 1 60; do
        rm -f a.db*
        verbatim ingest c.jsonl -q --archive a.db & child=$!
        reached a.db $moment
        { kill -9 $child; wait $child; } 2> /dev/null
        verbatim archive check -q --archive a.db > findings || cat findings
        verbatim ingest c.jsonl -q --archive a.db || echo "completing ends with $?"
        verbatim archive check -q --archive a.db > findings || cat findings
        rows a.db | cmp - undisturbed
        states a.db
        echo
      done
      """, in: LongInput.folder())
    let states = outcome.output.split(separator: "\n")
    #expect(states.count == 5 && outcome.errors == "", "\(outcome.output)\(outcome.errors)")
    #expect(states.first == "interrupted complete ")
    // The machine may be quicker than who looks.
    #expect(states.allSatisfy { ["interrupted complete ", "complete complete "].contains($0) })
  }

  // 2026-11-25
  @Test func `Ctrl-C keeps what was committed, which can be undone or completed`() throws {
    let outcome = try LongInput.run(
      """
      verbatim ingest c.jsonl -q --archive u.db && rows u.db > undisturbed
      mkfifo pipe
      for batch in 1 2; do
        verbatim ingest - --archive a.db < pipe & child=$!
        exec 3> pipe
        head -n $((batch * 100)) c.jsonl >&3
        sleep 1.2; sed -n "$((batch * 100 + 1))p" c.jsonl >&3
        reached a.db 1
        kill -INT $child; wait $child; echo "status $?"
        exec 3>&-
        ls a.db*
      done
      states a.db; echo
      verbatim batch undo 1 -q --archive a.db; verbatim batch undo 2 -q --archive a.db
      verbatim sql 'SELECT count(*) FROM articles' --archive a.db --csv -q | tail -n 1
      verbatim ingest - -q --archive a.db < c.jsonl
      rows a.db | sed 's/c.jsonl/-/' | cmp - undisturbed
      states a.db
      """, in: LongInput.folder())
    let lines = outcome.output.split(whereSeparator: \.isNewline)
    #expect(
      lines == [
        "status 130", "a.db", "status 130", "a.db", "interrupted interrupted ", "0",
        "undone undone complete ",
      ], "\(outcome.errors)")
    #expect(
      outcome.errors.contains(
        "Stopped; what was taken in is kept. The same command goes on from there."))
  }

  // 2026-11-25
  @Test(arguments: ["0", "1", "70"])
  func `a limit that is reached ends an ingestion whose input stays open`(limit: String) throws {
    let outcome = try LongInput.run(
      """
      mkfifo pipe
      timeout 20 verbatim ingest - --limit \(limit) --archive a.db < pipe & child=$!
      exec 3> pipe
      head -n 70 c.jsonl >&3
      wait $child; echo $?
      states a.db
      """, in: LongInput.folder(70))
    #expect(outcome.output == "0\ncomplete ", "\(outcome.errors)")
    #expect(outcome.errors.contains("batch 1: \(limit) read, \(limit) added"))
  }

  // 2026-11-25
  @Test func `a second ingestion waits, then ends with 75 and a sentence`() throws {
    let outcome = try LongInput.run(
      """
      mkfifo pipe
      verbatim ingest - -q --archive a.db < pipe & child=$!
      exec 3> pipe
      reached a.db 0
      verbatim ingest c.jsonl --archive a.db; echo $?
      head -n 2 c.jsonl >&3; exec 3>&-
      wait $child; echo $?
      states a.db
      """, in: LongInput.folder(3))
    #expect(outcome.output == "75\n0\ncomplete ")
    #expect(
      outcome.errors == "verbatim: Another program is writing to a.db. Wait until it is done, then "
        + "try again.\n")
  }

  // 2026-11-25
  @Test func `an archive that is removed while it is written is 74`() throws {
    let outcome = try LongInput.run(
      """
      mkdir d && mkfifo pipe
      verbatim ingest - -q --archive d/a.db < pipe & child=$!
      exec 3> pipe
      reached d/a.db 0
      rm -r d; cat c.jsonl >&3; exec 3>&-
      wait $child; echo $?
      """, in: LongInput.folder(3))
    #expect(outcome.output == "74\n")
    #expect(
      outcome.errors.contains(
        "d/a.db was moved or removed while it was being written. Put it back"),
      "\(outcome.errors)")
  }

  // 2026-11-25
  @Test func `articles are the same whatever the number of jobs`() throws {
    let outcome = try LongInput.run(
      """
      for jobs in 1 7; do
        verbatim extract c.jsonl --jobs $jobs -q > extract$jobs
        verbatim ingest c.jsonl --jobs $jobs -q --archive $jobs.db; rows $jobs.db > rows$jobs
      done
      cmp extract1 extract7 && cmp rows1 rows7 && wc -l < extract1
      """, in: LongInput.folder(120))
    #expect(outcome.output == "120\n" && outcome.errors == "", "\(outcome.errors)")
  }
}
