import Testing

@testable import Fetch

@Suite struct ResponseTests {
  @Test func keepsWhatItWasGiven() {
    #expect(Response(url: "http://a", contentType: nil, bytes: [1]).bytes == [1])
  }
}
