/// The periods and bounds of questions in French, and what they are counted by.
enum FrenchPeriods {
  static let all: [AskPeriodForm] =
    [
      AskPeriodForm(.between, "entre M et E"),
      AskPeriodForm(.between, "(de|d|du) M (a|au|jusqu a|jusqu en|jusqu au) E"),
      AskPeriodForm(
        .since, "(depuis|a partir de|a partir du|a partir d|des) [le|la|l] [debut|debut de] D"),
      AskPeriodForm(.since, "(depuis|a partir) (du debut|le debut) (de|du|d) D"),
      AskPeriodForm(
        .until, "(jusqu|jusque|jusqua|jusquen) [en|a|au|a la|a l] [fin|fin de|la fin de] D"),
      AskPeriodForm(.before, "avant [le|la|l] D"),
      AskPeriodForm(.after, "apres [le|la|l] D"),
      AskPeriodForm(.during, "(pendant|durant|au cours de|au cours du|courant) D"),
      AskPeriodForm(.during, "en I"),
      AskPeriodForm(.adjoining, "en M et [en] E"),
      AskPeriodForm(.during, "(au mois de|au mois d|au cours du mois de|dans l annee|dans) I"),
      AskPeriodForm(.during, "(le|la|l) J"),
      AskPeriodForm(.during, "T"),
      AskPeriodForm(.during, "(de|d|du) D").afterName,
      AskPeriodForm(.week, "[pendant|durant|dans|de] (la semaine|semaine) du J"),
      AskPeriodForm(.decade, "(dans|pendant|durant) les annees C"),
    ]
    + steps.map { names, step in
      AskPeriodForm(
        .last(step),
        "[au cours des|durant|pendant|dans|sur|depuis|de|des] [ces|les|des] # (derniers|dernieres)"
          + " (\(names))")
    }
    + steps.map { names, step in AskPeriodForm(.last(step), "depuis # (\(names))") }
    + steps.map { names, step in AskPeriodForm(.last(step), "depuis (un|une) (\(names))") }

  private static let steps: [(String, Timeline.Step)] = [
    ("jours|jour", .day), ("semaines|semaine", .week), ("mois", .month),
    ("ans|an|annees|annee", .year),
  ]

  static let bounds: [AskBoundForm] = [
    AskBoundForm(
      [.more],
      "[de|d] (plus de|plus d|superieurs a|superieures a|superieur a|au dessus de"
        + "|depassant) A"),
    AskBoundForm([.more], "qui depassent A"),
    AskBoundForm([.least], "[de|d] (au moins|au minimum) A"),
    AskBoundForm([.least], "a partir (de|d) A"),
    AskBoundForm([.most], "[de|d] (au plus|au maximum|jusqu a) A"),
    AskBoundForm(
      [.less],
      "[de|d] (moins de|moins d|inferieurs a|inferieures a|inferieur a|au dessous de|en dessous de) A"
    ),
    AskBoundForm([.least, .most], "[compris|comprises] entre A et B"),
  ]

  static let relative: [String: (Timeline.Step, Int)] = [
    "aujourd hui": (.day, 0), "hier": (.day, -1), "avant hier": (.day, -2),
    "cette semaine": (.week, 0), "ce mois ci": (.month, 0), "ce mois": (.month, 0),
    "cette annee": (.year, 0), "semaine derniere": (.week, -1), "semaine passee": (.week, -1),
    "mois dernier": (.month, -1), "mois passe": (.month, -1), "an dernier": (.year, -1),
    "an passe": (.year, -1), "annee derniere": (.year, -1), "annee passee": (.year, -1),
  ]

  static let months: [String: Int] = [
    "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7,
    "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12, "janv": 1,
    "fevr": 2, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
  ]

  static let groups: AskTable<AskGroup> = [
    "locuteur": .group(.speaker), "locuteurs": .group(.speaker), "orateur": .group(.speaker),
    "personne": .group(.speaker), "source": .group(.source), "sources": .group(.source),
    "journal": .group(.source), "journaux": .group(.source), "auteur": .group(.author),
    "unite": .group(.unit), "type": .kind, "genre": .kind, "sorte": .kind,
    "langue": .group(.language), "jour": .step(.day), "jours": .step(.day),
    "semaine": .step(.week), "semaines": .step(.week), "mois": .step(.month), "an": .step(.year),
    "ans": .step(.year), "annee": .step(.year), "annees": .step(.year),
  ]

  static let adverbs: AskTable<Timeline.Step> = [
    "au fil du temps": .month, "mois par mois": .month, "annee par annee": .year,
    "an par an": .year, "jour par jour": .day, "semaine par semaine": .week,
    "tous les mois": .month, "tous les ans": .year, "tous les jours": .day,
    "toutes les semaines": .week, "mensuellement": .month, "annuellement": .year,
  ]
}
