import ArabicText
import Layout
import Testing

@Suite struct OrderTests {
  @Test(arguments: [
    ("car IS RED", "car DER SI"), ("THE CAR IS red", "red SI RAC EHT"),
    ("HE SAID (abc) NOW", "WON (abc) DIAS EH"), ("say (ABC) now", "say (CBA) now"),
    ("A 2011-2024", "2011-2024 A"), ("A 12,5 B", "B 12,5 A"), ("[A]", "[A]"), ("A«b»", "«b»A"),
  ])
  func ordersARow(text: String, row: String) {
    #expect(CapRTL(text).rows == [row])
  }
}
