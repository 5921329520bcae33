internal import ArgumentParser
internal import Config
internal import Reader

/// Prints what is in force, as a file that can be put in the configuration's place.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: HelpText.configAbstract.words[.current],
    discussion: Examples.config.text(.current))

  @OptionGroup var common: CommonOptions

  func run() {
    let preferences = Preferences.current
    let place = "# " + preferences.folder.printable + "/config\n\n"
    Output.write(place + preferences.configuration.yaml(common.language))
  }
}
