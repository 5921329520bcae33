import Claims
import Foundation
import Testing

@testable import Export

@Suite struct WebAnnotationsTests {
  private struct Page: Decodable {
    let type: String
    let items: [Annotation]
  }

  private struct Annotation: Decodable {
    let id: String
    let type: String
    let motivation: String
    let body: [Body]
    let target: [Target]
  }

  private struct Body: Decodable {
    let type: String
    let purpose: String
    let value: String?
    let source: String?
  }

  private struct Target: Decodable {
    let source: String
    let scope: String?
    let selector: [Selector]
  }

  private struct Selector: Decodable {
    let type: String
    let start: Int?
    let end: Int?
    let exact: String?
    let prefix: String?
    let suffix: String?
  }

  private let line = WebAnnotations(ExportedAnalysis.analysis).jsonLine

  private func page() throws -> Page {
    try JSONDecoder().decode(Page.self, from: Data(line.utf8))
  }

  @Test func areOnePageOnOneLine() throws {
    #expect(!line.contains("\n"))
    #expect(line.hasPrefix(#"{"@context":"http://www.w3.org/ns/anno.jsonld""#))
    #expect(try page().type == "AnnotationPage")
    #expect(Set(try page().items.map(\.id)).count == (try page().items.count))
  }

  @Test func holdMentionsAndThePartsOfClaims() throws {
    let keys = try page().items.map { $0.id.split(separator: "#").last.map(String.init) }
    #expect(
      keys == [
        "mention-1", "claim-1", "claim-1-cue", "claim-1-source", "claim-1-via-1", "claim-2",
        "claim-2-cue",
      ])
    let tags = try page().items[1].body.map(\.value)
    #expect(tags == ["content", "stance:say", "form:mixed"])
  }

  @Test func findEveryStretchByPositionAndByWords() throws {
    let scalars = Array(ExportedAnalysis.text.unicodeScalars)
    for target in try page().items.flatMap(\.target) {
      let position = try #require(target.selector.first { $0.type == "TextPositionSelector" })
      let quote = try #require(target.selector.first { $0.type == "TextQuoteSelector" })
      let (start, end) = (try #require(position.start), try #require(position.end))
      func text(_ range: Range<Int>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[range.clamped(to: scalars.indices)])
        return text
      }
      #expect(quote.exact == text(start..<end))
      #expect(quote.prefix == text(start - 32..<start))
      #expect(quote.suffix == text(end..<end + 32))
    }
  }

  @Test func linkTheSourceToTheContentAndToItsActor() throws {
    let source = try #require(try page().items.first { $0.id.hasSuffix("claim-1-source") })
    let resources = source.body.compactMap(\.source)
    #expect(resources == ["urn:isnad:article:a%20b/1#claim-1", "urn:isnad:actor:MIN"])
    #expect(source.target.map(\.scope) == ["https://example.org/1?a=b"])
  }
}
