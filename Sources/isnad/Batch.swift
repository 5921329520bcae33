internal import Claims
internal import Reader

/// The inputs that a command was given. What is wrong with one is said at once; the others go on.
struct Batch {
  private let inputs: [Input]
  private let pathCount: Int
  private let language: Language
  /// What could not be read: inputs, and lines of them.
  private(set) var failures: [InputError] = []
  /// Whether some input could not be read, or some line of it.
  var hasFailed: Bool { !failures.isEmpty }

  /// The inputs at the paths.
  init(paths: [String], standardInput: Input.Form, language: Language) {
    self.language = language
    pathCount = paths.count
    var inputs: [Input] = []
    var errors: [InputError] = []
    for path in paths {
      do throws(InputError) {
        inputs += try Input.inputs(at: path, standardInput: standardInput)
      } catch {
        errors.append(error)
      }
    }
    self.inputs = inputs
    errors.forEach { report($0) }
  }

  /// Whether there may be more articles than one.
  var mayHoldSeveral: Bool {
    pathCount > 1 || inputs.count > 1 || inputs.contains { $0.form == .jsonl }
  }

  /// Hands on the articles as they are read.
  mutating func eachArticle(_ body: (Article) -> Void) {
    for input in inputs {
      input.eachArticle { result in
        switch result {
        case .success(let article): body(article)
        case .failure(let error): report(error)
        }
      }
    }
  }

  /// One line that says what could not be read; nil if all was.
  var notice: String? {
    guard hasFailed else { return nil }
    let count = language.count(failures.count, .input)
    let places = failures.prefix(10).map { $0.place(in: language) }
    return Message.inputsFailed.words.filled(with: count)[language]
      + places.joined(separator: language.comma)
  }

  private mutating func report(_ error: InputError) {
    failures.append(error)
    Output.say(error.sentence(in: language))
  }
}
