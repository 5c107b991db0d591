import Testing

@testable import Rendering

@Suite struct SpreadsheetHazardTests {
  @Test(arguments: [
    "=1+1", "+33 1 23", "-5 %", "@moi", "\tx", "\rx", "=", "-",
    "1/2", "3-4", "24/7", "2017-12", "12/2017", "1/12/2017", "7.12.2017", "12.5",
    "12 mai", "12 mars 2016", "mai 2016", "1-sept", "MARCH1", "sept. 2016", "Août 2016", "3 déc.",
    "12:30", "1:02:03", "12e4", "3E-5",
    "007", "00", "1234567890123456", "\nx", "＝1+1", "＋33", "－5", "＠moi", "−5",
    "1 1/2", "5 pm", "12 AM", "1:30 pm", "1:02:03 AM", "12,50", "1,0", "-1,5", "1.50",
  ])
  func `a spreadsheet would change it`(text: String) {
    let isHazard = SpreadsheetHazard.exists(in: text.utf8Span.span)
    #expect(isHazard)
  }

  @Test(arguments: [
    "", "5", "2017", "123456789012345", "2017-12-07", "mai", "un mai", "500 frappes", "12 maisons",
    "1939-1945", "12 500 euros", "23,5 %", "500 takfiristes", "a=b", "« -5 »", "— dit-il",
    "A320", "a1b2c3d4e5f6:12+34", "https://exemple.fr/1/2", "Le 12 mai 2016, il parle", "G7",
    "2017-12-07T10:00:00+01:00", "3 hommes", "500 dec", "un = deux", "x＝1", "¬", "×2", "→ 5",
    "12,5", "1 500", "12,5 %", "5 pmi", "a pm", "pm", "1,2,3", "12,", ",5", "é", "\u{FF11}",
  ])
  func `a spreadsheet leaves it alone`(text: String) {
    let isHazard = SpreadsheetHazard.exists(in: text.utf8Span.span)
    #expect(!isHazard)
  }
}
