extension RandomAccessCollection where Index == Int {
  /// The first index whose element fails `belongsBefore`, in a collection where those that pass come
  /// first; found by halving.
  @inlinable
  package func partitionPoint(_ belongsBefore: (Element) -> Bool) -> Int {
    var range = startIndex..<endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if belongsBefore(self[middle]) {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return range.lowerBound
  }
}
