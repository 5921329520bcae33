/// The report among the lines of a page: where the most prose and the fewest links are.
struct MainText {
  /// The lines of the report in order.
  private(set) var lines: [PageLine] = []
  private let flow: PageFlow

  /// Finds the report on a page; a page of links has none.
  init(of flow: PageFlow) {
    self.flow = flow
    let outside = furniture
    let inside = flow.lines.filter { line in !line.path.contains { outside.contains($0) } }
    guard let box = reportBox(of: inside) else { return }
    let report = inside.filter { $0.path.contains(box) }
    lines = withoutLinks(report)
  }

  /// The boxes that are furniture by what they are, or by name unless most prose stands in them.
  private var furniture: Set<Int> {
    let prose = flow.lines.filter(\.isProse)
    let total = prose.reduce(0) { $0 + $1.letters }
    let letters = sums(of: prose, by: \.letters)
    return Set(
      flow.boxes.indices.filter { number in
        let element = flow.boxes[number].element
        return PageFurniture.contains(element) && letters[number] * 10 < total * 9
          || PageFurniture.names(element) && letters[number] * 2 < total
      })
  }

  /// The box that says it is the report, or the innermost one with most of what the page says.
  private func reportBox(of lines: [PageLine]) -> Int? {
    let weights = sums(of: lines, by: \.weight)
    let marked = flow.boxes.indices.filter { flow.boxes[$0].element.isArticleBody }
    if let box = marked.max(by: { weights[$0] < weights[$1] }), weights[box] > 0 { return box }
    guard var box = flow.boxes.indices.first,
      weights[box] > 0 || weights.contains(where: { $0 > 0 })
    else { return nil }
    while flow.boxes[box].element.name != "article",
      let next = flow.boxes.indices.filter({ flow.boxes[$0].parent == box })
        .max(by: { weights[$0] < weights[$1] }),
      weights[next] > 0, weights[next] * 10 >= weights[box] * 7
    {
      box = next
    }
    // The line's own paragraph is no box to stop in: its neighbours belong to it.
    return flow.boxes[box].element.name == "p" ? flow.boxes[box].parent ?? box : box
  }

  /// The lines without those that lead elsewhere, by themselves or with their whole box, and without
  /// the headings of such.
  private func withoutLinks(_ lines: [PageLine]) -> [PageLine] {
    let (letters, linked) = (sums(of: lines, by: \.letters), sums(of: lines, by: \.linked))
    var kept: [PageLine] = []
    var headings: [PageLine] = []
    for line in lines {
      if line.isLink || line.path.contains(where: { linked[$0] * 2 > letters[$0] }) {
        headings = []
      } else if line.isHeading {
        headings.append(line)
      } else {
        kept += headings + [line]
        headings = []
      }
    }
    return kept
  }

  /// For each box the sum of a measure over the lines in it.
  private func sums(of lines: [PageLine], by measure: (PageLine) -> Int) -> [Int] {
    var sums = [Int](repeating: 0, count: flow.boxes.count)
    for line in lines {
      let value = measure(line)
      for box in line.path { sums[box] += value }
    }
    return sums
  }
}

extension PageLine {
  /// How much this line speaks for being the report: prose for it, links and labels against it.
  fileprivate var weight: Int {
    if isProse { return letters - 3 * linked }
    return isHeading && linked == 0 ? 0 : -(linked + 10)
  }
}

extension Element {
  /// Whether the page itself says that this is the report (schema.org).
  fileprivate var isArticleBody: Bool { attributes["itemprop"] == "articleBody" }
}
