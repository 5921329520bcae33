internal import ArabicText

extension String {
  /// The text that bytes hold: UTF-8, its byte order mark dropped.
  init(article bytes: ArraySlice<UInt8>) throws(InputError.Cause) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
    if bytes.contains(0) { throw .binary }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes
    guard let text = String(validating: content, as: UTF8.self) else {
      throw .notUTF8(line: Self.badLine(of: content))
    }
    guard text.unicodeScalars.contains(where: { !$0.isBlank }) else { throw .empty }
    self = text
  }

  /// The first line, from 1, that is not UTF-8; an ASCII line end is never part of another scalar.
  private static func badLine(of bytes: ArraySlice<UInt8>) -> Int {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (index ?? lines.startIndex) + 1
  }
}
