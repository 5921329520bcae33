internal import ArabicText
internal import Claims

/// Words and the numbers of their classes, as `wordclasses.tsv` lists them: a word, with `ال+`
/// before it where it carries the article, and its number.
struct WordClassList {
  /// The table that the model carries.
  let slots: [UInt32]

  /// Reads the table.
  init(_ text: String) {
    let keys = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let columns = line.split(separator: "\t")
      let isDefinite = columns[0].hasPrefix("ال+")
      let stem = String(isDefinite ? columns[0].dropFirst(3) : columns[0])
      return (
        hash: WordClassTable.key(stem, isDefinite: isDefinite), number: UInt32(columns[1]) ?? 0
      )
    }
    slots = SlotTable(keys: keys, valueBits: 10).values
  }
}
