/// The French names and signs of units.
///
/// Each line gives a code, then the ways to write the unit in the singular, parted by commas. Codes
/// of currencies are those of ISO 4217, codes of measures their international signs.
enum UnitNames {
  static let money = """
    EUR: euro, €, eur
    USD: dollar, dollar américain, dollar us, $, us $, $ us, usd
    GBP: livre sterling, livre britannique, £, gbp
    XOF: franc cfa, fcfa, f cfa, fr cfa, xof, xaf
    CHF: franc suisse, chf
    CDF: franc congolais
    GNF: franc guinéen
    RWF: franc rwandais
    BIF: franc burundais
    DJF: franc djiboutien
    KMF: franc comorien
    XPF: franc pacifique, franc cfp
    BEF: franc belge
    FRF: franc, franc français, f
    CAD: dollar canadien
    AUD: dollar australien
    NZD: dollar néo-zélandais
    HKD: dollar de hong kong, dollar hongkongais
    SGD: dollar de singapour
    TWD: dollar taïwanais
    JPY: yen, ¥, jpy
    CNY: yuan, renminbi, cny
    INR: roupie, roupie indienne, ₹
    PKR: roupie pakistanaise
    IDR: roupie indonésienne, rupiah
    RUB: rouble, ₽, rub
    BYN: rouble biélorusse
    UAH: hryvnia
    NGN: naira
    GHS: cedi
    GMD: dalasi
    SLE: leone
    LRD: dollar libérien
    ZAR: rand
    ZMW: kwacha
    AOA: kwanza
    MZN: metical
    BWP: pula
    ETB: birr
    KES: shilling kényan
    UGX: shilling ougandais
    TZS: shilling tanzanien
    SOS: shilling somalien
    BRL: réal, real, réaux, reais
    MXN: peso, peso mexicain
    ARS: peso argentin
    CLP: peso chilien
    COP: peso colombien
    CUP: peso cubain
    PHP: peso philippin
    PEN: sol péruvien
    VES: bolivar
    PYG: guarani
    BOB: boliviano
    HTG: gourde
    TRY: livre turque
    LBP: livre libanaise
    EGP: livre égyptienne
    SYP: livre syrienne
    SDG: livre soudanaise
    DZD: dinar, dinar algérien
    TND: dinar tunisien
    LYD: dinar libyen
    IQD: dinar irakien
    KWD: dinar koweïtien
    JOD: dinar jordanien
    RSD: dinar serbe
    MAD: dirham, dirham marocain
    AED: dirham émirati
    SAR: riyal, riyal saoudien
    QAR: riyal qatari
    IRR: rial, rial iranien
    ILS: shekel
    AFN: afghani
    KZT: tenge
    GEL: lari
    AZN: manat
    THB: baht
    MYR: ringgit
    VND: dong
    KHR: riel
    BDT: taka
    MRU: ouguiya
    MGA: ariary
    PLN: zloty
    CZK: couronne tchèque
    SEK: couronne suédoise
    NOK: couronne norvégienne
    DKK: couronne danoise
    ISK: couronne islandaise
    HUF: forint
    RON: leu, lei
    BGN: lev, leva
    KRW: won
    DEM: deutsche mark, mark allemand
    ITL: lire italienne
    ESP: peseta
    centime: centime, cent
    penny: penny, pence
    BTC: bitcoin, btc
    ETH: ether, eth
    """
  static let share = """
    %: %, pour cent, pourcent, p. cent
    point: point de pourcentage
    bp: point de base
    ‰: ‰, pour mille
    """
  static let measure = """
    km: kilomètre, km
    km2: kilomètre carré, km carré, km², km2
    km3: kilomètre cube, km cube, km³, km3
    m: mètre, m
    m2: mètre carré, m², m2
    m3: mètre cube, m³, m3
    cm: centimètre, cm
    cm2: centimètre carré, cm², cm2
    cm3: centimètre cube, cm³, cm3
    mm: millimètre, mm
    µm: micromètre, micron
    nm: nanomètre
    mile: mile, mille marin, mille nautique
    ha: hectare, ha
    kg: kilo, kilogramme, kg
    g: gramme, g
    mg: milligramme, mg
    µg: microgramme, µg
    t: tonne
    q: quintal
    ct: carat
    L: litre, l
    hL: hectolitre, hl
    cL: centilitre, cl
    mL: millilitre, ml
    barrel: baril, baril de pétrole
    km/h: kilomètre par heure, kilomètre-heure, kilomètre à l' heure, km / h, kmh, km à l' heure
    km/s: kilomètre par seconde, km / s
    m/s: mètre par seconde, m / s
    kn: nœud, noeud
    °C: degré, degré celsius, ° c, ° c., °
    °F: degré fahrenheit, ° f
    W: watt
    kW: kilowatt, kw
    MW: mégawatt, mw
    GW: gigawatt, gw
    Wh: watt-heure, wattheure
    kWh: kilowattheure, kilowatt-heure, kwh
    MWh: mégawattheure, mégawatt-heure, mwh
    GWh: gigawattheure, gigawatt-heure, gwh
    TWh: térawattheure, térawatt-heure, twh
    V: volt
    A: ampère
    dB: décibel, db
    Hz: hertz, hz
    MHz: mégahertz, mhz
    GHz: gigahertz, ghz
    B: octet
    kB: kilooctet, kilo-octet, ko
    MB: mégaoctet, méga-octet, mo
    GB: gigaoctet, giga-octet, go
    TB: téraoctet, téra-octet, to
    Mpx: mégapixel
    Sv: sievert
    mSv: millisievert
    Bq: becquerel
    mmol: millimole, mmol
    ppm: ppm, partie par million
    hPa: hectopascal, hpa
    kcal: kilocalorie, calorie, kcal
    ly: année-lumière, années-lumière, année lumière
    kt: kilotonne
    Mt: mégatonne
    """
  static let time = """
    second: seconde, s, sec
    ms: milliseconde
    µs: microseconde
    minute: minute, min, mn
    hour: heure, h
    day: jour, journée
    week: semaine
    month: mois
    quarter: trimestre
    semester: semestre
    year: an, année
    decade: décennie
    century: siècle
    millennium: millénaire
    night: nuit
    """

  /// The word for percentage points where percentages stand near.
  static let point = "point"

  /// Halves of units, as one word.
  static let halves: [(String, String)] = [
    ("demi-heure", "heure"), ("demi-journée", "journée"), ("demi-siècle", "siècle"),
    ("demi-tonne", "tonne"), ("demi-litre", "litre"), ("demi-kilomètre", "kilomètre"),
    ("demi-point", "point"), ("demi-degré", "degré"), ("demi-kilo", "kilo"),
  ]
  /// Letters between a number and the sign of a currency, and their factor: `10 M€`.
  static let factors: [(String, Double)] = [
    ("k", 1e3), ("m", 1e6), ("mio", 1e6), ("mds", 1e9), ("md", 1e9), ("mrd", 1e9), ("mrds", 1e9),
    ("bn", 1e9), ("g", 1e9), ("mln", 1e6),
  ]
  /// A factor and the code of a currency in one word: `100 MEUR`.
  static let factored: [(String, Double, String)] = [
    ("keur", 1e3, "EUR"), ("meur", 1e6, "EUR"), ("mdeur", 1e9, "EUR"), ("kusd", 1e3, "USD"),
    ("musd", 1e6, "USD"),
  ]
}
