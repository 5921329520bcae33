internal import ArgumentParser
internal import Glibc
internal import Reader

/// Shows people, or tells a program, how far an import has come.
struct ImportProgress {
  /// How progress is shown.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    /// A bar on standard error where that is a terminal.
    case auto
    /// Lines on standard output for another program.
    case lines
    /// Not at all.
    case none
  }

  private let form: Form
  private let total: Int
  private var done = 0
  private var shown = timespec()
  private var hasBar = false

  /// - Parameters:
  ///   - form: how it is shown.
  ///   - total: the bytes that there are to read, 0 where nobody knows.
  init(_ form: Form, total: Int) {
    self.form = form == .auto && isatty(STDERR_FILENO) == 0 ? .none : form
    self.total = total
  }

  /// Shows that some bytes are done and everything in them is kept.
  mutating func add(_ size: Int, _ counts: ImportCounts) {
    done += size
    switch form {
    case .none: break
    case .lines:
      Output.write("progress\t\(total > 0 ? min(done, total) : done)\t\(total)\t\(counts.fields)\n")
    case .auto: if isDue() { draw(counts) }
    }
  }

  /// Says what could not be imported.
  mutating func report(_ failure: ImportFailure, in language: Language) {
    clear()
    if form == .lines {
      let reason = failure.cause.words[language]
      Output.write("failed\t\(failure.place(in: language))\t\(reason)\n")
    }
    Output.say(failure.sentence(in: language))
  }

  /// Says the end.
  mutating func finish(_ counts: ImportCounts) {
    clear()
    if form == .lines { Output.write("done\t\(counts.fields)\n") }
  }

  /// Whether the bar was drawn more than a tenth of a second ago.
  private mutating func isDue() -> Bool {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let passed = (now.tv_sec - shown.tv_sec) * 1000 + (now.tv_nsec - shown.tv_nsec) / 1_000_000
    guard passed >= 100 else { return false }
    shown = now
    return true
  }

  /// A bar with numbers and no words, which every terminal shows alike.
  private mutating func draw(_ counts: ImportCounts) {
    let width = 30
    let part = total > 0 ? min(done, total) * width / total : 0
    let bar = String(repeating: "#", count: part) + String(repeating: "-", count: width - part)
    let share = total > 0 ? " \(min(done, total) * 100 / total)%" : ""
    Output.show("\r[\(bar)]\(share) \(counts.all)\u{1B}[K")
    hasBar = true
  }

  private mutating func clear() {
    if hasBar { Output.show("\r\u{1B}[K") }
    hasBar = false
  }
}

/// What became of what was to be imported.
struct ImportCounts: Hashable {
  /// Articles that are new in the library.
  var imported = 0
  /// Articles that were there before.
  var known = 0
  /// Articles that were joined to nearly the same text.
  var joined = 0
  /// What could not be read.
  var failed = 0
  /// Articles of the library that were analysed again.
  var again = 0
  /// Feeds that lists name, followed from now on.
  var feeds = 0

  /// All together.
  var all: Int { imported + known + joined + failed + again }

  /// The numbers as fields for a program.
  fileprivate var fields: String { "\(imported)\t\(known)\t\(joined)\t\(failed)" }

  /// The numbers for people, a line each; those that are nothing out of the ordinary are left out
  /// where they are 0, and all others where articles were analysed again and nothing was imported.
  func summary(in language: Language) -> String {
    let isImport = all > again || again == 0
    let always = isImport ? [(ImportMessage.imported, imported), (.known, known)] : []
    let others = [
      (ImportMessage.joined, joined), (.again, again), (.feedsAdded, feeds), (.failed, failed),
    ]
    return (always + others.filter { $0.1 > 0 })
      .map { $0.words.filled(with: $1)[language] }.joined(separator: "\n")
  }
}
