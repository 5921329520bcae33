import Testing

@testable import Import

@Suite struct DocumentTests {
  @Test func knowsNothingButItsTextByItself() {
    #expect(Document(text: "نص").title == nil)
  }
}
