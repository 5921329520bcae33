import Testing

@testable import Library

@Suite struct CountsTests {
  @Test func beginEmpty() {
    #expect(Counts().articles == 0)
  }
}
