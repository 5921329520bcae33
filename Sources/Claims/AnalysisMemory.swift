internal import Synchronization

/// What an analyzer remembers from article to article, so that a word is read once. It changes no
/// analysis.
final class AnalysisMemory: Sendable {
  /// What is remembered.
  struct Contents: Sendable {
    /// The words as the lexicon knows them.
    var words = WordMemory()
    /// The same as the tagger sees them.
    var traits: TraitMemory
    /// What they bring with them to its sums.
    var weights: WeightMemory
  }

  private let empty: Contents
  private let idle = Mutex<[Contents]>([])

  /// No words yet.
  init(model: TaggerModel) {
    empty = Contents(
      traits: TraitMemory(classes: model.classes), weights: WeightMemory(model))
  }

  /// Gives out what is remembered while an article is read; who asks meanwhile, on another thread,
  /// has a memory of its own.
  func use<Result>(_ body: (inout Contents) -> Result) -> Result {
    var memory = idle.withLock { $0.popLast() } ?? empty
    let result = body(&memory)
    if memory.words.next > WordMemory.limit { memory = empty }
    idle.withLock { $0.append(memory) }
    return result
  }
}
