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
    for (index, number) in sheet.numbers.enumerated() {
      if let number { remember(number, sheet, index) }
    }
    var scores = TaggerModel.Scores(words: sheet.count)
    for index in 0..<sheet.count { addWord(index, of: sheet, to: &scores) }
    var features: [UInt32] = []
    for index in 0..<sheet.count {
      features.removeAll(keepingCapacity: true)
      features.append(TaggingSheet.always)
      sheet.append(FeatureTemplate.ofPlace, of: index, to: &features)
      for offset in -Self.reach...Self.reach where sheet.number(index + offset) == nil {
        sheet.append(FeatureTemplate.ofWord[offset + Self.reach], of: index, to: &features)
      }
      model.add(features, to: &scores, word: index)
    }
    return scores
  }

  /// Adds what a word brings with it to its own sums and to those of its neighbours.
  private func addWord(
    _ index: Int, of sheet: TaggingSheet, to scores: inout TaggerModel.Scores
  ) {
    guard let number = sheet.numbers[index] else { return }
    let targets = max(index - Self.reach, 0)...min(index + Self.reach, sheet.count - 1)
    sums.withUnsafeBufferPointer { sums in
      guard let block = sums.baseAddress?.advanced(by: number * Self.width) else { return }
      for target in targets {
        let row = block + (index - target + Self.reach) * TaggerModel.Layout.columns
        scores.withRow(target) { scores in
          for column in 0..<TaggerModel.Layout.columns { scores[column] &+= row[column] }
        }
      }
    }
  }

  /// Sums up what a word brings, where it stands at `index` of a sheet.
  private mutating func remember(_ number: Int, _ sheet: TaggingSheet, _ index: Int) {
    if number >= isKnown.count {
      let more = number + 1 - isKnown.count
      isKnown += repeatElement(false, count: more)
      sums += repeatElement(0, count: more * Self.width)
    }
    if isKnown[number] { return }
    isKnown[number] = true
    var rows = TaggerModel.Scores(words: FeatureTemplate.ofWord.count)
    for (row, templates) in FeatureTemplate.ofWord.enumerated() {
      var features: [UInt32] = []
      sheet.append(templates, of: index + Self.reach - row, to: &features)
      model.add(features, to: &rows, word: row)
    }
    sums.replaceSubrange(number * Self.width..<(number + 1) * Self.width, with: rows.values)
  }
}
