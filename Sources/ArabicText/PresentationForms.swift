extension Unicode.Scalar {
  /// The letters and marks that a presentation form stands for (ﻻ for two letters, ﷲ for a
  /// word); nil for anything else.
  ///
  /// These code points (U+FB50–FDFF, U+FE70–FEFC) show letters in one shape. Keyboards type
  /// lam-alef with them, old files and PDFs whole texts; the standard library offers no
  /// compatibility decomposition (UAX #15, NFKC). Isolated marks are given without their space.
  public var spelledOut: [Unicode.Scalar]? {
    switch value {
    case 0xFB50...0xFDFF, 0xFE70...0xFEFC: presentationForms[self]
    default: nil
    }
  }
}

private let presentationForms: [Unicode.Scalar: [Unicode.Scalar]] = {
  var forms = presentationWords.mapValues { Array($0.unicodeScalars) }
  for series in presentationSeries {
    let scalars = Array(series.text.unicodeScalars)
    for (index, start) in stride(from: 0, to: scalars.count, by: series.letters).enumerated() {
      guard let form = Unicode.Scalar(series.first + UInt32(index)) else { continue }
      forms[form] = Array(scalars[start..<start + series.letters])
    }
  }
  return forms
}()

/// Consecutive forms of equally many letters each, in the order of their code points.
private struct Series {
  let first: UInt32
  let letters: Int
  let text: String

  init(_ first: UInt32, letters: Int, _ text: String) {
    self.first = first
    self.letters = letters
    self.text = text
  }
}

/// Forms that stand for words (those that Unicode decomposes, and the honorifics that it only
/// names), and forms of marks alone or on a tatweel.
private let presentationWords: [Unicode.Scalar: String] = [
  "\u{FD40}": "رحمه الله",
  "\u{FD41}": "رضي الله عنه",
  "\u{FD42}": "رضي الله عنها",
  "\u{FD43}": "رضي الله عنهم",
  "\u{FD44}": "رضي الله عنهما",
  "\u{FD45}": "رضي الله عنهن",
  "\u{FD46}": "صلى الله عليه وآله",
  "\u{FD47}": "عليه السلام",
  "\u{FD48}": "عليهم السلام",
  "\u{FD49}": "عليهما السلام",
  "\u{FD4A}": "عليه الصلاة والسلام",
  "\u{FD4B}": "قدس سره",
  "\u{FD4C}": "صلى الله عليه وآله وسلم",
  "\u{FD4D}": "عليها السلام",
  "\u{FD4E}": "تبارك وتعالى",
  "\u{FD4F}": "رحمهم الله",
  "\u{FDCF}": "سلامه علينا",
  "\u{FDF0}": "صلے",
  "\u{FDF1}": "قلے",
  "\u{FDF2}": "الله",
  "\u{FDF3}": "اكبر",
  "\u{FDF4}": "محمد",
  "\u{FDF5}": "صلعم",
  "\u{FDF6}": "رسول",
  "\u{FDF7}": "عليه",
  "\u{FDF8}": "وسلم",
  "\u{FDF9}": "صلى",
  "\u{FDFA}": "صلى الله عليه وسلم",
  "\u{FDFB}": "جل جلاله",
  "\u{FDFC}": "ریال",
  "\u{FDFD}": "بسم الله الرحمن الرحيم",
  "\u{FDFE}": "سبحانه وتعالى",
  "\u{FDFF}": "عز وجل",
  "\u{FC5E}": "\u{064C}\u{0651}",
  "\u{FC5F}": "\u{064D}\u{0651}",
  "\u{FC60}": "\u{064E}\u{0651}",
  "\u{FC61}": "\u{064F}\u{0651}",
  "\u{FC62}": "\u{0650}\u{0651}",
  "\u{FC63}": "\u{0651}\u{0670}",
  "\u{FCF2}": "\u{0640}\u{064E}\u{0651}",
  "\u{FCF3}": "\u{0640}\u{064F}\u{0651}",
  "\u{FCF4}": "\u{0640}\u{0650}\u{0651}",
  "\u{FE70}": "\u{064B}",
  "\u{FE71}": "\u{0640}\u{064B}",
  "\u{FE72}": "\u{064C}",
  "\u{FE74}": "\u{064D}",
  "\u{FE76}": "\u{064E}",
  "\u{FE77}": "\u{0640}\u{064E}",
  "\u{FE78}": "\u{064F}",
  "\u{FE79}": "\u{0640}\u{064F}",
  "\u{FE7A}": "\u{0650}",
  "\u{FE7B}": "\u{0640}\u{0650}",
  "\u{FE7C}": "\u{0651}",
  "\u{FE7D}": "\u{0640}\u{0651}",
  "\u{FE7E}": "\u{0652}",
  "\u{FE7F}": "\u{0640}\u{0652}",
]

