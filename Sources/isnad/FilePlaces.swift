internal import ArabicText
internal import Claims
internal import FoundationEssentials
internal import Glibc

/// Where articles of files were left and marked: a table in the state folder. An article is known
/// again by its words, wherever it lies; those of the library are kept there.
struct FilePlaces {
  /// What is kept of an article.
  struct Entry: Hashable {
    /// Which article: the length of its text, and its hash.
    let key: String
    /// The place at the upper edge of the screen, as a UTF-8 offset.
    var position = 0
    /// The stretches that are marked, the newest first.
    var marks: [TextSpan] = []
  }

  /// So many articles are kept in mind, those that were left last.
  private static let most = 1000
  /// A longer table was not written here.
  private static let longest = 1 << 22

  /// The table's file; made when there is something to keep.
  let path: String

  /// The table of a person; nil where the environment names no place for it.
  init?(environment: [String: String]) {
    guard let folder = BaseFolder.state.path(in: environment) else { return nil }
    self.init(path: folder + "/places.tsv")
  }

  /// A table in a file.
  init(path: String) { self.path = path }

  /// What was kept, the last first. Rows that hold something else are passed over.
  func entries() -> [Entry] {
    guard var file = try? InputFile(path), let bytes = try? file.all(), bytes.count <= Self.longest
    else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap(Entry.init)
  }

  /// Keeps an entry in the place of the former one of its article; false where it cannot be written.
  func keep(_ entry: Entry) -> Bool {
    let others = entries().filter { $0.key != entry.key }
    let rows = ([entry] + others).prefix(Self.most).map { $0.row + "\n" }
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    let draft = "\(path).\(getpid())"
    defer { unlink(draft) }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(rows.joined().utf8).write(to: URL(filePath: draft))
    } catch {
      return false
    }
    return rename(draft, path) == 0
  }
}

extension FilePlaces.Entry {
  /// Nothing yet of an article.
  init(_ article: Article) {
    let bytes = Array(article.text.utf8)
    let digits = ContentHash.of(bytes).map { byte in
      [byte >> 4, byte & 15].map { String($0, radix: 16) }.joined()
    }
    self.init(key: "\(bytes.count)-\(digits.joined())")
  }

  /// Whether the article may be one whose text has a length in bytes.
  func mayBe(ofLength length: Int) -> Bool { key.hasPrefix("\(length)-") }

  /// A row: key, position, and for each mark where it begins and ends.
  fileprivate var row: String {
    let spans = marks.map { "\($0.lowerBound.utf8)-\($0.upperBound.utf8)" }
    return ([key, String(position)] + spans).joined(separator: "\t")
  }

  fileprivate init?(_ row: Substring) {
    let fields = row.split(separator: "\t")
    guard fields.count >= 2, let position = Int(fields[1]), position >= 0 else { return nil }
    self.init(key: String(fields[0]), position: position)
    marks = fields.dropFirst(2).compactMap { field in
      let ends = field.split(separator: "-").compactMap { Int($0) }
      guard ends.count == 2, ends[0] >= 0, ends[0] <= ends[1] else { return nil }
      return TextSpan(utf8: ends[0]..<ends[1])
    }
  }
}
