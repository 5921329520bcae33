import Foundation
import Library
import TestSupport
import Testing

@Suite struct FeedsCommandTests {
  private let folder: Folder
  private let server: LoopbackServer
  private var library: String { folder.path("library.sqlite") }

  init() throws {
    folder = try Folder([:])
    let feed = """
      <rss><channel><title>صحيفة المرفأ</title>
      <item><title>خبر أول</title><description>وصل الوفد.</description></item>
      <item><title>خبر ثان</title><description>غادر الوفد.</description></item></channel></rss>
      """
    server = LoopbackServer { path in
      switch path {
      case "/feed":
        [.answer("200 OK", ["Content-Type: application/rss+xml", "ETag: \"1\""], Array(feed.utf8))]
      case "/":
        [
          .answer(
            "<html><link rel=alternate type=application/rss+xml title=كل href=/feed><a href=x>x</a>",
            type: "text/html")
        ]
      case "/page": [.answer("<html><p>وصل الوفد إلى المدينة صباح اليوم.", type: "text/html")]
      default: [.answer("404 Not Found")]
      }
    }
  }

  private func feeds(_ arguments: String...) throws -> CommandRun {
    let (verb, rest) = (arguments.prefix(1), arguments.dropFirst())
    return try CommandRun(["feeds"] + verb + ["--library", library] + rest)
  }

  @Test func areFollowedByTheirAddressOrThatOfAPageThatNamesThem() throws {
    let url = server.url("/feed")
    #expect(try feeds("add", url).messages == "following: \(url) · صحيفة المرفأ\n")
    #expect(try feeds("add", server.url()).messages == "already followed: \(url) · كل\n")
    let page = server.url("/page")
    let none = try feeds("add", page, server.url("/missing"))
    #expect(
      none.messages == """
        isnad: \(page): it is no feed and no page that names one.
        isnad: \(server.url("/missing")): the server answered with status 404.

        """)
    #expect(none.status == 1)
    #expect(try feeds("list").output == "\(url)\tصحيفة المرفأ\tnot read yet\t\n")
    #expect(try feeds("remove", url).messages == "no longer followed: \(url)\n")
    let again = try feeds("remove", url)
    #expect(again.messages == "isnad: \(url): there is no subscription to it.\n")
    #expect(again.status == 1)
    let empty = try feeds("list")
    #expect(
      empty.messages == "there are no subscriptions yet: add one with isnad feeds add.\n")
    #expect(empty.status == 0)
  }

  @Test func bringWhatIsNew() throws {
    let url = server.url("/feed")
    _ = try feeds("add", url)
    let first = try feeds("update")
    #expect(first.messages == "imported: 2\nknown before: 0\n")
    #expect(try Store(path: library).articles().map(\.title).sorted() == ["خبر أول", "خبر ثان"])
    let second = try feeds("update", url)
    #expect(second.messages == "imported: 0\nknown before: 2\n")
    #expect(server.requests.last?.contains("If-None-Match: \"1\"") == true)
    #expect(try Store(path: library).subscriptions().first?.checked != nil)
  }

  @Test func areListedWithWhatWentWrong() throws {
    let (gone, list) = (server.url("/gone"), folder.path("list.opml"))
    try """
    <opml><body><outline text="المرفأ" xmlUrl="\(server.url("/feed"))"/>
    <outline text="قديمة" xmlUrl="\(gone)"/></body></opml>
    """.write(toFile: list, atomically: true, encoding: .utf8)
    let imported = try CommandRun(["import", "--library", library, list])
    #expect(imported.messages == "imported: 0\nknown before: 0\nfeeds added: 2\n")
    let update = try feeds("update")
    #expect(update.messages.hasPrefix("isnad: \(gone): the server answered with status 404.\n"))
    #expect(update.messages.hasSuffix("imported: 2\nknown before: 0\nfailed: 1\n"))
    #expect(update.status == 1)
    #expect(try feeds("list").output.hasSuffix("\tthe server answered with status 404.\n"))
    let unknown = try feeds("update", "http://nowhere.example/")
    #expect(
      unknown.messages.hasPrefix(
        "isnad: http://nowhere.example/: there is no subscription to it.\n"))
  }
}
