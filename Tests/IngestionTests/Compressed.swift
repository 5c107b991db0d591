import CZlib

/// Bytes as compressing programs write them.
enum Compressed {
  /// One member of gzip.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, windowBits: 31) }

  /// One member of gzip.
  static func gzip(_ text: String) -> [UInt8] { gzip(Array(text.utf8)) }

  /// What `Content-Encoding: deflate` means, with or without the frame that some leave out.
  static func deflate(_ text: String, framed: Bool) -> [UInt8] {
    deflated(Array(text.utf8), windowBits: framed ? 15 : -15)
  }

  private static func deflated(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
    var input = bytes
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    deflateInit2_(&stream, 9, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 64)
    let left = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        CZlib.deflate(&stream, Z_FINISH)
        return Int(stream.avail_out)
      }
    }
    deflateEnd(&stream)
    return Array(output.dropLast(left))
  }
}
