internal import Screen

/// Colours in the place of the terminal's own, which every role's look is made of.
struct ThemePalette: Hashable, Sendable {
  let red, green, yellow, blue, magenta, cyan: Style.Color
  /// Behind what is found, with `ink` on it.
  let highlight: Style.Color
  var ink = Style.Color.rgb(0, 0, 0)

  /// What stands for a colour of the terminal's palette of 16.
  func colour(_ colour: Style.Color) -> Style.Color {
    guard case .indexed(let number) = colour else { return colour }
    let colours = [ink, red, green, yellow, blue, magenta, cyan]
    return colours.indices.contains(Int(number)) ? colours[Int(number)] : colour
  }

  /// What stands for it behind text.
  func background(_ colour: Style.Color) -> Style.Color {
    colour == .indexed(3) ? highlight : self.colour(colour)
  }
}

extension ThemePalette {
  /// For dark backgrounds.
  static let dark = ThemePalette(
    red: .rgb(255, 123, 114), green: .rgb(126, 231, 135), yellow: .rgb(242, 204, 96),
    blue: .rgb(121, 184, 255), magenta: .rgb(210, 168, 255), cyan: .rgb(77, 214, 224),
    highlight: .rgb(242, 204, 96))

  /// For light backgrounds.
  static let light = ThemePalette(
    red: .rgb(179, 38, 30), green: .rgb(26, 107, 45), yellow: .rgb(125, 90, 0),
    blue: .rgb(11, 87, 208), magenta: .rgb(132, 48, 168), cyan: .rgb(0, 102, 110),
    highlight: .rgb(255, 224, 138))

  // With few colours the terminal's own are used, whose values are the user's: those that are
  // legible on such a background in most palettes.

  /// For dark backgrounds, of 8 colours: its blue is too dark for text.
  static let fewDark = ThemePalette(
    red: .indexed(1), green: .indexed(2), yellow: .indexed(3), blue: .indexed(3),
    magenta: .indexed(5), cyan: .indexed(6), highlight: .indexed(3), ink: .indexed(0))

  /// For light backgrounds, of 8 colours: its green, yellow and cyan are too light for text.
  static let fewLight = ThemePalette(
    red: .indexed(1), green: .standard, yellow: .indexed(1), blue: .indexed(4),
    magenta: .indexed(5), cyan: .indexed(4), highlight: .indexed(3), ink: .indexed(0))

  // The safe ones stay apart for eyes without red or green cones: blue against yellow, and light
  // against dark (the test measures it by the model of Machado, Oliveira and Fernandes, 2009).

  /// For dark backgrounds, without red and green.
  static let safeDark = ThemePalette(
    red: .rgb(214, 138, 83), green: .rgb(57, 186, 171), yellow: .rgb(242, 204, 96),
    blue: .rgb(157, 180, 200), magenta: .rgb(236, 207, 82), cyan: .rgb(149, 167, 238),
    highlight: .rgb(242, 204, 96))

  /// For light backgrounds, without red and green.
  static let safeLight = ThemePalette(
    red: .rgb(111, 90, 77), green: .rgb(17, 31, 89), yellow: .rgb(107, 96, 17),
    blue: .rgb(0, 79, 138), magenta: .rgb(107, 96, 17), cyan: .rgb(22, 68, 174),
    highlight: .rgb(255, 224, 138))
}
