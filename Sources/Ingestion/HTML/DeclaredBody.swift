import Linguistics

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

/// The addresses of pages.
enum PageAddress {
  /// An address with its scheme and host; those of another are lent to one that lacks them.
  static func whole(_ address: String?, _ base: String?) -> String? {
    guard let address = address?.particular else { return nil }
    if address.contains("://") { return address }
    if address.hasPrefix("//") { return "https:" + address }
    guard address.hasPrefix("/"), let base, let scheme = base.ranges(of: "://").first else {
      return nil
    }
    let host = base[scheme.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return base[..<scheme.upperBound] + host + address
  }

  /// Whether an address is one of a site rather than of a page on it.
  static func isFront(_ address: String?) -> Bool {
    guard let address, let scheme = address.ranges(of: "://").first else { return false }
    let path = address[scheme.upperBound...].drop { $0 != "/" && $0 != "?" }
    return path.isEmpty || path == "/"
  }

  /// The host of an address, without `www.`.
  static func host(_ address: String?) -> String? {
    guard let address, let scheme = address.ranges(of: "://").first else { return nil }
    let host = address[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    let plain = host.hasPrefix("www.") ? host.dropFirst(4) : host
    return plain.isEmpty ? nil : plain.lowercased()
  }
}
