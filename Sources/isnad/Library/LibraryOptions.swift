internal import ArgumentParser
internal import FoundationEssentials
internal import Glibc
internal import Library
internal import Reader

/// Which library a command works on.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(HelpText.library.words[.current], valueName: "path"), completion: .file())
  var library: String?

  /// Where it is: the option, or where the person keeps data; nil where nothing says where that is.
  var path: String? {
    library ?? Preferences.current.library
      ?? BaseFolder.data.path(in: ProcessInfo.processInfo.environment).map {
        $0 + "/library.sqlite"
      }
  }

  /// The library; if there is no opening it, the program says why and ends with code 1.
  func open(saying language: Language) throws -> Store {
    guard let path else {
      Output.say("isnad: \(Message.noHome.words[language])")
      throw ExitCode.failure
    }
    do throws(StoreError) {
      return try Store(path: path)
    } catch {
      Output.say(error.sentence(in: language))
      throw ExitCode.failure
    }
  }
}

extension LibraryOptions {
  /// Asks the library something; if that fails, the program says why and ends with code 1. One that
  /// is named and is not there is not made for it.
  func ask(saying language: Language, _ body: (Store) throws -> Void) throws {
    if let library, access(library, F_OK) != 0 {
      Output.say(InputError(path: library, cause: .init(errno: errno)).sentence(in: language))
      throw ExitCode.failure
    }
    let store = try open(saying: language)
    do {
      try body(store)
    } catch let error as StoreError {
      Output.say(error.sentence(in: language))
      throw ExitCode.failure
    }
  }
}

extension StoreError {
  /// One sentence that names the file and the cause.
  func sentence(in language: Language) -> String {
    "isnad: \(path.printable): \(cause.words[language])"
  }
}

extension StoreError.Cause {
  /// What is wrong with a library.
  var words: Words {
    switch self {
    case .readOnly: Message.libraryReadOnly.words
    case .denied: Message.libraryDenied.words
    case .notLibrary: Message.notLibrary.words
    case .corrupt: Message.libraryCorrupt.words
    case .newer: Message.libraryNewer.words
    case .full: Message.diskFull.words
    case .busy: Message.libraryBusy.words
    case .replaced: Message.libraryReplaced.words
    case .failed: Message.libraryFailed.words
    }
  }
}
