internal import ArabicText

/// The terms under which words are kept and looked for.
///
/// A word is kept under its folded letters and under what is left behind و and ف, then ب ل ك, then
/// ال, wherever that can be cut off: وللمرصد under وللمرصد, للمرصد, لمرصد and مرصد. A word that is
/// looked for loses only its article (المرصد is مرصد; ولد stays): so every way to write a name in a
/// sentence is found, and little else.
enum SearchTerms {
  /// The terms that texts are kept under, between blanks.
  static func kept(_ texts: [String]) -> String {
    var terms: [UInt8] = []
    for text in texts {
      let letters = Array(text.folded.utf8)
      eachWord(of: letters) { word in
        eachReading(of: letters[word]) { start in
          terms += letters[start..<word.upperBound]
          terms.append(UInt8(ascii: " "))
        }
      }
    }
    return String(decoding: terms, as: UTF8.self)
  }

  /// The words of what a person looks for, each in the one form that all its spellings share.
  static func wanted(_ text: String) -> [String] {
    let letters = Array(text.folded.utf8)
    var terms: [String] = []
    eachWord(of: letters) { word in
      let article = lengthOfArticle(letters[word]) ?? 0
      terms.append(String(decoding: letters[word].dropFirst(article), as: UTF8.self))
    }
    return terms
  }

  /// The same as one key: two names with equal keys are the same name.
  static func key(_ name: String) -> String {
    wanted(name).joined(separator: " ")
  }

  /// Every term that a word is kept under.
  static func readings(of word: Substring) -> Set<String> {
    let letters = Array(word.folded.utf8)
    var terms = Set<String>()
    eachWord(of: letters) { word in
      eachReading(of: letters[word]) { start in
        terms.insert(String(decoding: letters[start..<word.upperBound], as: UTF8.self))
      }
    }
    return terms
  }
}

/// Words are looked at as UTF-8, where the letters that matter have two bytes each: a library's
/// texts are some hundred megabytes.
extension SearchTerms {
  /// Hands on each longest stretch of letters and digits: SQLite's tokenizer cuts at every sign.
  private static func eachWord(of folded: [UInt8], _ body: (Range<Int>) -> Void) {
    var start = 0
    var offset = 0
    while offset < folded.count {
      let length = folded[offset].lengthOfScalar
      if !isWordPart(folded[offset..<min(offset + length, folded.count)]) {
        if start < offset { body(start..<offset) }
        start = offset + length
      }
      offset += length
    }
    if start < folded.count { body(start..<folded.count) }
  }

  private static func isWordPart(_ scalar: ArraySlice<UInt8>) -> Bool {
    switch (scalar[scalar.startIndex], scalar[scalar.endIndex - 1]) {
    // From hamza to yeh, which nearly all text is made of.
    case (0xD8, 0xA1...0xBA), (0xD9, 0x81...0x8A): true
    case (0x30...0x39, _), (0x61...0x7A, _): true
    case (..<0x80, _): false
    default: String(decoding: scalar, as: UTF8.self).unicodeScalars.allSatisfy(\.isWordPart)
    }
  }

  /// Hands on where each reading of a word begins: all of them end where it does.
  private static func eachReading(of word: ArraySlice<UInt8>, _ body: (Int) -> Void) {
    let isLong = word.letters > 3
    stem(word, body)
    if isLong, let letter = word.firstLetter, letter == .waw || letter == .feh {
      stem(word.dropFirst(2), body)
    }
  }

  /// The same behind a conjunction.
  private static func stem(_ word: ArraySlice<UInt8>, _ body: (Int) -> Void) {
    body(word.startIndex)
    if let article = lengthOfArticle(word) { body(word.startIndex + article) }
    guard word.letters > 3, let letter = word.firstLetter,
      letter == .beh || letter == .lam || letter == .kaf
    else { return }
    let rest = word.dropFirst(2)
    body(rest.startIndex)
    if let article = lengthOfArticle(rest) {
      body(rest.startIndex + article)
    } else if letter == .lam, rest.firstLetter == .lam {
      // Behind ل the article's alif is not written: للمرصد.
      body(rest.startIndex + 2)
    }
  }

  /// How many bytes the article has that a word begins with, if three letters or more are not it.
  private static func lengthOfArticle(_ word: ArraySlice<UInt8>) -> Int? {
    word.letters > 3 && word.firstLetter == .alef && word.dropFirst(2).firstLetter == .lam ? 4 : nil
  }
}

/// A letter by its two bytes of UTF-8.
private struct Letter: Hashable {
  let lead: UInt8
  let trail: UInt8

  static let alef = Letter(lead: 0xD8, trail: 0xA7)
  static let beh = Letter(lead: 0xD8, trail: 0xA8)
  static let feh = Letter(lead: 0xD9, trail: 0x81)
  static let kaf = Letter(lead: 0xD9, trail: 0x83)
  static let lam = Letter(lead: 0xD9, trail: 0x84)
  static let waw = Letter(lead: 0xD9, trail: 0x88)
}

extension ArraySlice<UInt8> {
  /// How many scalars there are.
  fileprivate var letters: Int { reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }

  fileprivate var firstLetter: Letter? {
    count < 2 ? nil : Letter(lead: self[startIndex], trail: self[startIndex + 1])
  }
}

extension UInt8 {
  /// The length of the UTF-8 sequence that begins with this byte.
  fileprivate var lengthOfScalar: Int {
    switch self {
    case ..<0xC0: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
