import Testing

@testable import Config

@Suite struct ConfigurationTests {
  @Test func setsNothingByItself() {
    #expect(Configuration().language == nil)
  }
}
