/// The digits in which the Arabic interface writes its own numbers; articles keep theirs.
public enum Digits: String, CaseIterable, Hashable, Sendable {
  /// 0 to 9, as in the Maghreb and in Arabic news.
  case western
  /// ٠ to ٩ (U+0660 to U+0669), as in Egypt, in the Levant and on most of the Peninsula.
  case arabicIndic = "arabic-indic"

  /// The territories whose Arabic has Arabic-Indic digits by default (Unicode CLDR,
  /// `defaultNumberingSystem`); everywhere else, and in Arabic without a territory, they are
  /// Western.
  private static let arabicIndicTerritories: Set = [
    "BH", "DJ", "EG", "ER", "IL", "IQ", "JO", "KM", "KW", "LB", "MR", "OM", "PS", "QA", "SA", "SD",
    "SO", "SS", "SY", "TD", "YE",
  ]

  /// The digits that the environment asks for: the first of LC_ALL, LC_NUMERIC, LC_MESSAGES and
  /// LANG that is set decides.
  public init(environment: [String: String]) {
    let locale = LocaleName(["LC_ALL", "LC_NUMERIC", "LC_MESSAGES", "LANG"], in: environment)
    let isArabicIndic =
      locale.language == "ar" && Self.arabicIndicTerritories.contains(locale.territory)
    self = isArabicIndic ? .arabicIndic : .western
  }

  /// What stands between numbers: `·` would be read as `٠` among Arabic-Indic digits.
  var separator: String { self == .arabicIndic ? "،" : "·" }

  /// A text of the interface in these digits, with the percent sign and the commas that go with them.
  /// Paths, and words with Latin letters, as `UTF-8` and `config:12`, remain as they are.
  func written(_ text: String) -> String {
    guard self == .arabicIndic else { return text }
    return text.replacing(" · ", with: "، ").split(separator: " ", omittingEmptySubsequences: false)
      .map { word in
        Self.isTechnical(word)
          ? String(word)
          : String(String.UnicodeScalarView(word.unicodeScalars.flatMap(Self.arabicIndic)))
      }.joined(separator: " ")
  }

  private static func isTechnical(_ word: Substring) -> Bool {
    word.hasPrefix("/") || word.hasPrefix("~")
      || word.utf8.contains { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 }
  }

  // A slash stands behind RLM, so that `٣/١٧` reads from right to left, as Unicode CLDR has it in
  // dates.

  private static func arabicIndic(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "0"..."9": [Unicode.Scalar(scalar.value + 0x630) ?? scalar]
    case "%": ["٪"]
    case "/": ["\u{200F}", "/"]
    default: [scalar]
    }
  }
}

extension ReaderState {
  /// The digits of the interface.
  var digits: Digits { language == .arabic ? settings.digits : .western }

  /// A text of the interface in the digits of the locale.
  public func written(_ text: String) -> String { digits.written(text) }

  /// A counted noun in the digits of the locale.
  func count(_ number: Int, _ noun: Countable) -> String { written(language.count(number, noun)) }
}
