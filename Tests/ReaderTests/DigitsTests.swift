import Testing

@testable import Reader

@Suite struct DigitsTests {
  @Test(arguments: [
    (["LANG": "ar_EG.UTF-8"], Digits.arabicIndic), (["LANG": "ar_SY"], .arabicIndic),
    (["LANG": "ar_IQ.UTF-8"], .arabicIndic), (["LANG": "AR-sa"], .arabicIndic),
    (["LANG": "ar_MA.UTF-8"], .western), (["LANG": "ar_DZ"], .western),
    (["LANG": "ar_TN"], .western), (["LANG": "ar_LY@x"], .western), (["LANG": "ar_AE"], .western),
    (["LANG": "ar"], .western), (["LANG": "en_EG"], .western), ([:], .western),
    (["LC_MESSAGES": "ar_EG", "LANG": "en_GB"], .arabicIndic),
    (["LC_NUMERIC": "C", "LANG": "ar_EG"], .western),
    (["LC_ALL": "ar_MA", "LC_NUMERIC": "ar_EG"], .western),
  ])
  func areThoseOfTheLocale(environment: [String: String], digits: Digits) {
    #expect(Digits(environment: environment) == digits)
  }

  private var egyptian: TextSettings {
    var settings = TextSettings()
    settings.digits = .arabicIndic
    return settings
  }

  @Test func writeTheNumbersOfTheInterfaceAndNotThoseOfTheArticle() {
    var story = Story(width: 60, height: 18, settings: egyptian)
    story.type("nnnnn/15")
    expect(
      story,
      shows: """
        ‭ ٪١٠٠  ٠٢-٠٣-٢٠٢٥  ﺓﺮﺸﻨﻟﺍ            ﺔﺣﺍﻮﻟﺍ ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬
        ‭                               ﺔﺣﺍﻮﻟﺍ°ﻲﻓ ﺪﻳﺪﺟ ﺭﺎﻄﻗ ﻂﺧ‬

        ‭      ﺭﺎﻄﻘﻟﺍ ﻂﺧ ﻥﺇ ﻞﻘﻨﻟﺍ ﺓﺭﺍﺯﻭ·ﺖﻟﺎﻗ :ﺔﺣﺍﻮﻟﺍ°ﻦﻣ ﺓﺮﺸﻨﻟﺍ  ١‬
        ‭  ﻦﻟ ﺮﻛﺍﺬﺘﻟﺍ ﻥﺃ ﺖﻓﺎﺿﺃﻭ .ﻞﺒﻘﻤﻟﺍ ﻊﻴﺑﺮﻟﺍ ﻲﻓ ﺢﺘﻔﻴﺳ ﺪﻳﺪﺠﻟﺍ  ٢‬
        ‭                                               .ﻊﻔﺗﺮﺗ‬

        ‭ ﺪﻋﻮﻣ ﺔﺑﺎﻘﻨﻟﺍ·ﺖﻔﺻﻭﻭ ،ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ·ﺖﻔﻧﻭ  ٤،٣‬
        ‭                                  .ﻉﺮﺴﺘﻣ ﻪﻧﺄﺑ ﺡﺎﺘﺘﻓﻻﺍ‬

        ‭                                         ﻥﺎﻜﺴﻟﺍ ﻑﻭﺎﺨﻣ‬
        ‭   ﻲﻓ ﻥﺎﻋﺭﺎﺷ ﻖﻠﻏﺃﻭ .ﻕﻮﺴﻟﺍ ﻕﻼﻏﺇ ءﺎﻨﻴﻤﻟﺍ ﻲﺣ°ﻥﺎﻜﺳ·ﻊﻗﻮﺘﻳﻭ  ٥‬
        ‭                                   .ﺪﺣﻷﺍ ﺡﺎﺒﺻ ﺔﻨﻳﺪﻤﻟﺍ‬

        ‭ ﻝﺎﻐﺷﻷﺍ}ﻥﺃ[Harbour Times]ﺔﻔﻴﺤﺼﻟ[ﺓﺭﺍﺯﻮﻟﺍ ﻲﻓ ﻝﻭﺆﺴﻣ]ﺪﻛﺃﻭ› ٦‬
        ‭                                   {.ﺎﻣﻮﻳ 15 ﻲﻓ ﻲﻬﺘﻨﺗ‬

        ‭ ﺓﺪﺣﺍﻭ ﺔﺠﻴﺘﻧ                                        15 :ﺚﺤﺑ‬
        """)
  }

