/// A value that stands as null in the JSON where it is missing: readers find every key in every
/// object, while synthesized coding leaves such keys out.
@propertyWrapper
struct OrNull<Value: Codable & Hashable & Sendable>: Codable, Hashable, Sendable {
  var wrappedValue: Value?

  init(wrappedValue: Value?) {
    self.wrappedValue = wrappedValue
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    wrappedValue = container.decodeNil() ? nil : try container.decode(Value.self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue)
  }
}
