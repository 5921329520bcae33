package import Claims

/// Whether confidence means what it says: claims by the confidence that they carry, and how many of
/// them are complete.
package struct Calibration {
  /// The claims of one tenth of the scale.
  package struct Tenth {
    /// How many claims carry such a confidence.
    package var claims = 0
    /// How many of them are complete.
    package var complete = 0
    /// The sum of their confidences.
    package var sum = 0.0

    /// The share of complete claims; 0 where there are none.
    package var share: Double { claims == 0 ? 0 : Double(complete) / Double(claims) }
    /// What they said of themselves on average.
    package var mean: Double { claims == 0 ? 0 : sum / Double(claims) }
  }

  /// From 0…0.1 to 0.9…1; what lies on a border counts above it.
  package private(set) var tenths = Array(repeating: Tenth(), count: 10)

  /// No claims yet.
  package init() {}

  /// Adds a claim.
  package mutating func add(confidence: Double, isComplete: Bool) {
    let tenth = min(max(Int((confidence * 100).rounded()) / 10, 0), 9)
    tenths[tenth].claims += 1
    tenths[tenth].sum += confidence
    if isComplete { tenths[tenth].complete += 1 }
  }

  /// Adds the claims of an article.
  package mutating func add(_ claims: [Claim], in article: Comparison) {
    let complete = article.complete
    for (number, claim) in claims.enumerated() {
      add(confidence: claim.confidence, isComplete: complete.contains(number))
    }
  }
}