  @Test(arguments: [
    ("المستورد: 308 المتعذر: 2", "المستورد: ٣٠٨ المتعذر: ٢"),
    (
      "isnad: /tmp/7/a-3.html: لم يصل الجواب كاملا في 60 ثانية.",
      "isnad: /tmp/7/a-3.html: لم يصل الجواب كاملا في ٦٠ ثانية."
    ),
    ("config:12: القيمة 5", "config:12: القيمة ٥"), ("/5/6 ~/7", "/5/6 ~/7"),
    ("بترميز UTF-8  (95%)", "بترميز UTF-8  (٩٥٪)"), ("2025-03-02", "٢٠٢٥-٠٣-٠٢"),
  ])
  func leavePathsAndLatinWordsAlone(text: String, written: String) {
    #expect(Digits.arabicIndic.written(text) == written)
    #expect(Digits.western.written(text) == text)
  }

  @Test func writeTheNumbersOfMessages() {
    var story = Story(width: 60, height: 10, settings: egyptian)
    story.type("-")
    let message = story.screen.split(separator: "\n").last ?? ""
    #expect(message.contains { ("٠"..."٩").contains($0) })
    #expect(!message.contains { ("0"..."9").contains($0) })
  }

  @Test func readFromTheRightAcrossASlash() {
    var story = Story(width: 60, height: 10, settings: egyptian)
    story.type("/الواحة<Enter>")
    #expect(story.screen.contains(" ٢/١ ") && !story.screen.contains("١/٢"))
  }

  @Test func areWesternInEnglish() {
    let story = Story(width: 60, height: 18, language: .english, settings: egyptian)
    #expect(story.screen.contains("100%") && story.screen.contains("2025-03-02"))
  }

  @Test func writeTheNumbersOfCardsAndLists() {
    var story = Story(width: 60, height: 28, settings: egyptian)
    story.type("nn<Enter>")
    expect(
      story,
      from: 14,
      shows: """
        ‭    (Drivers' Union · ﺔﻤﻈﻨﻣ) ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ          ﺭﺪﺼﻤﻟﺍ‬
        ‭                    ﺓﺮﺸﻨﻟﺍ ← ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ         ﺔﻠﺴﻠﺴﻟﺍ‬
        ‭                                        ﻲﻔﻧ          ﻒﻗﻮﻤﻟﺍ‬
        ‭                          ﻰﻨﻌﻤﻟﺎﺑ ﻝﻮﻘﻨﻣ ﻡﻼﻛ          ﺔﻐﻴﺼﻟﺍ‬
        ‭                               (٪٥٠) ﺔﻄﺳﻮﺘﻣ           ﺔﻘﺜﻟﺍ‬
        ‭                               ﺔﻄﺨﻟﺎﺑ ﺎﻬﻤﻠﻋ         ﻥﻮﻤﻀﻤﻟﺍ‬

        ‭                    ﺔﺨﺴﻨﻟﺍ ﻩﺬﻫ ﻪﻓﺮﻌﺗ ﻻ ءﺎﻨﺑ           ﺐﺒﺴﻟﺍ‬
        ‭                                       ﺖﻔﻧﻭ      ﺩﺎﻨﺳﻹﺍ ﻆﻔﻟ‬
        ‭                             ﻦﻴﻘﺋﺎﺴﻟﺍ ﺔﺑﺎﻘﻧ      ﺭﺪﺼﻤﻟﺍ ﻆﻔﻟ‬

        ‭                               ١ ﻝﺎﻘﻤﻟﺍ ﺍﺬﻫ ﻲﻓ ﻯﺮﺧﻷﺍ ﻪﻟﺍﻮﻗﺃ‬
        ‭ ﺩﺎﻘﺘﻧﺍ                              ﻉﺮﺴﺘﻣ … ﺡﺎﺘﺘﻓﻻﺍ ﺪﻋﻮﻣ ٤‬
        ‭    ﺓﺪﻋﺎﺴﻣ ?  ﻕﻼﻏﺇ Esc  ﺢﻴﺤﺼﺗ e  ﺦﺴﻧ y  ﻲﻟﺎﺘﻟﺍ n  ﺢﺘﻓ Enter‬
        """)
  }
}
