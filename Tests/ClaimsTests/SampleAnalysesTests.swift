import ArabicText
import Claims
import Foundation
import TestSupport
import Testing

/// The analyses of the Samples, as they were read and approved in Golden/*.claims.
@Suite struct SampleAnalysesTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Samples").standardized

  private static let names = [
    "aleppo-retold", "chip-market", "coast-league-derby", "mountain-weather", "persian",
    "stolen-coins-trial", "storm-closes-ports", "village-library",
  ]

  @Test(arguments: names)
  func areAsApproved(name: String) throws {
    let text = try String(
      contentsOf: Self.samples.appending(path: name + ".txt"), encoding: .utf8)
    let analysis = Analyzer().analyze(Article(parsing: text, id: name))
    let golden = Golden("Golden/\(name).claims", beside: #filePath)
    #expect(try analysis.dump == golden.text(recording: analysis.dump))
  }

  @Test func areOfEverySample() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.samples.path)
    #expect(files.sorted() == Self.names.map { $0 + ".txt" })
  }
}
