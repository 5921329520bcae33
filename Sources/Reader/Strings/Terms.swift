public import Claims

extension Actor.Kind {
  /// What the interface calls the kind.
  public var words: Words {
    switch self {
    case .person: Words("شخص", "person")
    case .state: Words("دولة", "state")
    case .government: Words("جهة حكومية", "government")
    case .military: Words("جهة عسكرية", "military")
    case .armedGroup: Words("جماعة مسلحة", "armed group")
    case .organisation: Words("منظمة", "organisation")
    case .media: Words("وسيلة إعلام", "media")
    case .group: Words("جماعة", "group")
    case .anonymous: Words("مصدر غير مسمّى", "anonymous")
    }
  }
}

extension Place.Kind {
  /// What the interface calls the kind.
  public var words: Words {
    switch self {
    case .country: Words("بلد", "country")
    case .city: Words("مدينة", "city")
    case .region: Words("منطقة", "region")
    case .district: Words("حي", "district")
    case .facility: Words("منشأة", "facility")
    case .water: Words("مسطح مائي", "water")
    case .other: Words("موقع", "location")
    }
  }
}

extension Stance {
  /// What the interface calls the stance.
  public var words: Words {
    switch self {
    case .say: Words("قول", "says")
    case .affirm: Words("تأكيد", "affirms")
    case .deny: Words("نفي", "denies")
    case .doubt: Words("موضع شك", "doubtful")
    case .warn: Words("تحذير", "warns")
    case .accuse: Words("اتهام", "accuses")
    case .announce: Words("إعلان", "announces")
    case .demand: Words("مطالبة", "demands")
    case .promise: Words("وعد", "promises")
    case .believe: Words("اعتقاد", "believes")
    case .expect: Words("توقع", "expects")
    case .acknowledge: Words("إقرار", "acknowledges")
    case .praise: Words("إشادة", "praises")
    case .criticise: Words("انتقاد", "criticises")
    case .other: Words("غير ذلك", "other")
    }
  }
}
