import Fetch
import Foundation
import TestSupport
import Testing

@Suite struct RequestTests {
  private static let server = LoopbackServer { path in
    switch path {
    case "/page": [.answer("قال الوزير", type: "text/html; charset=utf-8")]
    case "/marked":
      [.answer("200 OK", ["ETag: \"v1\"", "Last-Modified: Sat, 30 Nov 2024 10:00:00 GMT"], [65])]
    case "/unchanged": [.answer("304 Not Modified")]
    case "/packed":
      [.answer("200 OK", ["Content-Encoding: gzip"], packed(Array("نص مضغوط".utf8)))]
    case "/bomb":
      [
        .answer(
          "200 OK", ["Content-Encoding: gzip"], packed([UInt8](repeating: 0x20, count: 1 << 21)))
      ]
    case "/moved": [.answer("302 Found", ["Location: /page"])]
    case "/loop": [.answer("302 Found", ["Location: /loop"])]
    case "/to-file": [.answer("302 Found", ["Location: file:///etc/passwd"])]
    case "/truncated": [.head("200 OK", ["Content-Length: 1000"], then: [65, 66])]
    case "/endless": [.head("200 OK", []), .repeatForever([UInt8](repeating: 65, count: 1 << 14))]
    case "/slow": [.head("200 OK", ["Content-Length: 5"]), .wait(20_000)]
    case "/garbage": [.send(Array("nothing of the kind\r\n\r\n".utf8))]
    case "/silent": []
    default: [.answer("404 Not Found")]
    }
  }

  private static func packed(_ bytes: [UInt8]) -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/gzip")
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try? process.run()
    try? input.fileHandleForWriting.write(contentsOf: Data(bytes))
    try? input.fileHandleForWriting.close()
    return Array(output.fileHandleForReading.readDataToEndOfFile())
  }

  private func request(_ path: String) -> Request { Request(url: Self.server.url(path)) }

  @Test func bringsTheBodyAndItsType() throws {
    let response = try request("/page").response()
    #expect(response.bytes == Array("قال الوزير".utf8))
    #expect(response.contentType == "text/html; charset=utf-8")
    #expect(response.url == Self.server.url("/page"))
  }

  @Test func saysWhoAsks() throws {
    let server = LoopbackServer { _ in [.answer("", type: "text/plain")] }
    _ = try Request(url: server.url()).response()
    #expect(server.requests.first?.contains("User-Agent: isnad/") == true)
    #expect(server.requests.first?.contains("Accept-Encoding: ") == true)
  }

  @Test func unpacksWhatIsPacked() throws {
    #expect(try request("/packed").response().bytes == Array("نص مضغوط".utf8))
  }

  @Test func followsARedirect() throws {
    let response = try request("/moved").response()
    #expect(response.url == Self.server.url("/page"))
    #expect(response.bytes == Array("قال الوزير".utf8))
  }

  @Test func knowsTheMarksOfAVersionAndAsksWithThem() throws {
    let response = try request("/marked").response()
    #expect(response.entityTag == "\"v1\"")
    #expect(response.lastModified == "Sat, 30 Nov 2024 10:00:00 GMT")
    let server = LoopbackServer { _ in [.answer("304 Not Modified")] }
    var again = Request(url: server.url())
    again.entityTag = response.entityTag
    again.lastModified = response.lastModified
    #expect(try again.response().bytes == nil)
    #expect(server.requests.first?.contains("If-None-Match: \"v1\"\r\n") == true)
    #expect(
      server.requests.first?.contains("If-Modified-Since: Sat, 30 Nov 2024 10:00:00 GMT\r\n")
        == true)
  }

  @Test func letsNoMarkWriteAHeader() throws {
    let server = LoopbackServer { _ in [.answer("", type: "text/plain")] }
    var request = Request(url: server.url())
    request.entityTag = "x\r\nHost: elsewhere"
    _ = try request.response()
    #expect(server.requests.first?.contains("elsewhere") == false)
  }

  @Test(arguments: [
    ("/loop", FetchError.tooManyRedirects), ("/to-file", .badRedirect), ("/truncated", .truncated),
    ("/missing", .status(404)), ("/silent", .truncated), ("/slow", .tooSlow),
    ("/endless", .tooLarge), ("/bomb", .tooLarge),
  ])
  func saysWhyNothingComes(path: String, error: FetchError) {
    var request = request(path)
    request.byteLimit = 1 << 20
    request.secondLimit = path == "/slow" ? 1 : 20
    #expect(throws: error) { try request.response() }
  }

  @Test func doesNotTakeGarbageForAnAnswer() {
    #expect(throws: FetchError.self) { try request("/garbage").response() }
  }

  @Test(arguments: [
    "", "قال", "file:///etc/passwd", "ftp://127.0.0.1/", "http:/127.0.0.1", "gopher://127.0.0.1/",
    "http://127.0.0.1/\r\nX: y", "http://127.0.0.1/ x", "javascript:alert(1)",
  ])
  func asksOnlyAddressesOfTheWeb(_ url: String) {
    #expect(throws: FetchError.badAddress) { try Request(url: url).response() }
  }

  @Test func saysThatNobodyIsThere() {
    // Port 9, discard, on which nothing listens.
    #expect(throws: FetchError.unreachable) {
      try Request(url: "http://127.0.0.1:9/").response()
    }
    #expect(throws: FetchError.unknownHost) {
      try Request(url: "http://no-such-host.invalid/").response()
    }
  }
}
