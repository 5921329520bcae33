import TestSupport
import Testing

@testable import Import

@Suite struct PublicationDateTests {
  @Test(arguments: [
    // RFC 822 and its heirs.
    ("Sat, 30 Nov 2024 14:20:05 +0300", "2024-11-30T11:20:05Z"),
    ("30 Nov 24 14:20 GMT", "2024-11-30T14:20:00Z"), ("Sat, 30 Nov 2024", "2024-11-30"),
    ("Sun, 31 Dec 2023 23:30:00 EST", "2024-01-01T04:30:00Z"),
    ("Fri, 1 Mar 2024 01:00:00 +0400", "2024-02-29T21:00:00Z"),
    ("Mon, 01 Jan 2024 00:30:00 +0100", "2023-12-31T23:30:00Z"),
    // ISO 8601.
    ("2024-11-30", "2024-11-30"), ("2024-11-30T14:20", "2024-11-30T14:20:00"),
    ("2024-11-30T14:20:05.123456789012Z", "2024-11-30T14:20:05Z"),
    ("2024-11-30T14:20:05+03:00", "2024-11-30T11:20:05Z"),
    ("2024-11-30 14:20:05-0530", "2024-11-30T19:50:05Z"),
    // As Arabic pages write.
    ("السبت ٣٠ تشرين الثاني ٢٠٢٤ - ٢:٢٠ م", "2024-11-30T14:20:00"),
    ("30 كانون الثاني/يناير 2024", "2024-01-30"),
    ("الأحد 1 كانون الأول (ديسمبر) 2024", "2024-12-01"),
    ("نشر في: 5 أيار 2024 الساعة 12:05 ص", "2024-05-05T00:05:00"),
    ("12 جويلية 2024", "2024-07-12"), ("3 غشت 2024", "2024-08-03"), ("9 آب، 2024", "2024-08-09"),
    ("آخر تحديث 30/11/2024 - 14:20 (توقيت غرينتش)", "2024-11-30T14:20:00Z"),
    ("14:20 - 2024/11/30", "2024-11-30T14:20:00"), ("30.11.2024", "2024-11-30"),
    ("30-11-2024 2:05:09 مساء", "2024-11-30T14:05:09"),
    ("2024-11-30 14:20 GMT+3", "2024-11-30T11:20:00Z"),
    ("Nov 30, 2024 2:20 PM", "2024-11-30T14:20:00"),
    ("30 من نوفمبر 2024", "2024-11-30"), ("29/2/2024", "2024-02-29"),
  ])
  func isReadAsFeedsAndPagesWriteIt(text: String, date: String) {
    #expect(PublicationDate(text)?.iso8601 == date)
  }

  @Test(arguments: [
    "", "منذ ساعتين", "السبت", "نوفمبر", "نوفمبر 2024", "29/2/2023", "31 أبريل 2024", "2024",
    "30/11/24", "14:20", "1446/5/28", "12 نوفمبر", "2024-13-01", "99999999999999999999-1-1",
    String(repeating: "30 ", count: 100) + "نوفمبر 2024",
  ])
  func isNotMadeUp(_ text: String) {
    #expect(PublicationDate(text) == nil)
  }

  @Test(arguments: oddTexts) func survivesAnyText(_ text: String) {
    #expect(PublicationDate(text) == nil)
  }

  @Test func comesToTheSameMomentInEveryZone() {
    for hour in 0...23 {
      for zone in -12...14 {
        let sign = zone < 0 ? "-" : "+"
        let text = "2024-03-01T\(twoDigits(hour)):30:00\(sign)\(twoDigits(abs(zone))):00"
        let utc = (hour - zone + 24) % 24
        let day = hour < zone ? "02-29" : hour - zone > 23 ? "03-02" : "03-01"
        #expect(PublicationDate(text)?.iso8601 == "2024-\(day)T\(twoDigits(utc)):30:00Z")
      }
    }
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
