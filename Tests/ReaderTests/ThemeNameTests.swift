import Foundation
import Screen
import Testing

@testable import Reader

@Suite struct ThemeNameTests {
  private static let rich = Look(colours: 1 << 24, isDark: true)
  private static let dark: [ThemeName] = [.dark, .safeDark]
  private static let light: [ThemeName] = [.light, .safeLight]
  private let parts: [Role] = [.actor, .place, .source, .cue]

  @Test func followsTheBackground() {
    let auto = ThemeName.auto
    #expect(auto.theme(on: Self.rich) == ThemeName.dark.theme(on: Self.rich))
    let bright = Look(colours: 256, isDark: false)
    #expect(auto.theme(on: bright) == ThemeName.light.theme(on: bright))
    #expect(auto.theme(on: Look(colours: 256, isDark: nil)) == .colour)
    #expect(ThemeName.safe.theme(on: bright) == ThemeName.safeLight.theme(on: bright))
  }

  @Test(arguments: ThemeName.allCases)
  func makesDoWithFewColours(name: ThemeName) {
    #expect(name.theme(on: Look(colours: 2, isDark: true)) == .monochrome)
    let theme = name.theme(on: Look(colours: 8, isDark: true))
    for role in Role.allCases {
      for color in [theme[role].foreground, theme[role].background] {
        #expect([.standard].contains(color) || (0..<8).map(Style.Color.indexed).contains(color))
      }
    }
  }

  /// In most palettes these cannot be read as text.
  @Test(arguments: [(true, [0, 4]), (false, [2, 3, 6, 7])] as [(Bool, [UInt8])])
  func usesLegibleOnesOfEightColours(isDark: Bool, illegible: [UInt8]) {
    let theme = ThemeName.auto.theme(on: Look(colours: 8, isDark: isDark))
    for role in Role.allCases where theme[role].background == .standard {
      #expect(!illegible.map(Style.Color.indexed).contains(theme[role].foreground), "\(role)")
    }
  }

  @Test(arguments: ThemeName.allCases)
  func tellsPartsApartByAttributesToo(name: ThemeName) {
    let theme = name.theme(on: Self.rich)
    #expect(Set(parts.map { theme[$0].attributes }).count == parts.count)
  }

  @Test(arguments: dark, [0x00, 0x28])
  func readsWellOnDark(name: ThemeName, grey: UInt8) {
    expectContrast(name, on: Colour(grey, grey, grey))
  }

  @Test(arguments: light, [0xFF, 0xEE])
  func readsWellOnLight(name: ThemeName, grey: UInt8) {
    expectContrast(name, on: Colour(grey, grey, grey))
  }

  /// WCAG 2.1 asks for 4.5 : 1.
  private func expectContrast(_ name: ThemeName, on background: Colour) {
    let theme = name.theme(on: Self.rich)
    for role in Role.allCases {
      guard let colour = Colour(theme[role].foreground) else { continue }
      let behind = Colour(theme[role].background) ?? background
      #expect(colour.contrast(to: behind) >= 4.5, "\(name) \(role)")
    }
  }

  @Test(arguments: [ThemeName.safeDark, .safeLight], Blindness.allCases)
  func staysApartForColourBlindEyes(name: ThemeName, blindness: Blindness) {
    let theme = name.theme(on: Self.rich)
    let colours = parts.compactMap { Colour(theme[$0].foreground) }
    #expect(colours.count == parts.count)
    for (number, colour) in colours.enumerated() {
      for other in colours[(number + 1)...] {
        let distance = colour.seen(by: blindness).difference(from: other.seen(by: blindness))
        #expect(distance >= 15, "\(parts[number])")
      }
    }
  }
}

/// Eyes without one kind of cones.
enum Blindness: CaseIterable {
  case protanopia, deuteranopia

  /// Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
  var matrix: [[Double]] {
    switch self {
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    }
  }
}

/// A colour of sRGB in linear light.
private struct Colour {
  var parts: [Double]

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    parts = [red, green, blue].map { value in
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  init?(_ color: Style.Color) {
    guard case .rgb(let red, let green, let blue) = color else { return nil }
    self.init(red, green, blue)
  }

  private var luminance: Double { 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] }

  func contrast(to other: Colour) -> Double {
    let pair = [luminance, other.luminance].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  func seen(by blindness: Blindness) -> Colour {
    var colour = self
    colour.parts = blindness.matrix.map { row in
      min(1, max(0, zip(row, parts).map(*).reduce(0, +)))
    }
    return colour
  }

  /// The distance in CIELAB (CIE 1976); 2.3 is just to be seen.
  func difference(from other: Colour) -> Double {
    sqrt(zip(lab, other.lab).map { ($0 - $1) * ($0 - $1) }.reduce(0, +))
  }

  private var lab: [Double] {
    let (red, green, blue) = (parts[0], parts[1], parts[2])
    let xyz = [
      (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505, luminance,
      (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089,
    ].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16.0 / 116 }
    return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])]
  }
}
