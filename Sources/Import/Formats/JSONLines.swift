internal import Export

/// JSON Lines: an article a line.
public enum JSONLines {
  /// Whether what begins with these bytes holds an article a line, to be read line by line; JSON
  /// in another encoding than UTF-8 does not.
  public static func begin(_ head: ArraySlice<UInt8>, name: String) -> Bool {
    // The last letter may be cut off.
    let whole = head.dropLast(head.reversed().prefix { $0 >= 0x80 }.count)
    return !head.contains(0) && whole.likeliestEncoding() == .utf8
      && Format(of: String(decoding: whole, as: UTF8.self), name: name) == .jsonLines
  }

  static func contents(of text: String) -> Contents {
    var contents = Contents()
    let lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      do throws(ImportError) {
        contents.documents.append(try document(line: line))
      } catch .empty {
        continue
      } catch {
        contents.failures.append(Contents.Failure(number: index + 1, error: error))
      }
    }
    return contents
  }

  /// The article of one line, in UTF-8 as JSON is (RFC 8259, 8.1).
  ///
  /// - Throws: `empty` for a line with nothing in it.
  public static func document(line: ArraySlice<UInt8>) throws(ImportError) -> Document {
    guard line.contains(where: { $0 > 0x20 }) else { throw .empty }
    let article: ArticleLine
    do throws(ArticleLine.Failure) {
      article = try ArticleLine(json: String(decoding: line, as: UTF8.self))
    } catch {
      switch error {
      case .notJSON: throw .notJSON
      case .noText: throw .noText
      case .emptyText: throw .emptyText
      case .wrongType: throw .wrongType
      }
    }
    return Document(article)
  }
}

extension Document {
  init(_ line: ArticleLine) {
    self.init(
      id: line.id?.cleanedLine, title: line.title?.cleanedLine, text: line.text.cleaned,
      published: line.published.flatMap(PublicationDate.init)?.iso8601,
      url: line.url?.cleanedLine, outlet: line.outlet?.cleanedLine)
  }
}
