internal import ArabicText

/// How a text is lettered, which tells Arabic from the languages that share its letters and from
/// all others: in those the lexicon would find names and cues that nobody wrote.
struct LetterCount: Hashable {
  /// Letters of any script; digits are everybody's.
  private(set) var letters = 0
  /// Those of the Arabic script.
  private(set) var arabic = 0
  /// Those that Persian, Urdu, Kurdish and their kin write and Arabic does not: گ ی ک ے ۆ.
  private(set) var foreign = 0
  /// Words in the Arabic script.
  private(set) var words = 0
  /// Those of them that begin with the article, in Arabic a fifth and more.
  private(set) var articles = 0

  /// Nothing counted yet.
  init() {}

  /// The letters of a text.
  init(_ text: Substring) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { count($0) }
    if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { count($0) } }
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (before, isInWord) = (Unicode.Scalar(" "), false)
    var isFirst = false
    var position = 0
    while position < bytes.count {
      let scalar = bytes.scalar(at: position)
      position += bytes.width(at: position)
      // Below A stand digits and what parts words.
      let isPart = scalar.value >= 0x41 && scalar.isWordPart
      if isPart, scalar.isPlainLetter || !scalar.isHaraka && !scalar.isTatweel && !scalar.isDigit {
        letters += 1
        if scalar.isPlainLetter || scalar.isArabic {
          count(scalar, behind: before, opens: !isInWord, isSecond: isFirst)
        }
      }
      isFirst = isPart && !isInWord
      (before, isInWord) = (scalar, isPart)
    }
  }

  private mutating func count(
    _ scalar: Unicode.Scalar, behind before: Unicode.Scalar, opens: Bool, isSecond: Bool
  ) {
    arabic += 1
    if scalar.isForeignToArabic { foreign += 1 }
    if opens { words += 1 }
    if isSecond, scalar == "ل", before == "ا" { articles += 1 }
  }

  /// Whether a third of the letters is of the Arabic script, for reports on firms hold many Latin
  /// names; a text without letters passes.
  var isInArabicScript: Bool { 3 * arabic >= letters }

  /// Whether the language is Arabic: where letters of its neighbours are more than one in fifty,
  /// the article must be on more than one word in ten, since a Persian keyboard can write Arabic.
  var isArabic: Bool {
    isInArabicScript && (50 * foreign <= arabic || 10 * articles > words)
  }

  /// The letters of two texts.
  static func + (a: LetterCount, b: LetterCount) -> LetterCount {
    var sum = a
    sum.letters += b.letters
    sum.arabic += b.arabic
    sum.foreign += b.foreign
    sum.words += b.words
    sum.articles += b.articles
    return sum
  }
}

extension Unicode.Scalar {
  /// Whether this is one of the letters of Arabic from U+0621 to U+064A, which need not be looked
  /// at twice.
  fileprivate var isPlainLetter: Bool {
    0x0621...0x063A ~= value || 0x0641...0x064A ~= value
  }

  /// Whether Arabic does not write this letter; پ, چ and ڤ, which it writes in foreign names, pass.
  fileprivate var isForeignToArabic: Bool {
    switch value {
    case 0x067E, 0x0686, 0x06A4: false
    case 0x0671...0x06D3, 0x06D5: true
    default: false
    }
  }
}
