import Testing

@Suite struct FullDiskTests {
  // 2026-11-25
  @Test func `a disk that fills up is 74 with a sentence, and room completes it`() throws {
    let outcome = try LongInput.run(
      """
      mkdir d && mount -t tmpfs -o size=3m verbatim d 2> /dev/null || exit 77
      trap 'umount d' EXIT
      verbatim ingest c.jsonl --archive d/a.db; echo $?
      verbatim archive check --archive d/a.db > findings; echo $?
      mount -o remount,size=64m d
      verbatim ingest c.jsonl -q --archive d/a.db; echo $?
      verbatim archive check -q --archive d/a.db > findings; echo $?
      states d/a.db; ls d
      """, in: LongInput.folder(600))
    guard outcome.status != 77 else { return print("Only root can make a small disk.") }
    #expect(outcome.output == "74\n0\n0\n0\ninterrupted complete a.db\n", "\(outcome.errors)")
    #expect(
      outcome.errors.hasPrefix(
        "verbatim: The disk of d/a.db is full. Make room, then run the same command again.\n"))
  }

  // 2026-11-25
  @Test func `a file that may not grow is 74 with a sentence, and the same command completes it`()
    throws
  {
    let outcome = try LongInput.run(
      """
      (ulimit -f 1700; verbatim ingest c.jsonl --archive a.db); echo $?
      verbatim archive check -q --archive a.db > findings; echo $?
      verbatim ingest c.jsonl -q --archive a.db; echo $?
      verbatim archive check -q --archive a.db > findings; echo $?
      states a.db; ls a.db*
      """, in: LongInput.folder(600))
    #expect(outcome.output == "74\n0\n0\n0\ninterrupted complete a.db\n", "\(outcome.errors)")
    #expect(outcome.errors.contains("a.db cannot be read or written ("))
    #expect(outcome.errors.contains("Check the disk and the room on it, then run the same command"))
  }

  // 2026-11-25
  @Test func `an archive for which there is no room is not begun`() throws {
    let outcome = try LongInput.run(
      "(ulimit -f 100; verbatim ingest c.jsonl --archive a.db); echo $?; ls",
      in: LongInput.folder(1))
    #expect(outcome.output == "74\nc.jsonl\n", "\(outcome.errors)")
  }
}
