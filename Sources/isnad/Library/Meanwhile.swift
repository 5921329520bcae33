internal import Library
internal import Reader
internal import Screen
internal import Terminals

/// What the library answers in two goes, so that no key waits for rows that its screen does not
/// show: a screenful at once, and all that was asked for as soon as it is gathered.
extension EventLoop {
  /// What an answer changes.
  typealias Answer = @Sendable (inout ReaderState) -> Void

  /// More rows than the screen has, and few enough to be there at once.
  private var screenful: Int { 2 * max(20, terminal.size.height) }

  /// Shows a page about a topic, or more rows of the one that is shown.
  mutating func gather(_ topic: Topic, limit: Int) {
    let first = state.shows(topic) ? limit : min(limit, screenful)
    if !state.keepsRowsBack(of: topic) {
      consult { archive, state throws(StoreError) in
        state.show(try archive.page(topic, limit: first))
      }
    }
    guard state.keepsRowsBack(of: topic) else { return }
    ask(.gather(topic, limit: limit)) { archive throws(StoreError) in
      let page = try archive.page(topic, limit: limit)
      return { $0.extend(page) }
    }
  }

  /// Offers what there is to choose from.
  mutating func offer(for purpose: Purpose) {
    let first = screenful
    var isAll = true
    consult { archive, state throws(StoreError) in
      let offers = try archive.offers(for: purpose, first)
      state.offer(offers, for: purpose)
      isAll = offers.count < first
    }
    if isAll { return }
    ask(.offer(purpose)) { archive throws(StoreError) in
      let offers = try archive.offers(for: purpose)
      return { $0.extend(offers, for: purpose) }
    }
  }

  /// Asks the library while the reader goes on, unless it is asked just that already.
  private mutating func ask(
    _ effect: Effect, _ body: @escaping @Sendable (Archive) throws(StoreError) -> Answer
  ) {
    guard let archive, asked?.effect != effect else { return }
    let errand = Errand { () -> Answer in
      do throws(StoreError) {
        // A connection of its own: on the reader's, its next question would have to wait.
        try archive.store.requireFile()
        let store = try Store(path: archive.store.path)
        return try body(Archive(store: store, language: archive.language))
      } catch {
        let sentence = error.sentence(in: archive.language)
        return { $0.fail(sentence) }
      }
    }
    asked = errand.map { (effect, $0) }
    watch()
  }

  /// Shows what the library has answered.
  mutating func takeAnswer() {
    guard let answer = asked?.errand.outcome else { return }
    asked = nil
    watch()
    answer(&state)
  }

  /// Tells the reader what the library has of the actor on a card; whether there is one.
  mutating func lookUpActor() -> Bool {
    guard let actor = state.actorToLookUp else { return false }
    state.learn([], of: actor)
    consult { archive, state throws(StoreError) in
      state.learn(try archive.claims(of: actor), of: actor)
    }
    return true
  }
}
