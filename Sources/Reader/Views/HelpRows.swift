internal import Layout

/// One row of help: a title, or what stands in columns and what it means.
struct HelpRow {
  /// Something before the words, in a column of some cells.
  struct Column {
    var text = ""
    var role = Role.key
    let width: Int
  }

  /// The action that the row belongs to, by its number among those that match.
  var command: Int?
  var columns: [Column] = []
  var words: VisualLine?
  /// How the words look.
  var role = Role.text
}

/// Breaks help into rows of a width, so that it is read whole on any screen.
struct HelpRows {
  /// From this width on words stand beside the columns, else below them.
  private static let leastBeside = 20

  private(set) var all: [HelpRow] = []
  private let width: Int
  private let options: ParagraphLayout.Options

  init(width: Int, options: ParagraphLayout.Options) {
    self.width = width
    self.options = options
  }

  mutating func title(_ words: String) {
    all += wrapped(words, width).map { HelpRow(words: $0, role: .heading) }
  }

  mutating func entry(
    _ columns: [HelpRow.Column], _ words: String, role: Role = .text, command: Int? = nil
  ) {
    let room = width - columns.reduce(0) { $0 + $1.width }
    let isBeside = room >= Self.leastBeside && columns.allSatisfy { $0.text.count < $0.width }
    let blank =
      isBeside ? columns.map { HelpRow.Column(width: $0.width) } : [HelpRow.Column(width: 1)]
    var rows = wrapped(words, isBeside ? room : width - 1).map { line in
      HelpRow(command: command, columns: blank, words: line, role: role)
    }
    if isBeside {
      rows[0].columns = columns
    } else {
      rows.insert(HelpRow(command: command, columns: columns), at: 0)
    }
    all += rows
  }

  private func wrapped(_ words: String, _ width: Int) -> [VisualLine] {
    ParagraphLayout(words[...], width: width, options: options).lines
  }
}
