internal import ArabicText

extension String {
  /// The text that bytes hold, whatever they are written in: as their byte order mark says, else as
  /// is declared if they are valid in it, else as is likeliest by their letters.
  ///
  /// - Throws: `empty` where nothing is written, `binary` where it is no text at all.
  init(found bytes: ArraySlice<UInt8>, contentType: String? = nil) throws(ImportError) {
    let marked = bytes.byteOrderMark
    let content = bytes.dropFirst(marked?.length ?? 0)
    let encoding = marked?.encoding ?? content.likeliestEncoding(contentType: contentType)
    let text = encoding.decoded(content)
    guard text.unicodeScalars.contains(where: { !$0.isBlank }) else {
      throw content.contains(0) ? .binary : .empty
    }
    // A stray control happens to anybody; files that are no text are full of them.
    guard text.utf8.count(where: \.isControl) * 100 < text.utf8.count else { throw .binary }
    self = text
  }
}

extension ArraySlice<UInt8> {
  fileprivate var byteOrderMark: (encoding: TextEncoding, length: Int)? {
    if starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// The encoding of bytes without a mark. Arabic that is valid UTF-8 is UTF-8 whatever a page says
  /// of itself, because no sentence of another encoding happens to be.
  func likeliestEncoding(contentType: String? = nil) -> TextEncoding {
    if let wide = wideEncoding { return wide }
    if String(validating: self, as: UTF8.self) != nil || isDamagedUTF8 { return .utf8 }
    let declared = EncodingDeclaration.labels(contentType: contentType, head: self)
      .lazy.compactMap(TextEncoding.init).first { $0 == .windows1256 || $0 == .iso8859Arabic }
    let scores = [TextEncoding.windows1256, .iso8859Arabic].map {
      (encoding: $0, bits: $0.likelihood(of: self) + ($0 == declared ? 0.5 : 0))
    }
    return scores[0].bits >= scores[1].bits ? .windows1256 : .iso8859Arabic
  }

  /// UTF-16, by the zero bytes beside ASCII or the high bytes of the Arabic block, U+0600 to U+06FF,
  /// on one side of the pairs.
  private var wideEncoding: TextEncoding? {
    let sample = prefix(4096)
    guard sample.count >= 2 else { return nil }
    var high = [0, 0]
    for (offset, byte) in sample.enumerated() where byte == 0 || byte == 0x06 {
      high[offset % 2] += 1
    }
    let pairs = sample.count / 2
    if high[0] * 10 > pairs * 8, high[1] * 10 < pairs { return .utf16BigEndian }
    if high[1] * 10 > pairs * 8, high[0] * 10 < pairs { return .utf16LittleEndian }
    return nil
  }

  /// Whether most of the sequences above ASCII are UTF-8: a page cut off, or one that quotes
  /// another's bytes. Of Arabic in another encoding next to none is.
  private var isDamagedUTF8: Bool {
    var (good, bad) = (0, 0)
    for scalar in String(decoding: prefix(1 << 20), as: UTF8.self).unicodeScalars {
      if scalar == "\u{FFFD}" { bad += 1 } else if !scalar.isASCII { good += 1 }
    }
    return bad * 4 < good
  }
}

extension UInt8 {
  fileprivate var isControl: Bool {
    self < 0x20 && !(0x09...0x0D).contains(self) && self != 0x1B
  }
}
