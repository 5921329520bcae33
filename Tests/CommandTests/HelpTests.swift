import ArgumentParser
import Reader
import TestSupport
import Testing

@testable import isnad

@Suite struct HelpTests {
  /// Every command that a person can call, by its words.
  private static let commands = paths(of: Isnad.self)

  private static func paths(of command: any ParsableCommand.Type) -> [[String]] {
    let subcommands = command.configuration.subcommands.filter { $0.configuration.shouldDisplay }
    return [[]]
      + subcommands.flatMap { subcommand in
        paths(of: subcommand).map { [subcommand.configuration.commandName ?? ""] + $0 }
      }
  }

  @Test(arguments: commands, Language.allCases)
  func beginsWithExamples(command: [String], language: Language) throws {
    let run = try CommandRun(command + ["--help", "--language", language.rawValue])
    #expect(run.status == 0 && run.messages.isEmpty)
    let usage = try #require(run.output.firstRange(of: Words("الاستعمال:", "USAGE:")[language]))
    let head = run.output[..<usage.lowerBound]
    #expect(head.contains("\n\(Examples.heading[language])\n  "))
    #expect(head.contains("isnad " + command.joined(separator: " ")))
    #expect(head.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: commands)
  func showsOnlyExamplesThatAreCommands(path: [String]) throws {
    let help = try CommandRun(path + ["--help"]).output
    let examples = help.split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0 != Examples.heading.english }.dropFirst().prefix { !$0.isEmpty }
    #expect(!examples.isEmpty)
    for example in examples {
      let command = example.trimmingPrefix { $0.isWhitespace }.split(separator: "  ").first ?? ""
      let words = command.split(separator: " ").map(String.init)
        .drop { $0 != "isnad" }.dropFirst().prefix { !["|", ">", "<"].contains($0) }
      _ = try Isnad.parseAsRoot(Array(words))
    }
  }
}
