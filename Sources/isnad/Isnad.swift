import ArgumentParser

@main
struct Isnad: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "isnad")
}
