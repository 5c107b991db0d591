import Testing

@testable import Ingestion

struct MomentTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("1970-01-02T01:00:00+01:00", 86400),
    ("2024-02-29T12:00:00Z", 1_709_208_000), ("20240229T120000Z", 1_709_208_000),
    ("20240229T130000+0100", 1_709_208_000), ("2024-02-29T06:00:00-06:00", 1_709_208_000),
    ("Thu, 29 Feb 2024 12:00:00 GMT", 1_709_208_000), ("2024-02-29 13:00 CET", 1_709_208_000),
    ("2024-02-29T12:00:00.250Z", 1_709_208_000), ("1969-12-31T23:59:59Z", -1),
    // Without a zone, the last place on earth counts.
    ("2024-02-29T12:00:00", 1_709_208_000 + 43200), ("2024-02-29", 1_709_164_800 + 43200),
  ])
  func `a time is a moment`(_ text: String, _ seconds: Int) {
    #expect(Moment(text)?.seconds == seconds)
  }

  @Test(arguments: ["demain", "2024-02", "2024-02-30T12:00:00Z", "", "12:00"])
  func `what is no day is no moment`(_ text: String) {
    #expect(Moment(text) == nil)
  }
}
