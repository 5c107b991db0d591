/// The addresses of articles, brought to the form in which they are compared.
enum ArticleURL {
  /// The address without what does not tell articles apart; nil for an empty one.
  ///
  /// Scheme, `www.` and `m.`, the port of the scheme, the fragment, a final slash and what counts
  /// visitors are left out; the host is in lower case.
  static func key(_ url: String) -> String? {
    let trimmed = url.drop { $0.isWhitespace }.prefix { !$0.isWhitespace }
    let address = trimmed.prefix { $0 != "#" }
    let rest = withoutScheme(address)
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    let afterHost = rest[host.endIndex...]
    let path = withoutFinalSlashes(afterHost.prefix { $0 != "?" })
    let query = keptQuery(afterHost.drop { $0 != "?" }.dropFirst())
    let key = plainHost(host) + path + (query.isEmpty ? "" : "?" + query)
    return key.isEmpty ? nil : key
  }

  private static func withoutScheme(_ address: Substring) -> Substring {
    for scheme in ["http://", "https://", "//"] {
      guard address.prefix(scheme.count).lowercased() == scheme else { continue }
      return address.dropFirst(scheme.count)
    }
    return address
  }

  private static func plainHost(_ host: Substring) -> String {
    var host = host.lowercased()
    for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
    for prefix in ["www.", "m."] where host.hasPrefix(prefix) {
      host.removeFirst(prefix.count)
    }
    return host
  }

  private static func withoutFinalSlashes(_ path: Substring) -> Substring {
    var path = path
    while path.last == "/" { path.removeLast() }
    return path
  }

  private static func keptQuery(_ query: Substring) -> String {
    query.split(separator: "&").filter { parameter in
      let name = parameter.prefix { $0 != "=" }.lowercased()
      return !name.hasPrefix("utm_") && !visitorCounts.contains(name)
    }.joined(separator: "&")
  }

  private static let visitorCounts: Set<String> = ["fbclid", "gclid", "xtor", "msclkid"]
}
