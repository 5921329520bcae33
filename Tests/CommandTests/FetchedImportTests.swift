import Library
import TestSupport
import Testing

/// `isnad import` with addresses.
@Suite struct FetchedImportTests {
  private let folder: Folder
  private var library: String { folder.path("library.sqlite") }

  init() throws {
    folder = try Folder(texts: [
      "a.txt": "خبر\n\nوصل الوفد إلى المدينة.", "libcurl.so.4": "ليست مكتبة",
    ])
  }

  private func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(["import", "--library", library] + arguments)
  }

  @Test func fetchesPages() throws {
    let page =
      "<html><h1>خبر</h1><p>قال المدير إن الوفد وصل إلى المدينة صباح اليوم.</p></html>"
    let server = LoopbackServer { path in
      switch path {
      case "/news": [.answer(page, type: "text/html")]
      case "/loop": [.answer("301 Moved Permanently", ["Location: /loop"])]
      default: [.answer("404 Not Found")]
      }
    }
    let run = try run(server.url("/news"), server.url("/loop"), server.url("/missing"))
    #expect(
      run.messages == """
        isnad: \(server.url("/loop")): it redirects more than 5 times.
        isnad: \(server.url("/missing")): the server answered with status 404.
        imported: 1
        known before: 0
        failed: 2

        """)
    #expect(run.status == 1)
    #expect(try Store(path: library).articles().map { $0.url } == [server.url("/news")])
  }

  @Test func saysThatFetchingTakesLibcurl() throws {
    let run = try CommandRun(
      ["import", "--library", library, "https://port.example/", folder.path("a.txt")],
      environment: ["LD_LIBRARY_PATH": folder.path])
    #expect(
      run.messages == """
        isnad: https://port.example/: fetching it takes libcurl.so.4, version 7.85 or later, \
        which is not there.
        imported: 1
        known before: 0
        failed: 1

        """)
    #expect(run.status == 1)
  }

  @Test(arguments: ["ftp://example.org/a", "HTTP://a b/"])
  func saysOfAnyAddressThatItIsNone(_ address: String) throws {
    let run = try run(address)
    #expect(run.messages.hasPrefix("isnad: \(address): it is no valid address of http or https.\n"))
  }
}
