public import Reader
public import Screen

/// A theme that a person has made: another, with some roles looking otherwise.
public struct OwnTheme: Hashable, Sendable {
  /// What it differs from.
  public var base = ThemeName.auto
  /// The roles that differ.
  public var styles: [Role: Style] = [:]
}

extension Style {
  /// Reads a look as a person writes it: attributes, a colour, and `on` with the colour behind:
  /// `bold red`, `#ffcc00 on black`, `plain`; nil for another text.
  init?(notation: String) {
    self.init()
    var isBehind = false
    for word in notation.lowercased().split(separator: " ") {
      if word == "on" && !isBehind {
        isBehind = true
      } else if let attribute = Self.attributeNames.first(where: { $0.name == word })?.value {
        attributes.insert(attribute)
      } else if let color = Color(notation: String(word)) {
        if isBehind { background = color } else { foreground = color }
      } else if word != "plain" {
        return nil
      }
    }
    if notation.allSatisfy({ $0 == " " }) || isBehind && background == .standard { return nil }
  }

  /// The look as a person writes it.
  var notation: String {
    let words = Self.attributeNames.filter { attributes.contains($0.value) }.map(\.name)
    let colour = [foreground.notation].compactMap(\.self)
    let behind = background.notation.map { ["on", $0] } ?? []
    let all = words + colour + behind
    return all.isEmpty ? "plain" : all.joined(separator: " ")
  }

  /// The words for attributes, and those for colours.
  static var words: [String] { attributeNames.map(\.name) + Color.names + ["plain", "on"] }

  private static let attributeNames: [(name: String, value: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
    ("reverse", .reverse),
  ]
}

extension Style.Color {
  fileprivate static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// A colour's name, `bright-` before it for the other eight, a number to 255, or `#rrggbb`.
  fileprivate init?(notation: String) {
    let isBright = notation.hasPrefix("bright-")
    let name = isBright ? String(notation.dropFirst(7)) : notation
    if let number = Self.names.firstIndex(of: name) {
      self = .indexed(UInt8(number + (isBright ? 8 : 0)))
    } else if let number = UInt8(notation), notation.first != "+" {
      self = .indexed(number)
    } else if notation.first == "#", notation.utf8.count == 7,
      notation.dropFirst().allSatisfy(\.isHexDigit),
      let value = Int(notation.dropFirst(), radix: 16)
    {
      self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    } else {
      return nil
    }
  }

  fileprivate var notation: String? {
    switch self {
    case .standard: nil
    case .indexed(let number) where number < 8: Self.names[Int(number)]
    case .indexed(let number) where number < 16: "bright-" + Self.names[Int(number) - 8]
    case .indexed(let number): String(number)
    case .rgb(let red, let green, let blue):
      "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
  }
}
