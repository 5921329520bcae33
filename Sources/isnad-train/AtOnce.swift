internal import Dispatch

extension Array {
  /// What comes of each element, worked out on all processors at once; in order, as if one by one.
  func atOnce<Result>(_ body: (Element) -> Result) -> [Result] {
    var results = [Result?](repeating: nil, count: count)
    withoutActuallyEscaping(body) { body in
      results.withUnsafeMutableBufferPointer { results in
        // Each turn reads its own element and writes its own place.
        nonisolated(unsafe) let (elements, body, places) = (self, body, results)
        DispatchQueue.concurrentPerform(iterations: elements.count) {
          places[$0] = body(elements[$0])
        }
      }
    }
    return results.compactMap(\.self)
  }
}
