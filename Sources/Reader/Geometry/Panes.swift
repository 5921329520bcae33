internal import Layout
internal import Screen

/// Where things stand on a screen of a size.
///
/// A small screen gives up the header first, then the status line, then the margins: the text
/// stays.
struct Panes: Hashable, Sendable {
  /// From this width on the panel stands beside the text.
  static let widthForPanel = 100

  let size: Size
  /// The title's row, where there is room for one.
  let header: Rect?
  /// Where the article or the list is shown, margins included.
  let body: Rect
  /// Where the side panel is shown, beside the text or over it.
  let panel: Rect
  /// Whether the panel stands beside the text.
  let isPanelBeside: Bool
  /// The row of hints and prompts; where there is no room it covers the text's last row.
  let status: Rect
  /// Whether the status line has a row of its own.
  let hasStatus: Bool
  /// Whether a row holds one column, because the terminal puts it in order as a whole.
  let isOneColumn: Bool
  /// The longest line that is wanted, in cells.
  private let longestMeasure: Int

  init(_ size: Size, settings: TextSettings) {
    self.init(
      size, isOneColumn: settings.isLogical, measure: settings.measure,
      panelWidth: settings.panelWidth)
  }

  init(
    _ size: Size, isOneColumn: Bool = false, measure: Int = TextSettings.comfortableMeasure,
    panelWidth wanted: Int? = nil
  ) {
    self.size = size
    self.isOneColumn = isOneColumn
    longestMeasure = measure
    let top = size.height >= 8 ? 1 : 0
    hasStatus = size.height >= 6
    let height = size.height - top - (hasStatus ? 1 : 0)
    isPanelBeside = size.width >= Self.widthForPanel && !isOneColumn
    let beside = wanted.map { max(16, min($0, size.width - 40)) } ?? min(48, size.width * 36 / 100)
    let widest = isOneColumn ? size.width : 44
    let panelWidth = isPanelBeside ? beside : min(widest, size.width - 1)
    let left = isPanelBeside ? beside + 1 : 0
    header = top == 0 ? nil : Rect(x: 0, y: 0, width: size.width, height: 1)
    panel = Rect(x: 0, y: top, width: max(0, panelWidth), height: height)
    body = Rect(x: left, y: top, width: size.width - left, height: height)
    status = Rect(x: 0, y: max(0, size.height - 1), width: size.width, height: min(1, size.height))
  }

  /// The rows of the body that a prompt leaves.
  var bodyAbovePrompt: Rect {
    let height = hasStatus ? body.size.height : max(0, body.size.height - 1)
    return Rect(x: body.origin.x, y: body.origin.y, width: body.size.width, height: height)
  }

  /// How many cells beside the text the claims' numbers have.
  var margin: Int {
    if isOneColumn { return 0 }
    return switch body.size.width {
    case 60...: 6
    case 30..<60: 4
    case 12..<30: 3
    default: 0
    }
  }

  /// One cell on either side of the text, for marks at the ends of rows.
  var gutter: Int { margin > 0 || isOneColumn ? 1 : 0 }

  /// How many cells a line of the article may take.
  var measure: Int {
    max(1, min(longestMeasure, body.size.width - margin - 2 * gutter))
  }

  /// The columns of the text in an article of a direction; its margin is where lines begin.
  func column(_ direction: Direction) -> Range<Int> {
    let free = max(0, body.size.width - measure - margin - 2 * gutter)
    let before = gutter + (direction == .leftToRight ? margin : 0)
    let left = body.origin.x + (isOneColumn ? 0 : free / 2) + before
    return left..<left + measure
  }

  /// The columns of the claims' numbers.
  func marginColumns(_ direction: Direction) -> Range<Int> {
    let text = column(direction)
    return switch direction {
    case .rightToLeft: text.upperBound + gutter..<text.upperBound + gutter + margin
    case .leftToRight: text.lowerBound - gutter - margin..<text.lowerBound - gutter
    }
  }
}
