import Testing

@testable import Ingestion

/// Embargoes and withdrawals, at noon UTC of the 30th of November 2026.
struct ReleaseTests {
  private static let now = "2026-11-30T12:00:00Z"

  /// One article of each format with an embargo; nil where the format has none.
  enum Format: CaseIterable {
    case newsML, nitf, ninjs

    func article(embargo: String?, status: String? = nil) -> String {
      switch self {
      case .newsML:
        let meta =
          (embargo.map { "<embargoed>\($0)</embargoed>" } ?? "")
          + (status.map { "<pubStatus qcode=\"stat:\($0)\"/>" } ?? "")
        return "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"7\"><itemMeta>"
          + "<provider literal=\"ADV\"/>\(meta)</itemMeta><contentSet>"
          + "<inlineData contenttype=\"text/plain\">Le fleuve monte.</inlineData></contentSet>"
          + "</newsItem>"
      case .nitf:
        return "<nitf><head><docdata\(status.map { " management-status=\"\($0)\"" } ?? "")>"
          + "<doc-id id-string=\"7\" regsrc=\"ADV\"/>"
          + (embargo.map { "<date.release norm=\"\($0)\"/>" } ?? "")
          + "</docdata></head><body><body.content><p>Le fleuve monte.</p></body.content></body>"
          + "</nitf>"
      case .ninjs:
        return #"{"uri":"7","copyrightholder":"ADV","body_text":"Le fleuve monte.""#
          + (embargo.map { #","embargoed":"\#($0)""# } ?? "")
          + (status.map { #","pubstatus":"\#($0)""# } ?? "") + "}"
      }
    }

    func reading(embargo: String?, status: String? = nil) -> Reading {
      Reading(
        self == .ninjs ? "a.json" : "a.xml", article(embargo: embargo, status: status),
        now: ReleaseTests.now)
    }
  }

  @Test(
    arguments: Format.allCases,
    [
      nil, "2026-11-30T12:00:00Z", "2026-11-30T13:00:00+01:00", "2026-11-30T06:59:00-05:00",
      "20261130T120000Z", "20261130T130000+0100", "2026-11-29", "2020-01-01T00:00:00",
    ])
  func `an embargo that is over holds nothing back`(_ format: Format, _ embargo: String?) {
    let found = format.reading(embargo: embargo)
    #expect(found.rejections == [])
    #expect(found.articles.map(\.text) == ["Le fleuve monte."])
  }

  @Test(
    arguments: Format.allCases,
    [
      ("2026-12-01T06:00:00+01:00", ""), ("2026-11-30T12:00:01Z", ""),
      ("20261130T130001+0100", ""), ("2026-11-30T07:01:00-05:00", ""),
      ("2026-11-30T11:00:00", " (without a zone: anywhere on earth)"),
      ("2026-12-01", " (without a zone: anywhere on earth)"),
    ])
  func `an article is rejected until its embargo is over`(
    _ format: Format, _ embargo: (time: String, zone: String)
  ) {
    let found = format.reading(embargo: embargo.time)
    #expect(found.articles.isEmpty)
    #expect(found.withdrawn.isEmpty)
    #expect(
      found.rejections.map { $0.split(separator: ": ", maxSplits: 1).last.map(String.init) } == [
        "It is embargoed until \(embargo.time)\(embargo.zone). Ingest it again after that."
      ])
  }

  @Test(arguments: Format.allCases)
  func `an embargo that cannot be read holds back`(_ format: Format) {
    let found = format.reading(embargo: "demain")
    #expect(found.articles.isEmpty)
    #expect(found.rejections.first?.contains("\"demain\", which is not a time") == true)
  }

  @Test(arguments: [
    ("a.xml", Format.newsML.article(embargo: "")),
    ("a.xml", Format.nitf.article(embargo: nil, status: "embargoed")),
    ("a.json", #"{"uri":"7","body_text":"Le fleuve monte.","embargoed":true}"#),
  ])
  func `an embargo without an end holds back`(_ name: String, _ article: String) {
    let found = Reading(name, article, now: Self.now)
    #expect(found.articles.isEmpty)
    #expect(found.rejections.first?.contains("does not say until when") == true)
  }

  @Test func `what says that it is not embargoed is not`() {
    let article = #"{"uri":"7","body_text":"Le fleuve monte.","embargoed":false}"#
    #expect(Reading("a.json", article, now: Self.now).articles.count == 1)
  }

  @Test(arguments: Format.allCases, ["canceled", "Cancelled", "withheld"])
  func `an article that is taken back is a rejection and names itself`(
    _ format: Format, _ status: String
  ) {
    let found = format.reading(embargo: nil, status: status)
    #expect(found.articles.isEmpty)
    #expect(found.withdrawn == [ArticleIdentity(key: "7", source: "ADV")])
    #expect(
      found.rejections.first?.hasSuffix(
        "Its publisher takes it back: its status is \"\(status.lowercased())\".") == true)
  }

  @Test(arguments: Format.allCases, ["usable", "", "other"])
  func `any other status takes nothing back`(_ format: Format, _ status: String) {
    #expect(format.reading(embargo: nil, status: status).articles.count == 1)
  }

  @Test(arguments: ["http://cv.iptc.org/newscodes/pubstatus/canceled", "stat:withheld"])
  func `a status may be an address or a code`(_ status: String) {
    #expect(Release(status: status).status == status)
    #expect(throws: Fault.self) {
      try Release(status: status).check(ArticleIdentity(), now: Moment(seconds: 0))
    }
  }
}
