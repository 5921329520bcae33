import Claims
import Foundation

/// Says how many words a second the analysis takes on one core, without the start of the program,
/// the files and the JSON:
///
///     swift run -c release AnalysisSpeed FOLDER [ROUNDS]
///
/// FOLDER holds .txt articles. In the first round most words are new to the analyser, as in the
/// first articles of an import; in the others it has read them before. Processor time counts, of
/// the other rounds (5; 0 for the first alone, as a profiler wants it) the best.
@main enum AnalysisSpeed {
  static func main() throws {
    guard CommandLine.arguments.count > 1 else {
      return print("usage: AnalysisSpeed FOLDER [ROUNDS]")
    }
    let folder = URL(filePath: CommandLine.arguments[1])
    let rounds = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 5
    let texts = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    let words = texts.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    let analyzer = Analyzer()
    _ = analyzer.analyze(Article(parsing: "قال", id: "start"))
    let first = seconds { read(texts, analyzer) }
    let others = (0..<max(rounds, 0)).map { _ in seconds { read(texts, analyzer) } }
    print("words: \(words)")
    print("words a second, met for the first time: \(Int(Double(words) / first))")
    if let best = others.min() { print("words a second, met before: \(Int(Double(words) / best))") }
  }

  private static func read(_ texts: [String], _ analyzer: Analyzer) {
    for (number, text) in texts.enumerated() {
      _ = analyzer.analyze(Article(parsing: text, id: String(number)))
    }
  }

  /// The processor time that something takes.
  private static func seconds(_ body: () -> Void) -> Double {
    let start = clock()
    body()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}
