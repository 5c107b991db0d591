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
