extension Phrase {
  /// The actions whose keys stand in the places of the phrase's `%`, one after the other.
  fileprivate var actions: [Action] {
    switch self {
    case .greeting: [.help, .palette, .quit]
    case .emptyLibrary: [.importArticles]
    case .bookmarkKept: [.bookmarks]
    case .noBookmarks: [.bookmark]
    case .claimDropped, .sourceCorrected: [.undo]
    default: []
    }
  }
}

extension ReaderState {
  /// A phrase in the language of the interface, with the keys that a person has chosen.
  func words(_ phrase: Phrase) -> String {
    phrase.actions.reduce(language[phrase]) { words, action in
      let key = keys.keys(of: action).first?.name(language) ?? action.hint[language]
      guard let place = words.firstIndex(of: "%") else { return words }
      return words[..<place] + key + words[words.index(after: place)...]
    }
  }
}
