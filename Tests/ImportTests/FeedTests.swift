import Testing

@testable import Import

@Suite struct FeedTests {
  private func contents(_ text: String) throws -> Contents {
    try Contents(of: Original(bytes: Array(text.utf8), name: "feed"))
  }

  @Test func ofRSSGivesItsItemsTheWholeTextRatherThanTheSummary() throws {
    let feed = try contents(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>صحيفة الميناء</title><link>https://port.example/</link>
      <item>
        <title>افتتاح رصيف &quot;الشرق&quot;</title>
        <link>https://port.example/1</link>
        <description>ملخص قصير.</description>
        <content:encoded><![CDATA[<p>قال المدير: <b>افتتح</b> الرصيف.</p><p>وأضاف أن السفن وصلت.</p>
          <script>alert(1)</script>]]></content:encoded>
        <pubDate>Sat, 30 Nov 2024 14:20:05 +0300</pubDate>
      </item>
      <item>
        <title><![CDATA[أمطار &amp; رياح]]></title>
        <description>&lt;p&gt;هطلت الأمطار&amp;nbsp;ليلا.&lt;/p&gt;</description>
        <guid>https://port.example/2</guid>
      </item>
      <item><title>عاجل: وصول الوفد</title><guid isPermaLink="false">3</guid></item>
      <item><link>https://port.example/4</link></item>
      </channel></rss>
      """)
    #expect(feed.kind == .feed)
    #expect(feed.title == "صحيفة الميناء")
    #expect(
      feed.documents == [
        Document(
          title: "افتتاح رصيف \"الشرق\"", text: "قال المدير: افتتح الرصيف.\nوأضاف أن السفن وصلت.",
          published: "2024-11-30T11:20:05Z", url: "https://port.example/1", outlet: "صحيفة الميناء"),
        Document(
          title: "أمطار & رياح", text: "هطلت الأمطار ليلا.", url: "https://port.example/2",
          outlet: "صحيفة الميناء"),
        Document(title: "عاجل: وصول الوفد", text: "عاجل: وصول الوفد", outlet: "صحيفة الميناء"),
      ])
    #expect(feed.failures == [Contents.Failure(number: 4, error: .empty)])
  }

  @Test func ofRSS1StandsBesideItsChannel() throws {
    let feed = try contents(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>نشرة</title></channel>
      <item><title>خبر</title><description>وصل الوفد.</description><dc:date>2024-11-30</dc:date></item>
      </rdf:RDF>
      """)
    #expect(
      feed.documents == [
        Document(title: "خبر", text: "وصل الوفد.", published: "2024-11-30", outlet: "نشرة")
      ])
  }

  @Test func ofAtomReadsEveryKindOfText() throws {
    let feed = try contents(
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>وكالة المرفأ</title>
      <entry><title type="html">خبر &lt;b&gt;أول&lt;/b&gt;</title>
        <link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/>
        <published>2024-11-30T10:00:00Z</published><updated>2024-12-01T10:00:00Z</updated>
        <summary>ملخص.</summary><content type="html">&lt;p&gt;وصل الوفد.&lt;/p&gt;</content></entry>
      <entry><title>خبر ثان</title><updated>2024-12-02T10:00:00Z</updated>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>غادر الوفد.</p><p>ثم عاد.</p>
        </div></content><source><title>صحيفة أخرى</title></source></entry>
      </feed>
      """)
    #expect(
      feed.documents == [
        Document(
          title: "خبر أول", text: "وصل الوفد.", published: "2024-11-30T10:00:00Z",
          url: "https://a.example/1", outlet: "وكالة المرفأ"),
        Document(
          title: "خبر ثان", text: "غادر الوفد.\nثم عاد.", published: "2024-12-02T10:00:00Z",
          outlet: "صحيفة أخرى"),
      ])
  }

  /// What libxml2 holds against a feed must not cost it the characters behind that.
  @Test(arguments: ["", "&", "&nosuchname;", "&#27;", "&x &;", "\u{1}"])
  func knowsTheCharactersThatHTMLNames(behind fault: String) throws {
    let feed = try contents(
      """
      <rss version="2.0"><channel><title>نشرة&nbsp;الحي</title>
      <item><title>قبل</title><description>نص \(fault)</description></item>
      <item><title>وصل&nbsp;الوفد&hellip; &amp; عاد &#1602;&#x644;</title><link>https://a.example/?a=1&b=2</link>
        <description><![CDATA[<p>وصل&nbsp;الوفد &lt;أمس&gt; & عاد.</p>]]></description></item>
      <item><title>خبر</title><description>قال &laquo;نعم&raquo; &amp;lt;b&amp;gt; &lt;b&gt;ثم&lt;/b&gt; عاد.</description></item>
      </channel></rss>
      """)
    #expect(feed.title == "نشرة الحي")
    try #require(feed.documents.count == 3)
    let (second, third) = (feed.documents[1], feed.documents[2])
    #expect(second.title == "وصل الوفد… & عاد قل" && second.url == "https://a.example/?a=1&b=2")
    #expect(second.text == "وصل الوفد <أمس> & عاد.")
    #expect(third.text == "قال «نعم» <b> ثم عاد.")
  }

  @Test(arguments: [
    "<rss><channel><item><title>خبر</title><link>/1</link></item></channel></rss>",
    "<feed><entry><title>خبر</title><link href='../1'/></entry></feed>",
    #"{"version": "https://jsonfeed.org/version/1", "items": [{"title": "خبر", "url": "//a.example/1"}]}"#,
  ]) func mayHaveLinksFromWhereItLies(_ feed: String) throws {
    let original = Original(
      bytes: Array(feed.utf8), name: "feed", url: "https://a.example/news/feed")
    #expect(try Contents(of: original).documents.map(\.url) == ["https://a.example/1"])
  }

  @Test func ofJSONReadsMarkupAndText() throws {
    let feed = try contents(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "نشرة الحي", "items": [
        {"id": "1", "title": "خبر", "content_html": "<p>وصل الوفد.</p><p>وعاد.</p>",
         "url": "https://j.example/1", "date_published": "2024-11-30T13:00:00+03:00"},
        {"id": 2, "content_text": "غادر الوفد.", "url": "javascript:alert(1)"}]}
      """)
    #expect(
      feed.documents == [
        Document(
          title: "خبر", text: "وصل الوفد.\nوعاد.", published: "2024-11-30T10:00:00Z",
          url: "https://j.example/1", outlet: "نشرة الحي"),
        Document(text: "غادر الوفد.", outlet: "نشرة الحي"),
      ])
  }

  @Test func ofAListGivesAddresses() throws {
    let list = try contents(
      """
      <?xml version="1.0"?><opml version="2.0"><head><title>اشتراكاتي</title></head><body>
      <outline text="أخبار"><outline text="المرفأ" type="rss" xmlUrl="https://a.example/rss"/>
      <outline title="الحي" text="x" xmlUrl="http://b.example/feed?a=1&amp;b=2"/></outline>
      <outline text="ملف" xmlUrl="file:///etc/passwd"/></body></opml>
      """)
    #expect(list.title == "اشتراكاتي")
    #expect(
      list.feeds == [
        FeedAddress(title: "المرفأ", url: "https://a.example/rss"),
        FeedAddress(title: "الحي", url: "http://b.example/feed?a=1&b=2"),
      ])
    #expect(list.documents.isEmpty)
    #expect(list.kind == .list)
  }

  @Test func ofLinesGivesArticlesAndSaysWhichLineIsNone() throws {
    let contents = try contents(
      """
      {"text": "وصل الوفد.", "title": "خبر\\u001b[31m", "published": "Sat, 30 Nov 2024 14:20:05 GMT", "id": 7}

      {"title": "خبر"}
      وصل
      {"text": "عاد الوفد.", "outlet": 3}
      {"text": "غادر الوفد.", "published": "أمس", "url": "https://a.example/", "outlet": "المرفأ"}
      """)
    #expect(
      contents.documents == [
        Document(id: "7", title: "خبر[31m", text: "وصل الوفد.", published: "2024-11-30T14:20:05Z"),
        Document(text: "غادر الوفد.", url: "https://a.example/", outlet: "المرفأ"),
      ])
    #expect(
      contents.failures == [
        Contents.Failure(number: 3, error: .noText), Contents.Failure(number: 4, error: .notJSON),
        Contents.Failure(number: 5, error: .wrongType),
      ])
  }

  @Test(arguments: ["\n", "\r\n"])
  func ofLinesHasAnyLineEnd(_ end: String) throws {
    let lines = ["{\"text\": \"وصل الوفد.\"}", "", "{\"text\": \"غادر الوفد.\"}", ""]
    let contents = try contents("\u{FEFF}" + lines.joined(separator: end))
    #expect(contents.documents.map(\.text) == ["وصل الوفد.", "غادر الوفد."])
    #expect(contents.failures.isEmpty)
  }

  @Test(arguments: ["<rss></rss>", "<rss><channel>", "<opml></opml>", "<feed", "<rss", "<feed/>"])
  func mayBeBrokenAndIsReadAsFarAsItGoes(_ text: String) {
    do {
      #expect(try contents(text).documents.isEmpty)
    } catch {
      #expect([.malformed, .empty].contains(error as? ImportError))
    }
  }

  @Test func mayHaveLooseEndsInTheMiddle() throws {
    let feed = try contents(
      "<rss><channel><item><title>أ & ب</title><description>وصل الوفد.</description></item></rss>")
    #expect(feed.documents.map(\.text) == ["وصل الوفد."])
  }
}
