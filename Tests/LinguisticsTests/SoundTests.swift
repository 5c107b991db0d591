import Testing

@testable import Linguistics

@Suite struct SoundTests {
  /// What a name sounds like: the sounds of its words.
  private func sound(_ name: String) -> String {
    Fold.words(name).map { Sound.key($0) }.joined(separator: " ")
  }

  /// The pairs of a table with a pair a line.
  private static func pairs(_ table: String) -> [(String, String)] {
    table.split(separator: "\n").map { line in
      let names = line.split(separator: "/").map { $0.filter { $0 != "\t" } }
      return (String(names[0]), names.count > 1 ? String(names[1]) : "")
    }
  }

  static let same = pairs(
    """
    Poutine/Putin
    Kadhafi/Gaddafi
    Kadhafi/Qaddafi
    Zelensky/Zelenskyy
    Zelenski/Zelenskiy
    Roudskoï/Rudskoy
    Roudskoï/Roudskoy
    Khrouchtchev/Khrushchev
    Tchaïkovski/Tchaikovsky
    Ianoukovitch/Yanukovych
    Al-Assad/el-Assad
    Bachar al-Assad/Bashar al-Asad
    Choïgou/Shoigu
    Eltsine/Yeltsin
    Gorbatchev/Gorbachev
    Brejnev/Brezhnev
    Lénine/Lenin
    Staline/Stalin
    Pouchkine/Pushkin
    Raspoutine/Rasputin
    Gagarine/Gagarin
    Boukharine/Bukharin
    Prigojine/Prigozhin
    Soljenitsyne/Solzhenitsyn
    Dostoïevski/Dostoyevsky
    Dostoïevski/Dostoevsky
    Tolstoï/Tolstoy
    Tchekhov/Chekhov
    Tourgueniev/Turgenev
    Maïakovski/Mayakovsky
    Chostakovitch/Shostakovich
    Prokofiev/Prokofyev
    Stravinski/Stravinsky
    Joukov/Zhukov
    Jirinovski/Zhirinovsky
    Sergueï/Sergei
    Sergueï/Sergey
    Evgueni/Yevgeny
    Guennadi/Gennady
    Iouri/Yuri
    Dmitri/Dmitry
    Alexeï/Aleksey
    Alexandre/Alexander
    Mikhaïl/Mikhail
    Viatcheslav/Vyacheslav
    Volodine/Volodin
    Sobianine/Sobyanin
    Tikhanovskaïa/Tikhanovskaya
    Loukachenko/Lukashenko
    Porochenko/Poroshenko
    Timochenko/Tymoshenko
    Iouchtchenko/Yushchenko
    Iatseniouk/Yatsenyuk
    Iermak/Yermak
    Kouleba/Kuleba
    Koutchma/Kuchma
    Chevtchenko/Shevchenko
    Klitschko/Klitchko
    Zaloujny/Zaluzhnyi
    Boudanov/Budanov
    Saakachvili/Saakashvili
    Chevardnadze/Shevardnadze
    Pachinian/Pashinyan
    Aliev/Aliyev
    Nazarbaïev/Nazarbayev
    Tokaïev/Tokayev
    Kalachnikov/Kalashnikov
    Romanoff/Romanov
    Lewandowski/Levandovski
    Milosevic/Milosevitch
    Ibrahimovic/Ibrahimovitch
    Erdogan/Erdoğan
    Schroeder/Schröder
    Mueller/Müller
    Mohamed/Muhammad
    Mohammed ben Salmane/Mohammad bin Salman
    Oussama ben Laden/Osama bin Laden
    Moubarak/Mubarak
    Sissi/Sisi
    Hussein/Hussain
    Hossein/Hussein
    Mouammar/Muammar
    Moammar/Muammar
    Abdelaziz/Abdulaziz
    Abdallah/Abdullah
    Salaheddine/Salahuddin
    Khachoggi/Khashoggi
    Rachid/Rasheed
    Walid/Oualid
    Ouattara/Wattara
    Saïd/Saeed
    Youssef/Yousef
    Joumblatt/Jumblatt
    Haniyeh/Haniyé
    Sinouar/Sinwar
    Zawahiri/Zaouahiri
    Abou Bakr al-Baghdadi/Abu Bakr al-Bagdadi
    Khomeini/Khomeyni
    Rohani/Rouhani
    Ahmadinejad/Ahmadinedjad
    Raïssi/Raisi
    Tchang Kaï-chek/Chang Kai-shek
    Netanyahou/Netanyahu
    Ahmed/Ahmad
    Al-Qaïda/Al-Qaeda
    Daech/Daesh
    Riyad/Riyadh
    Djokhar/Jokhar
    """)

