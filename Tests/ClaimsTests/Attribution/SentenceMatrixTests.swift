import TestSupport
import Testing

/// Plain sentences of every make: each cue, subject and adjunct with each of the others, in each order and with
/// each way to bring in what is said, so that no two constructions that hold alone fail together.
@Suite struct SentenceMatrixTests {
  /// A sentence by its parts.
  private struct Sentence {
    var cue = ("قال", "{إن ")
    var subject = "سامي حداد"
    var adjunct = ""
    var isSubjectFirst = false
    /// What stands before a clause, or a way to quote.
    var manner = Manner.clause

    enum Manner: CaseIterable {
      case clause, quotation, announced, unmarked
    }

    /// The sentence with its one claim marked.
    var marked: MarkedClaims {
      let words = "الجسر الذي يربط القرية بالميناء مغلق منذ أشهر ولن يفتح قبل الربيع"
      let content =
        switch manner {
        case .clause: " \(cue.1)\(words)}"
        case .quotation: " «{\(words)}»"
        case .announced: ": «{\(words)}»"
        case .unmarked: ": {\(words)}"
        }
      let opening =
        isSubjectFirst ? "[\(subject)] ‹\(cue.0)›" : "‹و\(cue.0)› [\(subject)]"
      let setting =
        adjunct.hasSuffix("،") && content.hasPrefix(":") ? adjunct.dropLast() : adjunct[...]
      return MarkedClaims(stringLiteral: opening + setting + content + ".")
    }
  }

  private static let cues = [
    ("قال", "{إن "), ("أكد", "{أن "), ("أوضح", "{أن "), ("أضاف", "{أن "), ("أعلن", "{أن "),
    ("صرح", "{بأن "), ("أفاد", "{بأن "), ("ذكر", "{أن "), ("كشف", "{أن "),
    ("حذر", "من {أن "), ("شدد", "على {أن "), ("أشار", "إلى {أن "), ("لفت", "إلى {أن "),
    ("رأى", "{أن "), ("زعم", "{أن "), ("نفى", "{أن "), ("اعتبر", "{أن "), ("يقول", "{إن "),
    ("يؤكد", "{أن "),
  ]

  private static let subjects = [
    "سامي حداد", "الوزير", "وزير الزراعة سامي حداد", "المتحدث باسم الوزارة سامي حداد",
    "الجيش اللبناني", "مدير المرصد البحري سامي حداد", "رئيس بلدية بيروت",
    "الأستاذ في جامعة السنديان سامي حداد", "المتحدث باسم الشرطة في مدينة السنديان",
    "أحد سكان القرية", "محامي البلدية", "رئيس اتحاد «الميناء» سامي حداد",
  ]

  private static let adjuncts = [
    "", " اليوم الأحد", "، اليوم الأحد،", " ⟦لوكالة السنديان⟧", " في بيان",
    " في مؤتمر صحفي عقده في بيروت", " خلال تجمع بولاية الساحل", " على تويتر",
    " عبر حسابه على تويتر", " في مقابلة مع ⟦صحيفة الميناء⟧ نشرت الأحد",
    " ردا على سؤال حول الجسر", "، في تصريح ⟦لوكالة السنديان⟧،", "، خلال زيارة إلى الساحل،",
    " للصحافيين عقب الاجتماع", " أمام البرلمان", " في كلمة له", " تعليقا على الحادث",
    " في تغريدة له على تويتر", " أثناء زيارته إلى بيروت", " في وقت متأخر من مساء السبت",
    " لدى وصوله إلى المطار", " في رسالة إلى البرلمان", " في حديث إلى ⟦صحيفة الميناء⟧",
    " على هامش المؤتمر", " أيضا", " مرارا", " قبل أيام", " منذ يومين", " مؤخرا",
    " ⟦لموقع الميناء⟧",
  ]

  private func check(_ sentence: Sentence, sourceLocation: SourceLocation = #_sourceLocation) {
    let expected = sentence.marked
    #expect(MarkedClaims(foundIn: expected.text) == expected, sourceLocation: sourceLocation)
  }

  @Test(arguments: adjuncts) func adjunctsMayStandBehindAnySubject(adjunct: String) {
    for subject in Self.subjects {
      check(Sentence(subject: subject, adjunct: adjunct))
    }
  }

  @Test(arguments: adjuncts) func adjunctsMayStandBehindAnyCue(adjunct: String) {
    for cue in Self.cues {
      check(Sentence(cue: cue, adjunct: adjunct))
      check(Sentence(cue: cue, adjunct: adjunct, isSubjectFirst: true))
    }
  }

  @Test(arguments: adjuncts) func adjunctsMayStandBeforeAnyContent(adjunct: String) {
    for manner in Sentence.Manner.allCases {
      check(Sentence(adjunct: adjunct, manner: manner))
      check(Sentence(adjunct: adjunct, isSubjectFirst: true, manner: manner))
    }
  }

  @Test(arguments: subjects) func subjectsMayStandBeforeAnyCue(subject: String) {
    for cue in Self.cues {
      check(Sentence(cue: cue, subject: subject))
      check(Sentence(cue: cue, subject: subject, isSubjectFirst: true))
    }
  }

  @Test(arguments: subjects) func subjectsMayStandBeforeAnyContent(subject: String) {
    for manner in Sentence.Manner.allCases {
      check(Sentence(subject: subject, manner: manner))
      check(Sentence(subject: subject, isSubjectFirst: true, manner: manner))
    }
  }
}
