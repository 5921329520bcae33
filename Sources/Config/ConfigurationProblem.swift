public import Reader

/// Something in a configuration that does not hold; all else does.
public struct ConfigurationProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Cause: Hashable, Sendable {
    /// It is no YAML; nothing of it holds.
    case syntax
    /// No such key; perhaps this one was meant.
    case unknownKey(String, suggestion: String?)
    /// No such value of a key; perhaps this one was meant, and these there are.
    case badValue(String, key: String, suggestion: String?, allowed: [String])
    /// A list or mapping, or none, where the other is needed.
    case wrongShape(key: String)
    /// A key of the keyboard that another action has.
    case clash(KeyBindings.Clash)
    /// An addition to the lexicon that lacks something.
    case incomplete(key: String)
  }

  /// The line, from 1; nil where the file as a whole is meant.
  public let line: Int?
  /// What is wrong.
  public let cause: Cause

  /// What is wrong, in every language: a sentence.
  public var words: Words {
    switch cause {
    case .syntax:
      Words(
        "ليس YAML صحيحا، فبقيت الإعدادات الأصلية.", "this is not valid YAML; the defaults hold.")
    case .unknownKey(let key, let suggestion):
      Words("لا إعداد اسمه \(quoted: key).", "there is no key \(quoted: key).")
        .adding(suggestion)
    case .badValue(let value, let key, let suggestion, let allowed):
      Words(
        "القيمة \(quoted: value) لا تصلح للإعداد \(key).", "\(quoted: value) is no value of \(key)."
      )
      .adding(suggestion, or: allowed)
    case .wrongShape(let key):
      Words("بنية الإعداد \(key) غير صحيحة.", "\(key) is not built like that.")
    case .incomplete(let key):
      Words("ينقص الإضافة \(key).", "the addition lacks \(key).")
    case .clash(let clash):
      Words(
        "المفتاح \(clash.key.notation ?? "") في \(clash.view.rawValue) للأمر \(clash.other.rawValue)، فبقيت مفاتيح \(clash.action.rawValue) كما كانت.",
        "\(clash.key.notation ?? "") is \(clash.other.rawValue) in the view \(clash.view.rawValue), so \(clash.action.rawValue) keeps its keys."
      )
    }
  }
}

extension Words {
  /// The words with what was perhaps meant, or else with what there is.
  fileprivate func adding(_ suggestion: String?, or allowed: [String] = []) -> Words {
    if let suggestion {
      return Words(arabic + " هل قصدت \(suggestion)؟", english + " Did you mean \(suggestion)?")
    }
    guard !allowed.isEmpty else { return self }
    return Words(
      arabic + " القيم: \(allowed.joined(separator: "، ")).",
      english + " Values: \(allowed.joined(separator: ", ")).")
  }
}

extension String.StringInterpolation {
  /// A value from outside, cut where it is long.
  fileprivate mutating func appendInterpolation(quoted value: String) {
    appendInterpolation("“\(value.prefix(60))”")
  }
}
