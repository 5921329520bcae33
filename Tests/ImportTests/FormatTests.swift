import Import
import Testing

@Suite struct FormatTests {
  @Test(arguments: [
    ("قال الوزير إن الميناء فتح.", Format.plainText), ("", .plainText), ("< قال", .plainText),
    ("<!DOCTYPE html><p>قال", .html), ("\n <html dir=rtl>", .html), ("<!-- x --><HEAD>", .html),
    ("<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html>", .html), ("<p>قال</p>", .html),
    ("<?xml version='1.0'?><!-- x --><rss version=\"2.0\">", .rss),
    ("<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\">", .rss),
    ("<feed xmlns=\"http://www.w3.org/2005/Atom\">", .atom), ("<opml version=\"2.0\">", .opml),
    ("<?xml version=\"1.0\"?><urlset>", .other),
    ("{\"version\": \"https://jsonfeed.org/version/1.1\"}", .jsonFeed),
    ("{\"text\": \"قال\"}\n", .jsonLines), ("{\n  \"text\": \"قال\"\n}", .other),
  ])
  func isSeenInTheFirstWords(text: String, format: Format) {
    #expect(Format(of: text, name: "article.txt") == format)
  }

  @Test(
    arguments: [
      ("a.html", nil, Format.html), ("a.HTM", "text/plain", .html),
      ("a.txt", "text/html", .plainText),
      ("http://a.example/b?c=d.rss", "text/html; charset=utf-8", .html),
      ("http://a.example/b.jsonl?c", nil, .jsonLines), ("-", "Application/RSS+XML", .rss),
      ("-", nil, .plainText), ("a.json", nil, .other), ("a.b/c", nil, .plainText),
    ] as [(String, String?, Format)])
  func isElseThatOfTheNameAndThenTheDeclared(name: String, type: String?, format: Format) {
    #expect(Format(of: "قال الوزير", name: name, contentType: type) == format)
  }
}
