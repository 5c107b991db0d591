/// The addresses of articles, brought to the form in which they are compared.
enum ArticleURL {
  /// The address without what does not tell articles apart; nil for an empty one.
  ///
  /// Scheme, `www.`, the hosts and paths for telephones (`m.`, `mobile.`, `amp.`, `/amp`,
  /// `.amp.html`), the port of the scheme, the fragment, a final slash and what counts visitors are
  /// left out; the host is in lower case.
  static func key(_ url: String) -> String? {
    let trimmed = url.drop { $0.isWhitespace }.prefix { !$0.isWhitespace }
    let address = trimmed.prefix { $0 != "#" }
    let rest = withoutScheme(address)
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    let afterHost = rest[host.endIndex...]
    let path = withoutAMP(withoutFinalSlashes(afterHost.prefix { $0 != "?" }))
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
    for prefix in ["www.", "m.", "mobile.", "amp."] where host.hasPrefix(prefix) {
      // A host of two parts has no part to lose: m.fr is a site.
      guard host.dropFirst(prefix.count).contains(".") else { break }
      host.removeFirst(prefix.count)
    }
    return host
  }

  private static func withoutFinalSlashes(_ path: Substring) -> Substring {
    var path = path
    while path.last == "/" { path.removeLast() }
    return path
  }

  private static func withoutAMP(_ path: Substring) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count > 2, parts.last == "amp" { parts.removeLast() }
    if parts.count > 2, parts[1] == "amp" { parts.remove(at: 1) }
    let plain = parts.joined(separator: "/")
    return plain.hasSuffix(".amp.html") ? plain.dropLast(9) + ".html" : plain
  }

  private static func keptQuery(_ query: Substring) -> String {
    query.split(separator: "&").filter { parameter in
      let name = parameter.prefix { $0 != "=" }.lowercased()
      return !prefixes.contains(where: name.hasPrefix) && !visitorCounts.contains(name)
    }.joined(separator: "&")
  }

  private static let prefixes = ["utm_", "at_", "mtm_", "pk_", "ns_"]
  private static let visitorCounts: Set<String> = [
    "fbclid", "gclid", "dclid", "yclid", "msclkid", "igshid", "twclid", "xtor", "cmpid", "mc_cid",
    "mc_eid", "amp", "outputtype", "_ga", "__twitter_impression",
  ]
}