  static let different = pairs(
    """
    Macron/Macro
    Le Pen/Pen
    Martin/Martine
    Dupont/Dupond
    Petit/Petite
    Hollande/Holland
    Marin/Martin
    Blanc/Blanche
    Marin/Marine
    Justin/Justine
    Valentin/Valentine
    Simon/Simone
    Jean/Jeanne
    Louis/Louise
    Michel/Michelle
    Daniel/Danielle
    Pascal/Pascale
    Laurent/Laurence
    Clément/Clémence
    Roman/Romane
    Morgan/Morgane
    Jordan/Jordane
    Christian/Christiane
    Alain/Alaine
    Germain/Germaine
    François/Françoise
    Denis/Denise
    Yvon/Yvonne
    André/Andréa
    Paul/Paule
    Durand/Dupont
    Durand/Durant
    Garnier/Carnier
    Goulard/Coulard
    Gallois/Callois
    Garon/Caron
    Morin/Marin
    Marin/Merlin
    Moreau/Morel
    Moreau/Moreno
    Lambert/Lambart
    Bernard/Bertrand
    Renard/Renaud
    Renaud/Renault
    Girard/Gérard
    Robin/Robert
    Roux/Rousseau
    Roussel/Rousseau
    Leroy/Leroux
    Legrand/Legros
    Lebrun/Leblanc
    Lemaire/Le Maire
    Fabre/Favre
    Faure/Favre
    Fournier/Tournier
    Fillon/Fillion
    Valls/Walls
    Hamon/Hamonic
    Royal/Royer
    Mayer/Meyer
    Aubry/Aubrac
    Bayrou/Bayou
    Juppé/Jupon
    Sarkozy/Sarko
    Chirac/Chiraz
    Mitterrand/Mitterwald
    Pompidou/Pompier
    Castex/Castel
    Philippe/Philippot
    Barnier/Bernier
    Borne/Borme
    Attal/Attali
    Darmanin/Darman
    Mélenchon/Melchior
    Ruffin/Ruffini
    Ciotti/Cirotti
    Wauquiez/Vauquois
    Zemmour/Zamour
    Trump/Trumpet
    Biden/Bidon
    Obama/Osama
    Clinton/Clifton
    Bush/Bouche
    Merkel/Markel
    Scholz/Schulz
    Kohl/Köhler
    Merz/Marx
    Thatcher/Teacher
    Johnson/Janson
    Blair/Blais
    Sunak/Sanak
    Poutine/Patine
    Lavrov/Lvov
    Medvedev/Medvedeva
    Ivanov/Ivanova
    Kadyrov/Kadirova
    Karimov/Kerimov
    Hassan/Hussein
    Hamid/Hamed
    Hamas/Homs
    Assad/Assas
    Saddam/Sadat
    Ahmed/Hamed
    Iran/Irak
    Niger/Nigeria
    Mali/Malte
    Soudan/Sedan
    France 2/France 22
    Europe 1/Europe 11
    """)

  @Test(arguments: same)
  func `transliterations of one name sound alike`(one: String, other: String) {
    #expect(sound(one) == sound(other))
  }

  @Test(arguments: different)
  func `names that differ sound different`(one: String, other: String) {
    #expect(sound(one) != sound(other))
  }

  @Test func `the tables are as long as they claim`() {
    #expect(SoundTests.same.count >= 100 && SoundTests.different.count >= 100)
  }

  @Test(arguments: ["", "x", "путин", "习近平", "a1", "11", "eddine", "ye", "ine", "\u{FFFD}"])
  func `any word has a sound, and words of other scripts keep theirs`(word: String) {
    #expect(!Sound.key(word).isEmpty || word.isEmpty)
    if word.utf8.allSatisfy({ $0 >= 0x80 }) { #expect(Sound.key(word) == word) }
  }
}
