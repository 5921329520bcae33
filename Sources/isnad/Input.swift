internal import ArgumentParser
internal import Claims
internal import Export
internal import FoundationEssentials

/// A file of one article or of many, or standard input.
struct Input: Hashable {
  /// What an input holds.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    /// One article.
    case text
    /// JSON Lines, an article each.
    case jsonl
  }

  /// Where it is, `-` for standard input.
  let path: String
  /// What it holds.
  let form: Form

  /// The inputs at a path: a folder stands for the `.txt` files in it, by name.
  static func inputs(at path: String, standardInput: Form) throws(InputError) -> [Input] {
    if path == "-" { return [Input(path: path, form: standardInput)] }
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      return [Input(path: path, form: path.hasSuffix(".jsonl") ? .jsonl : .text)]
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw InputError(path: path, cause: .denied)
    }
    let folder = path.hasSuffix("/") ? path : path + "/"
    let texts = names.filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") }.sorted()
      .filter { InputFile.mayHoldText(folder + $0) }
    if texts.isEmpty { throw InputError(path: path, cause: .noArticles) }
    return texts.map { Input(path: folder + $0, form: .text) }
  }

  /// Hands on each article, or why there is none, as they are read.
  func eachArticle(_ body: (Result<Article, InputError>) -> Void) {
    do throws(InputError) {
      var file = try InputFile(path)
      switch form {
      case .text: body(.success(try article(file.all())))
      case .jsonl: try eachLine(of: &file, body)
      }
    } catch {
      body(.failure(error))
    }
  }
}

extension Input {
  private func article(_ bytes: [UInt8]) throws(InputError) -> Article {
    do throws(InputError.Cause) {
      return Article(parsing: try String(article: bytes[...]), id: path.stem)
    } catch {
      throw InputError(path: path, cause: error)
    }
  }

  private func eachLine(
    of file: inout InputFile, _ body: (Result<Article, InputError>) -> Void
  ) throws(InputError) {
    var number = 0
    try file.eachLine { line in
      number += 1
      do throws(InputError.Cause) {
        if let article = try article(line, number: number) { body(.success(article)) }
      } catch {
        body(.failure(InputError(path: path, line: number, cause: error)))
      }
    }
  }

  /// The article of one line of JSON; none if the line is empty.
  private func article(
    _ line: ArraySlice<UInt8>, number: Int
  ) throws(InputError.Cause) -> Article? {
    do throws(InputError.Cause) {
      let json = try String(article: line)
      do throws(ArticleLine.Failure) {
        return Article(try ArticleLine(json: json), name: "\(path.stem)-\(number)")
      } catch {
        throw .badLine(error)
      }
    } catch .empty {
      return nil
    }
  }
}
