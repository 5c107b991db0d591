/// The text of an article as a page declares it for machines.
struct DeclaredBody {
  private let text: String?

  /// Takes a declared text, whose markup counts for nothing.
  init(_ body: String?) {
    guard let body else {
      text = nil
      return
    }
    let isMarked = body.contains("</") || body.contains("<br") || body.contains("&")
    let plain = isMarked ? HTMLFragment.text(of: Array(body.utf8)) : body
    let lines = plain.split { $0.isNewline }.map { String($0).trimmed }.filter { !$0.isEmpty }
    text = lines.isEmpty ? nil : lines.joined(separator: "\n\n")
  }

  /// The declared text, where it is much fuller than what the page shows.
  ///
  /// Many pages declare only the beginning, and many show only the beginning.
  func better(than shown: String) -> String? {
    guard let text else { return nil }
    let (declared, seen) = (text.utf8.count, shown.utf8.count)
    return declared > 200 && declared * 10 > seen * 13 ? text : nil
  }
}
