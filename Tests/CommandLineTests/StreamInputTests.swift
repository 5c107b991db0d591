import Foundation
import Testing

@Suite struct StreamInputTests {
  @Test(arguments: [
    "mkfifo tuyau && (cat pont.txt > tuyau &) && verbatim extract --text tuyau",
    "mkfifo tuyau.txt && (cat pont.txt > tuyau.txt &) && verbatim extract --text tuyau.txt",
    "verbatim extract --text <(cat pont.txt)", "cat pont.txt | verbatim extract --text /dev/stdin",
    "gzip -c pont.txt | verbatim extract --text -", "verbatim extract --text <(gzip -c pont.txt)",
  ])
  func `a pipe that is named is read`(script: String) throws {
    let folder = try Folder()
    try folder.write("Le pont de Sévran est fermé, a dit Anne Leroy.", to: "pont.txt")
    let outcome = try Program.shell(script, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Le pont de Sévran est fermé"))
  }

  @Test func `what is no ordinary file in a folder is passed over and counted`() throws {
    let folder = try Folder()
    let script = """
      mkdir presse ailleurs && mkfifo presse/tuyau.txt && ln -s /dev/zero presse/zero.txt
      ln -s ../tuyau presse/lien.txt && mkfifo tuyau && ln -s ../ailleurs presse/dossier
      ln -s b.txt presse/a.txt && ln -s a.txt presse/b.txt && ln -s .. presse/haut
      cp pont.txt presse/pont.txt && cp pont.txt ailleurs/autre.txt && verbatim ingest presse
      """
    try folder.write("Le pont de Sévran est fermé, a dit Anne Leroy.", to: "pont.txt")
    let outcome = try Program.shell("export VERBATIM_ARCHIVE=$PWD/a.db\n" + script, in: folder)
    #expect(outcome.status == 65, "\(outcome.errors)")
    #expect(outcome.errors.contains("1 read, 1 added"), "\(outcome.errors)")
    #expect(outcome.errors.contains("5 skipped, 2 rejected"), "\(outcome.errors)")
    #expect(
      outcome.errors.contains("skipped by kind: pipe, socket or device 3, link to a folder 2"),
      "\(outcome.errors)")
    #expect(outcome.errors.contains("presse/a.txt: It could not be looked up: "))
  }
}
