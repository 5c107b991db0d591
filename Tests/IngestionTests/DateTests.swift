import Archive
import Testing

@testable import Ingestion

struct DateTests {
  @Test(arguments: [
    ("2017", "2017"), ("2017-12", "2017-12"), ("2017-12-07", "2017-12-07"),
    ("2017-2-7", "2017-02-07"), ("2017/12/07", "2017-12-07"), ("20171207", "2017-12-07"),
    ("07/12/2017", "2017-12-07"), ("7.12.2017", "2017-12-07"), ("12/2017", "2017-12"),
    ("29/02/2024", "2024-02-29"), ("7 décembre 2017", "2017-12-07"),
    ("jeudi 7 décembre 2017", "2017-12-07"), ("le 1er août 2016", "2016-08-01"),
    ("1ᵉʳ août 2016", "2016-08-01"), ("décembre 2017", "2017-12"), ("7 déc. 2017", "2017-12-07"),
    ("7 DÉCEMBRE 2017", "2017-12-07"), ("7 fevrier 2017", "2017-02-07"),
    (" 2017-12-07 ", "2017-12-07"), ("7 Dec 2017", "2017-12-07"),
    ("Thursday, 7 December 2017", "2017-12-07"), ("7 Decembers 2017", nil),
    ("31/02/2024", nil), ("2023-02-29", nil), ("12/25/2017", nil), ("2017-13-01", nil),
    ("2017-00-10", nil), ("0000", nil), ("17-12-07", nil), ("07/12/17", nil), ("32 mai 2017", nil),
    ("2017-12-07-01", nil), ("hier", nil), ("", nil), ("-", nil), ("2017-", nil), ("/", nil),
    ("7 décembre", nil), ("99999999999999999999", nil), ("2017-12/07", nil), ("١٢", nil),
    ("2017-12-07 demain", nil), ("20171399", nil), ("7 8 décembre 2017", nil),
  ])
  func `a date is a day, a month or a year, or none`(_ text: String, _ day: String?) {
    let reading = DateReading(text)
    #expect(reading?.day.text == day)
    #expect(reading?.time == nil)
  }

  @Test(arguments: [
    ("2017-12-07T18:42:00+02:00", "2017-12-07"), ("2017-12-07T23:59:59Z", "2017-12-07"),
    ("2017-12-07 18:42", "2017-12-07"), ("2017-12-07T18:42:05.123456-0500", "2017-12-07"),
    ("Thu, 07 Dec 2017 18:42:00 GMT", "2017-12-07"),
    ("Thu, 7 Dec 2017 00:10:00 +1400", "2017-12-07"),
    ("7 décembre 2017 à 18h42", "2017-12-07"), ("07/12/2017 - 18:42", "2017-12-07"),
    ("7 décembre 2017, 18 h 42", nil), ("jeudi 7 décembre 2017 à 18h", "2017-12-07"),
    ("20171207T184200Z", "2017-12-07"), ("20171207T1842+0100", "2017-12-07"),
    ("lundi 11 décembre 2017 - 18:05 UTC +01:00", "2017-12-11"),
    ("2017-12-07 18:42 GMT+0100", "2017-12-07"), ("2017-12-07 18:42 UTC", "2017-12-07"),
    ("2017-12-07 18:42 UTC +01:00 +02:00", nil), ("2017-12-07 18:42 UTC+99", nil),
    ("20171207T186200Z", nil), ("2017-12-07 184200", nil), ("2017-12-07T25:00", nil),
    ("2017-12-07T18:61", nil),
    ("2017-12T18:42", nil), ("2017-12-07T18:42+99:00", nil), ("18:42", nil),
  ])
  func `a time is kept as given and shifts no day`(_ text: String, _ day: String?) {
    let reading = DateReading(text)
    #expect(reading?.day.text == day)
    #expect(reading?.time == (day == nil ? nil : text))
  }

  @Test(arguments: [
    ("syrie-2017-12-07.txt", "2017-12-07"), ("wiki-2016_01_24-003.txt", "2016-01-24"),
    ("20171207.txt", "2017-12-07"), ("dir-2011-01-01/a 2017-12-07b.txt", "2017-12-07"),
    ("2017-13-40 2017-12-07.txt", "2017-12-07"),
    ("2011-01-01/a.txt", nil), ("201712070.txt", nil), ("12345678.txt", nil), ("2017-12.txt", nil),
    ("2017-12_07.txt", nil), ("99999999.txt", nil), ("", nil),
  ])
  func `a day in a file's name dates it`(_ path: String, _ day: String?) {
    #expect(FileNameDate.day(in: path)?.text == day)
  }

  @Test(arguments: [
    ("1512671999", "2017-12-07T18:39:59Z"), ("1512671999123", "2017-12-07T18:39:59Z"),
    ("1709164800", "2024-02-29T00:00:00Z"), ("2017", nil), ("-512671999", nil),
  ])
  func `seconds since 1970 are a time`(_ digits: String, _ time: String?) {
    #expect(UnixTime.iso(digits) == time)
  }
}
