internal import Claims
internal import Config
internal import Curses
internal import FoundationEssentials
internal import Glibc
internal import Reader
internal import Terminals

/// What the person has set, and what of it does not hold.
struct Preferences {
  /// Something that does not hold, and where.
  struct Problem: Hashable {
    /// The file, and the line where it is known.
    let place: String
    /// What is wrong: a sentence.
    let words: Words

    /// One sentence that names the place and the cause.
    func sentence(in language: Language) -> String { "\(place): \(words[language])".printable }

    /// The same with the file's name alone, for a line of the screen.
    func notice(in language: Language) -> String {
      let name = place.split(separator: "/").last.map(String.init) ?? place
      return "\(name): \(words[language])".printable
    }
  }

  /// The folder of the person's files.
  let folder: String
  /// What holds.
  let configuration: Configuration
  /// What does not.
  let problems: [Problem]

  /// The file of the library that the person has set, `~` spelled out.
  var library: String? {
    configuration.library.map { path in
      path.hasPrefix("~/") ? home + path.dropFirst() : path
    }
  }

  private let home: String

  /// What holds for this run.
  static let current = Preferences(
    environment: ProcessInfo.processInfo.environment,
    file: CommandLine.value(of: "--config"))

  /// Reads a file, or the environment's `config`. Nothing is read where there is none.
  init(environment: [String: String], file: String?) {
    home = environment["HOME", default: ""]
    folder = BaseFolder.config.path(in: environment) ?? "/.config/isnad"
    let path = file ?? folder + "/config"
    guard file != nil || access(path, F_OK) == 0 else {
      (configuration, problems) = (Configuration(), [])
      return
    }
    do throws(InputError) {
      let (found, wrong) = Configuration.reading(try Self.text(at: path))
      configuration = found
      problems = wrong.map { problem in
        Problem(place: path + (problem.line.map { ":\($0)" } ?? ""), words: problem.words)
      }
    } catch {
      (configuration, problems) = (Configuration(), [Problem(place: path, words: error.words)])
    }
  }

  /// The text of a file; one without letters counts as empty.
  fileprivate static func text(at path: String) throws(InputError) -> String {
    var file = try InputFile(path)
    let bytes = try file.all()
    do throws(InputError.Cause) {
      return try String(article: bytes[...])
    } catch .empty {
      return ""
    } catch {
      throw InputError(path: path, cause: error)
    }
  }
}

extension Preferences {
  /// The person's additions to the lexicon: those of the configuration, and those in
  /// `lexicon/TABLE.tsv` beside it; files may be called `TABLE-anything.tsv`.
  func lexicon() -> (additions: [LexiconAddition], problems: [Problem]) {
    var result = (additions: configuration.lexicon, problems: [Problem]())
    let names = (try? FileManager.default.contentsOfDirectory(atPath: lexiconFolder)) ?? []
    for name in names.sorted() where name.hasSuffix(".tsv") && !name.hasPrefix(".") {
      read(lexiconFolder + "/" + name, named: name, into: &result)
    }
    return result
  }

  /// Where the person's tables lie.
  var lexiconFolder: String { folder + "/lexicon" }

  private func read(
    _ path: String, named name: String,
    into result: inout (additions: [LexiconAddition], problems: [Problem])
  ) {
    let tables = LexiconAddition.Table.allCases.map(\.rawValue)
    let stem = String(name.prefix { $0 != "." && $0 != "-" })
    guard let table = LexiconAddition.Table(rawValue: stem) else {
      let words = Message.noSuchTable.words.filled(with: tables.joined(separator: ", "))
      return result.problems.append(Problem(place: path, words: words))
    }
    do throws(InputError) {
      let file = LexiconFile(try Self.text(at: path), of: table)
      result.additions += file.additions
      result.problems += file.problems.map {
        Problem(place: "\(path):\($0.line)", words: $0.failure.words)
      }
    } catch {
      result.problems.append(Problem(place: path, words: error.words))
    }
  }
}

extension Analyzer {
  /// An analyzer with the person's own additions; what is wrong with them is said, unless it has
  /// been said before.
  static func personal(_ language: Language, isFirst: Bool = true) -> Analyzer {
    let (additions, problems) = Preferences.current.lexicon()
    for problem in problems where isFirst { Output.say("isnad: " + problem.sentence(in: language)) }
    return Analyzer(adding: additions)
  }
}

extension CommandLine {
  /// The value of an option, known before the command line is parsed; the last one counts.
  static func value(of option: String) -> String? {
    let arguments = arguments.prefix { $0 != "--" }
    return arguments.lastIndex { $0 == option || $0.hasPrefix(option + "=") }.map { last in
      arguments[last] == option
        ? arguments[(last + 1)...].first ?? "" : String(arguments[last].dropFirst(option.count + 1))
    }
  }
}

extension LexiconAddition.Failure {
  /// What is wrong with a row.
  var words: Words {
    switch self {
    case .columns(let count, let most):
      Words(
        "في السطر \(count) أعمدة، والجدول لا يزيد على \(most).",
        "the row has \(count) columns, and the table only \(most).")
    case .missing(let column):
      Words("العمود \(column) فارغ.", "the column \(column) is empty.")
    case .unknown(let value, let column, let allowed):
      Words(
        "القيمة “\(value)” لا تصلح للعمود \(column)\(Self.hint(value, allowed).arabic)",
        "“\(value)” is no value of the column \(column)\(Self.hint(value, allowed).english)")
    case .verb(let verb):
      Words(
        "الفعل “\(verb)” لا يصرَّف، أو متعلقاته أو نطاقه غير معروفة.",
        "“\(verb)” cannot be conjugated, or its frames or scope are unknown.")
    }
  }

  private static func hint(_ value: String, _ allowed: [String]) -> Words {
    if let near = Suggestion.nearest(to: value, among: allowed) {
      return Words(". هل قصدت \(near)؟", ". Did you mean \(near)?")
    }
    return Words(
      ". القيم: \(allowed.joined(separator: "، ")).",
      ". Values: \(allowed.joined(separator: ", ")).")
  }
}
