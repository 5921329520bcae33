extension Unicode.Scalar {
  /// Whether this is a vowel or reading mark (harakat, dagger alif, Quranic signs), which a
  /// writer of news may put or leave out; the combining hamza and madda are letters' own.
  public var isHaraka: Bool {
    switch value {
    case 0x064B...0x0652, 0x0656...0x065F, 0x0670, 0x0610...0x061A, 0x06D6...0x06DC,
      0x06DF...0x06E4,
      0x06E7...0x06E8, 0x06EA...0x06ED, 0x08D3...0x08E1, 0x08E3...0x08FF:
      true
    default: false
    }
  }

  /// Whether this is the kashida, which lengthens a join and says nothing.
  public var isTatweel: Bool { value == 0x0640 }

  /// Whether this is a letter or digit of the Arabic blocks, presentation forms included.
  public var isArabic: Bool {
    switch value {
    case 0x0620...0x063F, 0x0641...0x064A, 0x0660...0x0669, 0x066E...0x06D3, 0x06D5,
      0x06EE...0x06FF, 0x0750...0x077F, 0x08A0...0x08C9, 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      true
    default: false
    }
  }

  /// Whether this is a digit as news writes them: European, Arabic-Indic or Persian.
  public var isDigit: Bool {
    switch value {
    case 0x30...0x39, 0x0660...0x0669, 0x06F0...0x06F9: true
    default: false
    }
  }

  /// Whether this steers direction or joining and shows nothing: ALM, LRM, RLM, embeddings,
  /// overrides, isolates, ZWNJ, ZWJ, word joiner, byte order mark (UAX #9, 2.1–2.6).
  public var isFormatControl: Bool {
    switch value {
    case 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Whether a word may hold this scalar: a letter, a digit, a mark, a tatweel.
  @inlinable public var isWordPart: Bool {
    // Arabic letters and harakat, nearly all that is asked for.
    (0x0620...0x0652).contains(value) || isRareWordPart
  }

  /// The same of a scalar that is not one of those.
  @usableFromInline var isRareWordPart: Bool {
    if value < 0x80 { return isASCIIWordPart }
    if isPlainMark { return false }
    if isArabic || isHaraka || isTatweel { return true }
    if isFormatControl { return value == 0x200C || value == 0x200D }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }

  /// Whether this is one of the commonest marks of Arabic news beyond ASCII, of which Unicode's
  /// tables need not be asked: ، ؛ ؟ « » and the dashes and quotation marks of U+2010 to U+2027.
  var isPlainMark: Bool {
    switch value {
    case 0x060C, 0x061B, 0x061F, 0xAB, 0xBB, 0x2010...0x2027: true
    default: false
    }
  }

  private var isASCIIWordPart: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
