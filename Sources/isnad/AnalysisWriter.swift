internal import ArgumentParser
internal import Claims
internal import Export
internal import Reader

/// Prints analyses one after the other in a format.
struct AnalysisWriter {
  /// How an analysis is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// A list for people.
    case text
    /// One indented object, or an array of objects for several articles.
    case json
    /// One object a line.
    case jsonl
    /// The claims, a row each.
    case csv
    /// A page of W3C Web Annotations a line.
    case webannotation
    /// brat's standoff annotations of one article.
    case brat
  }

  private let format: Format
  private let holdsSeveral: Bool
  private let language: Language
  private var count = 0

  /// A printer of one analysis, or of several.
  init(format: Format, holdsSeveral: Bool, language: Language) {
    self.format = format
    self.holdsSeveral = holdsSeveral
    self.language = language
  }

  /// Prints an analysis.
  mutating func write(_ analysis: Analysis) {
    Output.write(opening + body(analysis))
    count += 1
  }

  /// Prints what ends the last analysis.
  func finish() {
    guard format == .json else { return }
    if holdsSeveral {
      Output.write(count == 0 ? "[]\n" : "\n]\n")
    } else if count > 0 {
      Output.write("\n")
    }
  }

  /// What stands before the next analysis.
  private var opening: String {
    switch format {
    case .text: count == 0 ? "" : "\n"
    case .json: holdsSeveral ? count == 0 ? "[\n" : ",\n" : ""
    case .jsonl, .csv, .webannotation, .brat: ""
    }
  }

  private func body(_ analysis: Analysis) -> String {
    switch format {
    case .text: AnalysisListing(analysis, language: language).text
    case .json: AnalysisRecord(analysis).json
    case .jsonl: AnalysisRecord(analysis).jsonLine + "\n"
    case .csv: rows(analysis)
    case .webannotation: WebAnnotations(analysis).jsonLine + "\n"
    case .brat: BratStandoff(analysis).text
    }
  }

  /// The claims as CSV, the names of the columns before the first.
  private func rows(_ analysis: Analysis) -> String {
    let header = count == 0 ? ClaimRow.columns.csvHeader + "\n" : ""
    return header
      + analysis.claims.map { ClaimRow($0, in: analysis).record.csvRow + "\n" }.joined()
  }
}
