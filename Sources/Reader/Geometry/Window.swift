/// The part of a list that is shown: as many items as fit, the selected one as near the middle as
/// the ends allow.
struct Window: Hashable, Sendable {
  let range: Range<Int>

  init(around selection: Int, count: Int, fitting room: Int) {
    let shown = max(0, min(room, count))
    let first = min(max(0, selection - shown / 2), count - shown)
    range = first..<first + shown
  }
}
