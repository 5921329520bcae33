import Claims
import Foundation

@testable import Library

/// A library in a folder of its own, which goes when the test has ended.
final class TestLibrary {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "isnad-library-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Where the file lies.
  var path: String { folder.appending(path: "library.sqlite").path }

  /// The library, opened anew.
  func store() throws -> Store { try Store(path: path) }

  /// The library with articles in it.
  func store(holding additions: [Addition]) throws -> Store {
    let store = try store()
    try store.add(additions, version: "1")
    return store
  }
}

extension Addition {
  /// An article with what the analyser finds in it.
  init(
    _ id: String, _ text: String, outlet: String? = nil, published: String? = nil,
    fingerprint: UInt64? = nil
  ) {
    let article = Article(parsing: text, id: id, outlet: outlet, published: published)
    self.init(
      analysis: Analyzer.shared.analyze(article), hash: Array(id.utf8), original: Array(text.utf8),
      fingerprint: fingerprint)
  }

  static let flood = Addition(
    "flood",
    """
    سيول في قرى الجبل

    قال وزير الزراعة سالم الحداد إن السيول أتلفت محاصيل كثيرة في حلب وإدلب. ونفت بلدية المدينة \
    أن تكون السدود قد انهارت، وأعلنت تركيا أنها سترسل خياما إلى المتضررين.
    """, outlet: "صحيفة الضفة", published: "2024-03-01T10:00:00Z",
    fingerprint: 0x1234_5678_9ABC_DEF0
  )

  static let harvest = Addition(
    "harvest",
    """
    حصاد مبكر في السهل

    ذكرت مصادر زراعية أن الحصاد بدأ قبل موعده بأسبوعين. وقال وزير الزراعة كريم الحداد إن \
    الأسعار مستقرة في حمص.
    """, outlet: "راديو السهل", published: "2024-04-02T08:30:00+03:00",
    fingerprint: 0xFEDC_BA98_7654_3210)
}

extension Analyzer {
  static let shared = Analyzer()
}
