internal import ArgumentParser
internal import FoundationEssentials
internal import Glibc
internal import Reader

/// Puts the program, its manual pages and its completions under a folder, and says where.
struct InstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install", abstract: HelpText.installAbstract.words[.current],
    discussion: Examples.install.text(.current))

  @Option(
    help: ArgumentHelp(HelpText.prefix.words[.current], valueName: "folder"),
    completion: .directory)
  var prefix: String?

  @OptionGroup var common: CommonOptions

  /// The person's own folder (XDG Base Directory Specification: `$HOME/.local/bin`).
  private var local: String? {
    let home = ProcessInfo.processInfo.environment["HOME", default: ""]
    return home.isEmpty ? nil : home + "/.local"
  }

  func run() throws {
    guard let prefix = prefix ?? local else {
      Output.say("isnad: \(Message.noPrefix.words[common.language])")
      throw ExitCode.failure
    }
    for file in InstalledFile.all(of: program) {
      let path = prefix + "/" + file.path
      do {
        try put(file.content(), at: path, mode: file.mode)
        Output.write(path.printable + "\n")
      } catch {
        Output.say(
          "isnad: " + Message.notInstalled.words.filled(with: path.printable)[common.language])
        throw ExitCode.failure
      }
    }
  }

  /// Writes a file beside its place and then moves it there, so that a program that runs from
  /// there goes on running.
  private func put(_ content: Data, at path: String, mode: Int) throws {
    let folder = String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    let files = FileManager.default
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let draft = path + ".new"
    defer { unlink(draft) }
    try content.write(to: URL(filePath: draft))
    try files.setAttributes([.posixPermissions: mode], ofItemAtPath: draft)
    guard rename(draft, path) == 0 else { throw ExitCode.failure }
  }

  /// Where this program lies.
  private var program: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
  }
}

/// A file that `install` puts in place, by its path under the prefix.
struct InstalledFile {
  let path: String
  var mode = 0o644
  let content: () throws -> Data

  /// The files that belong to a program at a path (GNU's and the shells' own folders).
  static func all(of program: String) -> [InstalledFile] {
    func shell(_ shell: CompletionShell) -> () -> Data {
      { Data(CompletedProgram.script(for: shell).utf8) }
    }
    return [
      InstalledFile(path: "bin/isnad", mode: 0o755) {
        try Data(contentsOf: URL(filePath: program))
      },
      InstalledFile(path: "share/man/man1/isnad.1") { try page(.english, program) },
      InstalledFile(path: "share/man/ar/man1/isnad.1") { try page(.arabic, program) },
      InstalledFile(
        path: "share/bash-completion/completions/isnad", content: shell(.bash)),
      InstalledFile(path: "share/zsh/site-functions/_isnad", content: shell(.zsh)),
      InstalledFile(path: "share/fish/vendor_completions.d/isnad.fish", content: shell(.fish)),
    ]
  }

  /// The manual page in a language, from a run of the program in that language: the parser's texts
  /// are made once a run.
  private static func page(_ language: Language, _ program: String) throws -> Data {
    let quoted = "'" + program.replacing("'", with: "'\\''") + "'"
    guard let pipe = popen("exec \(quoted) man --language \(language.rawValue)", "re") else {
      throw ExitCode.failure
    }
    var bytes: [UInt8] = []
    while case let byte = getc(pipe), byte != EOF { bytes.append(UInt8(byte)) }
    guard pclose(pipe) == 0 else { throw ExitCode.failure }
    return Data(bytes)
  }
}
