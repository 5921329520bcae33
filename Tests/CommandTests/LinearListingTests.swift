import Claims
import Foundation
import Reader
import TestSupport
import Testing

@testable import isnad

@Suite struct LinearListingTests {
  private let text = """
    جسر جديد

    قال وزير النقل خالد سالم إن الجسر سيفتتح غدا. وصل عمال أمس.
    ونفت منظمة الصحة العالمية ذلك.
    """

  private func lines(_ language: Language) -> [String] {
    let analysis = Analyzer().analyze(Article(parsing: text, id: "a"))
    return LinearListing(analysis, language: language).text.split(separator: "\n").map(String.init)
  }

  @Test func tellsTheArticleInOrderInEnglish() {
    let lines = lines(.english)
    #expect(lines[0] == "2 claims, 2 actors.")
    #expect(lines[1...4] == ["Headline.", "جسر جديد", "unattributed.", "Paragraph 1 of 2."])
    #expect(lines[5] == "قال وزير النقل خالد سالم إن الجسر سيفتتح غدا.")
    #expect(lines[6].hasPrefix("Claim 1 of 2. Source: "))
    #expect(
      lines[6].contains(
        "Stance: says. Form: indirect speech. Cue: قال. Content: إن الجسر سيفتتح غدا."))
    #expect(lines[7...8] == ["وصل عمال أمس.", "unattributed."])
    #expect(lines[9] == "Paragraph 2 of 2.")
    #expect(lines.contains("منظمة الصحة العالمية, organisation, World Health Organization."))
  }

  @Test func tellsItInArabic() {
    let lines = lines(.arabic)
    #expect(lines[0] == "قولان، طرفان.")
    #expect(lines.contains("الفقرة 1 من 2."))
    #expect(lines.contains { $0.hasPrefix("القول 1 من 2. المصدر: ") })
    #expect(lines.allSatisfy { !$0.contains("Claim") })
  }

  @Test(arguments: ["en", "ar"])
  func needsNoTerminalAndDrawsNothing(language: String) throws {
    let folder = try Folder(texts: ["a.txt": text])
    let terminal = PseudoTerminal(
      [BuiltProgram.path("isnad"), "--linear", "--language", language, folder.path("a.txt")],
      environment: ["LC_ALL": "C.UTF-8"])
    #expect(terminal.ending() == .exit(0))
    let marks = terminal.output.unicodeScalars.filter {
      $0 == "\u{1B}" || (0x2500...0x259F).contains($0.value)
        || "{}[]‹›·°".unicodeScalars.contains($0)
    }
    #expect(marks.isEmpty)
    #expect(terminal.output.contains("الجسر سيفتتح غدا"))
  }
}