/// Forms of single letters and of ligatures (UnicodeData.txt 15.0).
private let presentationSeries = [
  Series(
    0xFB50, letters: 1,
    """
    ٱٱٻٻٻٻپپپپڀڀڀڀٺٺٺٺٿٿٿٿٹٹٹٹڤڤڤڤڦڦڦڦڄڄڄڄڃڃڃڃچچچچڇڇڇڇڍڍڌڌڎڎڈڈژژ\
    ڑڑککککگگگگڳڳڳڳڱڱڱڱںںڻڻڻڻۀۀہہہہھھھھےےۓۓ
    """),
  Series(
    0xFBD3, letters: 1,
    """
    ڭڭڭڭۇۇۆۆۈۈٷۋۋۅۅۉۉېېېېىى
    """),
  Series(
    0xFBEA, letters: 2,
    """
    ئائائەئەئوئوئۇئۇئۆئۆئۈئۈئېئېئېئىئىئى
    """),
  Series(
    0xFBFC, letters: 1,
    """
    یییی
    """),
  Series(
    0xFC00, letters: 2,
    """
    ئجئحئمئىئيبجبحبخبمبىبيتجتحتختمتىتيثجثمثىثيجحجمحجحمخجخحخمسجسح\
    سخسمصحصمضجضحضخضمطحطمظمعجعمغجغمفجفحفخفمفىفيقحقمقىقيكاكجكحكخكل\
    كمكىكيلجلحلخلملىليمجمحمخمممىمينجنحنخنمنىنيهجهمهىهييجيحيخيميى\
    ييذٰرٰىٰ
    """),
  Series(
    0xFC64, letters: 2,
    """
    ئرئزئمئنئىئيبربزبمبنبىبيترتزتمتنتىتيثرثزثمثنثىثيفىفيقىقيكاكل\
    كمكىكيلملىليماممنرنزنمنننىنيىٰيريزيمينيىييئجئحئخئمئهبجبحبخبم\
    بهتجتحتختمتهثمجحجمحجحمخجخمسجسحسخسمصحصخصمضجضحضخضمطحظمعجعمغجغم\
    فجفحفخفمقحقمكجكحكخكلكملجلحلخلملهمجمحمخممنجنحنخنمنههجهمهٰيجيح\
    يخيميهئمئهبمبهتمتهثمثهسمسهشمشهكلكملمنمنهيميه
    """),
  Series(
    0xFCF5, letters: 2,
    """
    طىطيعىعيغىغيسىسيشىشيحىحيجىجيخىخيصىصيضىضيشجشحشخشمشرسرصرضرطىطي\
    عىعيغىغيسىسيشىشيحىحيجىجيخىخيصىصيضىضيشجشحشخشمشرسرصرضرشجشحشخشم\
    سهشهطمسجسحسخشجشحشخطمظماًاً
    """),
  Series(
    0xFD50, letters: 3,
    """
    تجمتحجتحجتحمتخمتمجتمحتمخجمحجمححميحمىسحجسجحسجىسمحسمحسمجسممسمم\
    صححصححصممشحمشحمشجيشمخشمخشممشممضحىضخمضخمطمحطمحطممطميعجمعممعمم\
    عمىغممغميغمىفخمفخمقمحقمملحملحيلحىلججلججلخملخملمحلمحمحجمحممحي\
    مجحمجممخجمخم
    """),
  Series(
    0xFD92, letters: 3,
    """
    مجخهمجهممنحمنحىنجمنجمنجىنمينمىيمميممبخيتجيتجىتخيتخىتميتمىجمي\
    جحىجمىسخىصحيشحيضحيلجيلمييحييجييميمميقمينحيقمحلحمعميكمينجحمخي\
    لجمكمملجمنجحجحيحجيمجيفميبحيكممعجمصممسخينجي
    """),
  Series(
    0xFE80, letters: 1,
    """
    ءآآأأؤؤإإئئئئااببببةةتتتتثثثثججججححححخخخخددذذررززسسسسششششصصص\
    صضضضضططططظظظظععععغغغغففففققققككككللللممممننننههههووىىيييي
    """),
  Series(
    0xFEF5, letters: 2,
    """
    لآلآلألألإلإلالا
    """),
]
