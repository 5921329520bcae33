import Reader
import Testing

@testable import isnad

/// The story of the denial in English. Each key is one that the screen before it names.
@Suite struct EnglishDenialStoryTests {
  @Test func isFoundExplainedCopiedAndFoundAgain() throws {
    let story = try DenialStory(.english)
    let first = story.day(
      ["w", "f", "stance\n", "denies\n", "\n", "\n", "y", "\u{1B}m", "q", "q", "q"])
    expect(
      first.screens[0],
      shows: """
        ‭ Articles                                                            2 articles‬
        ‭ • ءﺎﻨﻴﻤﻟﺍ ﻰﻟﺇ ﻞﻤﻌﻟﺍ ﺓﺩﻮﻋ                          ﺓﺮﺸﻨﻟﺍ  2025-03-05   1 claim‬
        ‭ • ﻱﺩﺍﻮﻟﺍ ﻕﻮﻓ ﺪﻳﺪﺟ ﺮﺴﺟ                             ﺓﺮﺸﻨﻟﺍ  2025-03-02  2 claims‬













        ‭ Enter open  / find  f filter  w who said what  l sources  ? help  q quit‬
        """)
    expect(
      first.screens[3],
      shows: """
        ‭ Who said what                                                         3 claims‬
        ‭ ﻞﻤﻌﻟﺍ ﻰﻟﺇ ﺎﻬﺋﺎﻀﻋﺃ ﺓﺩﻮﻋ‬
        ‭ announces  ءﺎﻨﻴﻤﻟﺍ ﻝﺎﻤﻋ ﺔﺑﺎﻘﻧ  ءﺎﻨﻴﻤﻟﺍ ﻰﻟﺇ ﻞﻤﻌﻟﺍ ﺓﺩﻮﻋ       ﺓﺮﺸﻨﻟﺍ  2025-03-05‬
        ‭ ﻦﻣﺁ ﺮﺴﺠﻟﺍ ﻥﺇ‬
        ‭ says  ﻢﻟﺎﺳ ﺪﻟﺎﺧ  ﻱﺩﺍﻮﻟﺍ ﻕﻮﻓ ﺪﻳﺪﺟ ﺮﺴﺟ                        ﺓﺮﺸﻨﻟﺍ  2025-03-02‬
        ‭ ﻪﻴﻓ ﻞﻤﻌﻟﺍ ﻒﻗﻮﺗ‬
        ‭ denies  ﻢﻟﺎﺳ ﺪﻟﺎﺧ  ﻱﺩﺍﻮﻟﺍ ﻕﻮﻓ ﺪﻳﺪﺟ ﺮﺴﺟ                      ﺓﺮﺸﻨﻟﺍ  2025-03-02‬

        ‭────────────────────────────────────────────────────────────────────────────────‬
        ‭ says  ﻝﻮﻗ‬
        ‭ affirms  ﺪﻴﻛﺄﺗ‬
        ‭ denies  ﻲﻔﻧ‬
        ‭ doubtful  ﻚﺷ ﻊﺿﻮﻣ‬
        ‭ warns  ﺮﻳﺬﺤﺗ‬
        ‭ accuses  ﻡﺎﻬﺗﺍ‬
        ‭ announces  ﻥﻼﻋﺇ‬
        ‭ stance:‬
        """)
    expect(
      first.screens[4],
      shows: """
        ‭ Who said what                                                          1 claim‬
        ‭ ﻪﻴﻓ ﻞﻤﻌﻟﺍ ﻒﻗﻮﺗ‬
        ‭ denies  ﻢﻟﺎﺳ ﺪﻟﺎﺧ  ﻱﺩﺍﻮﻟﺍ ﻕﻮﻓ ﺪﻳﺪﺟ ﺮﺴﺟ                      ﺓﺮﺸﻨﻟﺍ  2025-03-02‬













        ‭ stance: denies  1/1  Enter open  Esc show all  ? help  q back  m bookmark‬
        """)
    expect(
      first.screens[7],
      shows: """
        ‭ ﻱﺩﺍﻮﻟﺍ ﻕﻮﻓ ﺪﻳﺪﺟ ﺮﺴﺟ                                   ﺓﺮﺸﻨﻟﺍ  2025-03-02  100%‬
        ‭                                                      ﻱﺩﺍﻮﻟﺍ ﻕﻮﻓ ﺪﻳﺪﺟ ﺮﺴﺟ‬

        ‭        {.ﻪﻴﻓ ﻞﻤﻌﻟﺍ ﻒﻗﻮﺗ}ﻢﻟﺎﺳ]ﻰﻔﻧﻭ›.ﻦﻣﺁ ﺮﺴﺠﻟﺍ ﻥﺇ ﻢﻟﺎﺳ ﺪﻟﺎﺧ·ﻞﻘﻨﻟﺍ ﺮﻳﺯﻭ ﻝﺎﻗ  2·1‬

        ‭────────────────────────────────────────────────────────────────────────────────‬
        ‭ Claim 2                                                                    2/2‬
        ‭ Source          ﻢﻟﺎﺳ ﺪﻟﺎﺧ (person)‬
        ‭ Chain           ﻢﻟﺎﺳ ﺪﻟﺎﺧ → ﺓﺮﺸﻨﻟﺍ‬
        ‭ Stance          denies‬
        ‭ Form            in the reporter's words‬
        ‭ Confidence      high (87%)‬
        ‭ Content                                                         ﻪﻴﻓ ﻞﻤﻌﻟﺍ ﻒﻗﻮﺗ‬

        ‭ Why             a verb of saying and then who says it‬
        ‭ Cue             ﻰﻔﻧﻭ‬
        ‭ Sent to the terminal's clipboard; whether it took it cannot be known.‬
        """)
    #expect(
      first.copied == """
        خالد سالم (denies): توقف العمل فيه
        From: “جسر جديد فوق الوادي”, النشرة, 2025-03-02, https://example.org/1
        """)
    let second = story.day(["'", "\n", "H"])
    expect(
      second.screens[0],
      shows: """
        ‭ Articles                                                            2 articles‬
        ‭ • ءﺎﻨﻴﻤﻟﺍ ﻰﻟﺇ ﻞﻤﻌﻟﺍ ﺓﺩﻮﻋ                          ﺓﺮﺸﻨﻟﺍ  2025-03-05   1 claim‬
        ‭ * ﻱﺩﺍﻮﻟﺍ ﻕﻮﻓ ﺪﻳﺪﺟ ﺮﺴﺟ                             ﺓﺮﺸﻨﻟﺍ  2025-03-02  2 claims‬













        ‭ Enter open  / find  f filter  w who said what  ' bookmarks  ? help  q quit‬
        """)
    expect(
      second.screens[1],
      shows: """
        ‭ Bookmarks                                                           1 bookmark‬
        ‭ .ﻪﻴﻓ ﻞﻤﻌﻟﺍ ﻒﻗﻮﺗ ﻢﻟﺎﺳ ﻰﻔﻧﻭ‬
        ‭ ﻱﺩﺍﻮﻟﺍ ﻕﻮﻓ ﺪﻳﺪﺟ ﺮﺴﺟ                                         ﺓﺮﺸﻨﻟﺍ  2025-03-02‬













        ‭ Enter open  / find  ? help  q back  m bookmark  : commands  H last read‬
        """)
    expect(
      second.screens[2],
      shows: """
        ‭ ﻱﺩﺍﻮﻟﺍ ﻕﻮﻓ ﺪﻳﺪﺟ ﺮﺴﺟ                                   ﺓﺮﺸﻨﻟﺍ  2025-03-02  100%‬
        ‭                                                      ﻱﺩﺍﻮﻟﺍ ﻕﻮﻓ ﺪﻳﺪﺟ ﺮﺴﺟ‬

        ‭        {.ﻪﻴﻓ ﻞﻤﻌﻟﺍ ﻒﻗﻮﺗ}ﻢﻟﺎﺳ]ﻰﻔﻧﻭ›.ﻦﻣﺁ ﺮﺴﺠﻟﺍ ﻥﺇ ﻢﻟﺎﺳ ﺪﻟﺎﺧ·ﻞﻘﻨﻟﺍ ﺮﻳﺯﻭ ﻝﺎﻗ  2·1‬












        ‭ n next  Enter card  f filter  / search  ? help  Tab panel  q back  y copy‬
        """)
    #expect(second.screens[3].split(separator: "\n").count == 4)
  }
}
