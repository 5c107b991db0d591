import CMessageDigest

/// The SHA-256 of bytes.
public enum Digest {
  /// The 32 bytes of the SHA-256 of a text's UTF-8.
  public static func sha256(_ text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { sha256(UnsafeRawBufferPointer($0)) }
  }

  /// The 32 bytes of the SHA-256 of bytes.
  public static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBytes { sha256($0) }
  }

  private static func sha256(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
      message_digest_sha256(bytes.baseAddress, bytes.count, digest.baseAddress)
      count = 32
    }
  }

  /// Bytes in lower-case hexadecimal.
  public static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

/// A SHA-256 of bytes that come piece by piece.
public struct RunningDigest {
  private var context = SHA2_CTX()

  /// Begins a digest of nothing.
  public init() { SHA256Init(&context) }

  /// Takes the next bytes.
  public mutating func add(_ bytes: [UInt8]) {
    SHA256Update(&context, bytes, bytes.count)
  }

  /// The digest of what came so far, in lower-case hexadecimal.
  public var hex: String {
    var ended = context
    let digest = [UInt8](unsafeUninitializedCapacity: 32) { digest, count in
      SHA256Final(digest.baseAddress, &ended)
      count = 32
    }
    return Digest.hex(digest)
  }
}
