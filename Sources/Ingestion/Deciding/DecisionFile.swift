import Archive
import Glibc

/// A file of decisions, each a line of JSON, as an archive exports them.
public enum DecisionFile {
  /// Reads a file, or standard input (`-`): the decisions, and the lines that are none.
  public static func read(
    _ path: String
  ) throws -> (decisions: [Decision], rejections: [Rejection]) {
    var input = try OpenInput.ofPeople(path)
    var (decisions, rejections) = ([Decision](), [Rejection]())
    do throws(InputError) {
      while case let number = input.window.line, let taken = try LineTaking.next(&input.window) {
        do throws(DecisionLineError) {
          if let decision = try decision(taken, input) { decisions.append(decision) }
        } catch {
          rejections.append(
            Rejection(origin: input.origin, line: number, reason: error.sentence))
        }
      }
    } catch {
      rejections.append(Rejection(origin: input.origin, reason: error.reason))
    }
    return (decisions, rejections)
  }

  private static func decision(
    _ taken: LineTaking.Taken, _ input: OpenInput
  ) throws(DecisionLineError) -> Decision? {
    guard case .line(let bytes) = taken else { throw DecisionLineError.tooLong }
    let line = String(decoding: input.encoding(of: bytes).utf8(bytes), as: UTF8.self)
    guard line.contains(where: { !$0.isWhitespace }) else { return nil }
    return try DecisionLine.decision(line)
  }

  /// A decision as a line, without its end.
  public static func line(_ decision: Decision) throws -> String {
    try DecisionLine(decision).json()
  }
}

extension OpenInput {
  /// Opens a small file that people wrote, or standard input (`-`).
  static func ofPeople(_ path: String) throws(IngestionError) -> OpenInput {
    do throws(InputError) {
      return path == "-"
        ? try OpenInput(origin: "stdin", FileBytes(descriptor: 0))
        : try OpenInput(origin: path, FileBytes(path: path, isStream: true))
    } catch {
      throw .notFound("\(path): \(error.reason)")
    }
  }
}
