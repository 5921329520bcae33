internal import Export
internal import Reader

/// Why an input gives no article, and where.
struct InputError: Error, Hashable {
  /// What is wrong with it.
  enum Cause: Error, Hashable {
    case missing, denied, unreadable, isFolder, isFile, nameNotUTF8
    case empty, binary, utf16, tooLarge, noArticles
    case noAnnotations, notGold
    /// A line of a text, from 1.
    case notUTF8(line: Int)
    /// A line of JSON Lines.
    case badLine(ArticleLine.Failure)
  }

  /// The path as it was given, `-` for standard input.
  let path: String
  /// The line of JSON Lines, from 1.
  var line: Int?
  /// What is wrong with it.
  let cause: Cause
}

extension InputError {
  /// One sentence that names the input and the cause.
  func sentence(in language: Language) -> String {
    let suggestion = meant.map { " " + Message.didYouMean.words.filled(with: $0)[language] } ?? ""
    return "isnad: \(place(in: language)): \(cause.words[language])\(suggestion)"
  }

  /// The input, and the line in it.
  func place(in language: Language) -> String {
    Self.place(of: path, line: line, in: language)
  }

  /// A path or address, `-` for standard input, and the line in it, made fit to print.
  static func place(of path: String, line: Int?, in language: Language) -> String {
    let name = path == "-" ? Message.standardInput.words[language] : path.printableLine
    return line.map { "\(name):\($0)" } ?? name
  }

  /// The cause alone.
  var words: Words { cause.words }
}

extension InputError.Cause {
  /// What is wrong, for people.
  var words: Words {
    switch self {
    case .missing: Message.missing.words
    case .denied: Message.denied.words
    case .unreadable: Message.unreadable.words
    case .isFolder: Message.isFolder.words
    case .isFile: Message.isFile.words
    case .nameNotUTF8: Message.nameNotUTF8.words
    case .empty: Message.empty.words
    case .binary: Message.binary.words
    case .utf16: Message.utf16.words
    case .tooLarge: Message.tooLarge.words
    case .noArticles: Message.noArticles.words
    case .noAnnotations: Message.noAnnotations.words
    case .notGold: Message.notGold.words
    case .notUTF8(let line): Message.notUTF8.words.filled(with: line)
    case .badLine(.notJSON): Message.notJSON.words
    case .badLine(.emptyText): Message.empty.words
    case .badLine(.noText): Message.noText.words
    case .badLine(.wrongType): Message.wrongType.words
    }
  }
}
