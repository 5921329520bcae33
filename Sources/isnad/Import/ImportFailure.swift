internal import Fetch
internal import Import
internal import Reader

/// What could not be imported, and why.
struct ImportFailure: Error, Hashable, Sendable {
  /// What is wrong with it.
  enum Cause: Hashable, Sendable {
    case input(InputError.Cause)
    case contents(ImportError)
    case fetch(FetchError)
    /// A folder without anything to import.
    case nothingToImport
    /// What was to be a feed is none, and names none.
    case noFeed
    /// Nobody follows that feed.
    case notSubscribed
  }

  /// The path or address as it was given, `-` for standard input.
  let name: String
  /// The line of JSON Lines or the item of a feed, from 1.
  var number: Int?
  /// What is wrong with it.
  let cause: Cause

  /// The name and the number, made fit to print, on one line.
  func place(in language: Language) -> String {
    InputError.place(of: name, line: number, in: language)
  }

  /// One sentence that names the place and the cause.
  func sentence(in language: Language) -> String {
    "isnad: \(place(in: language)): \(cause.words[language])"
  }
}

extension ImportFailure.Cause {
  /// What is wrong, for people.
  var words: Words {
    switch self {
    case .input(let cause): cause.words
    case .contents(let error): error.words
    case .fetch(let error): error.words
    case .nothingToImport: ImportMessage.nothingToImport.words
    case .noFeed: ImportMessage.noFeed.words
    case .notSubscribed: ImportMessage.notSubscribed.words
    }
  }
}

extension ImportError {
  fileprivate var words: Words {
    switch self {
    case .empty: Message.empty.words
    case .binary: ImportMessage.binary.words
    case .tooDeep: ImportMessage.tooDeep.words
    case .tooLarge: ImportMessage.tooLarge.words
    case .declaresEntities: ImportMessage.declaresEntities.words
    case .unknownFormat: ImportMessage.unknownFormat.words
    case .noReport: ImportMessage.noReport.words
    case .malformed: ImportMessage.malformed.words
    case .notJSON: Message.notJSON.words
    case .noText: Message.noText.words
    case .emptyText: Message.empty.words
    case .wrongType: Message.wrongType.words
    }
  }
}

extension FetchError {
  fileprivate var words: Words {
    switch self {
    case .badAddress: ImportMessage.badAddress.words
    case .badRedirect: ImportMessage.badRedirect.words
    case .unknownHost: ImportMessage.unknownHost.words
    case .unreachable: ImportMessage.unreachable.words
    case .insecure: ImportMessage.insecure.words
    case .tooSlow: ImportMessage.tooSlow.words
    case .tooManyRedirects: ImportMessage.tooManyRedirects.words
    case .tooLarge: ImportMessage.tooLarge.words
    case .truncated: ImportMessage.truncated.words
    case .status(let code): ImportMessage.status.words.filled(with: code)
    case .noLibcurl: ImportMessage.noLibcurl.words
    case .failed(let code): ImportMessage.transferFailed.words.filled(with: code)
    }
  }
}
