/// The weights that words bring by their letters to themselves and their neighbours, by the numbers
/// that the words have in memory: most features of most words are looked up once.
struct WeightMemory: Sendable {
  private let model: TaggerModel
  /// For each word a row of sums for the word two behind it, for the next, for itself, for the one
  /// before it and for the one two before it.
  private var sums: [Int16] = []
  private var isKnown: [Bool] = []

  private static let width = FeatureTemplate.ofWord.count * TaggerModel.Layout.columns
  private static let reach = FeatureTemplate.ofWord.count / 2

  /// No words yet.
  init(_ model: TaggerModel) {
    self.model = model
  }

  /// The sums of the weights of the words of a passage.
  mutating func scores(of sheet: TaggingSheet) -> TaggerModel.Scores {
    remember(newWords(of: sheet), of: sheet)
    var scores = TaggerModel.Scores(words: sheet.count)
    scores.values.withUnsafeMutableBufferPointer { values in
      guard let rows = values.baseAddress else { return }
      sums.withUnsafeBufferPointer { Self.addWords(of: sheet, $0, to: rows) }
      Self.addPlaces(of: sheet, model, to: rows)
    }
    return scores
  }

  /// The places of the words that are not known yet, each once; from here on they count as known.
  private mutating func newWords(of sheet: TaggingSheet) -> [(index: Int, number: Int)] {
    var words: [(index: Int, number: Int)] = []
    for (index, number) in sheet.numbers.enumerated() {
      guard let number else { continue }
      if number >= isKnown.count {
        let more = number + 1 - isKnown.count
        isKnown += repeatElement(false, count: more)
        sums += repeatElement(0, count: more * Self.width)
      }
      if !isKnown[number] { words.append((index, number)) }
      isKnown[number] = true
    }
    return words
  }

  /// Sums up what words bring.
  private mutating func remember(_ words: [(index: Int, number: Int)], of sheet: TaggingSheet) {
    let (model, ofWord) = (model, FeatureTemplate.ofWord)
    sums.withUnsafeMutableBufferPointer { sums in
      guard let sums = sums.baseAddress else { return }
      FeatureBatch.sum(model, sheet.traits, to: sums) { batch in
        for (index, number) in words {
          for (row, templates) in ofWord.enumerated() {
            batch.take(
              templates, of: index + Self.reach - row, to: number * ofWord.count + row)
          }
        }
      }
    }
  }

  /// Adds what the words bring with them to their own sums and to those of their neighbours.
  private static func addWords(
    of sheet: TaggingSheet, _ sums: UnsafeBufferPointer<Int16>, to rows: UnsafeMutablePointer<Int16>
  ) {
    for (index, number) in sheet.numbers.enumerated() {
      guard let number, let block = sums.baseAddress?.advanced(by: number * width) else { continue }
      for target in max(index - reach, 0)...min(index + reach, sheet.count - 1) {
        let brought = block + (index - target + reach) * TaggerModel.Layout.columns
        let row = rows + target * TaggerModel.Layout.columns
        for column in 0..<TaggerModel.Layout.columns { row[column] &+= brought[column] }
      }
    }
  }

  /// Adds what words have by their places, and what those bring to them that are not remembered.
  private static func addPlaces(
    of sheet: TaggingSheet, _ model: TaggerModel, to rows: UnsafeMutablePointer<Int16>
  ) {
    let (ofPlace, ofWord) = (FeatureTemplate.ofPlace, FeatureTemplate.ofWord)
    FeatureBatch.sum(model, sheet.traits, to: rows) { batch in
      for index in 0..<sheet.count {
        batch.take(TaggingSheet.always, to: index)
        batch.take(ofPlace, of: index, to: index)
        for offset in -reach...reach where sheet.number(index + offset) == nil {
          batch.take(ofWord[offset + reach], of: index, to: index)
        }
      }
    }
  }
}
