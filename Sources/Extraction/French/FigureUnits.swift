/// The French names and signs of units.
///
/// Each line gives a code, then the ways to write the unit, parted by commas; a plain word also
/// stands for its plural in s. A hyphen before a word forbids the plural.
enum FigureUnits {
  static let money = """
    EUR: €, euro, -eur
    USD: dollar américain, dollars américains, dollar us, dollars us, us $, $ us, $, dollar, -usd
    GBP: livre sterling, livres sterling, livre britannique, livres britanniques, £, -gbp
    XOF: franc cfa, francs cfa, f cfa, fr cfa, -fcfa, -xof
    CHF: franc suisse, francs suisses, -chf
    CDF: franc congolais, francs congolais
    GNF: franc guinéen, francs guinéens
    FRF: franc, -f, franc français, francs français
    CAD: dollar canadien, dollars canadiens
    AUD: dollar australien, dollars australiens
    JPY: ¥, yen, -jpy
    CNY: yuan, renminbi, -cny
    INR: roupie, roupie indienne, roupies indiennes, ₹
    RUB: rouble, ₽, -rub
    UAH: hryvnia
    NGN: naira
    GHS: cedi
    ZAR: rand
    KES: shilling kényan, shillings kényans
    UGX: shilling ougandais, shillings ougandais
    BRL: réal, -réaux, -reais
    MXN: peso
    TRY: livre turque, livres turques
    LBP: livre libanaise, livres libanaises
    EGP: livre égyptienne, livres égyptiennes
    SYP: livre syrienne, livres syriennes
    DZD: dinar, dinar algérien, dinars algériens
    TND: dinar tunisien, dinars tunisiens
    MAD: dirham, dirham marocain, dirhams marocains
    SAR: riyal
    IRR: rial, -rials
    ILS: shekel
    MRU: ouguiya
    MGA: ariary
    PLN: zloty
    SEK: couronne suédoise, couronnes suédoises
    NOK: couronne norvégienne, couronnes norvégiennes
    DKK: couronne danoise, couronnes danoises
    KRW: won
    BTC: bitcoin, -btc
    ETH: ether, -eth
    """
  static let share = """
    %: %, pour cent, pourcent, -p. cent
    point: point de pourcentage, points de pourcentage
    ‰: ‰, pour mille
    """
  static let measure = """
    km: kilomètre, -km, km carré
    km2: kilomètre carré, kilomètres carrés, -km², -km2
    m: mètre, -m
    m2: mètre carré, mètres carrés, -m², -m2
    m3: mètre cube, mètres cubes, -m³, -m3
    cm: centimètre, -cm
    mm: millimètre, -mm
    mile: mile, mille marin, milles marins, mille nautique, milles nautiques
    ha: hectare, -ha
    kg: kilo, kilogramme, -kg
    g: gramme, -g
    mg: milligramme, -mg
    µg: microgramme, -µg
    t: tonne
    L: litre, -l
    hL: hectolitre, -hl
    cL: centilitre, -cl
    mL: millilitre, -ml
    barrel: baril, baril de pétrole, barils de pétrole
    km/h: kilomètre par heure, kilomètres par heure, kilomètre-heure, kilomètres-heure, \
    kilomètre à l' heure, kilomètres à l' heure, km / h, -kmh, km à l' heure
    km/s: kilomètre par seconde, kilomètres par seconde, km / s
    m/s: mètre par seconde, mètres par seconde, m / s
    kn: nœud, noeud
    °C: ° c, ° c., degré celsius, degrés celsius, degré, °
    °F: ° f, degré fahrenheit, degrés fahrenheit
    W: watt
    kW: kilowatt, -kw
    MW: mégawatt, -mw
    GW: gigawatt, -gw
    kWh: kilowattheure, kilowatt-heure, -kwh
    MWh: mégawattheure, -mwh
    TWh: térawattheure, -twh
    V: volt
    dB: décibel, -db
    Hz: hertz, -hz
    MHz: mégahertz, -mhz
    GHz: gigahertz, -ghz
    B: octet
    kB: kilooctet, -ko
    MB: mégaoctet, -mo
    GB: gigaoctet, -go
    TB: téraoctet, -to
    Sv: sievert, millisievert
    Bq: becquerel
    mmol: millimole, -mmol
    ppm: -ppm
    hPa: hectopascal, -hpa
    kcal: kilocalorie, calorie, -kcal
    ly: année-lumière, années-lumière
    kt: kilotonne
    Mt: mégatonne
    """
  static let time = """
    second: seconde, -s, -sec
    ms: milliseconde
    µs: microseconde
    minute: minute, -min, -mn
    hour: heure, -h
    day: jour, journée
    week: semaine
    month: -mois
    quarter: trimestre
    semester: semestre
    year: an, année
    decade: décennie
    century: siècle
    millennium: millénaire
    night: nuit
    """

  /// Time words in which `un` or `une` counts, whatever stands before.
  static let oneOf = "an mois semaine heure minute seconde décennie siècle trimestre semestre"
  /// Of those, the ones that are ranks too when a noun follows.
  static let rankLike = "seconde"
  /// Units in which `un` or `une` counts.
  static let oneUnit = """
    euro dollar kilomètre mètre kilo kilogramme tonne hectare litre centimètre gramme
    """
  /// Halves of units, as one word.
  static let halves: [(String, String)] = [
    ("demi-heure", "heure"), ("demi-journée", "journée"), ("demi-siècle", "siècle"),
    ("demi-tonne", "tonne"), ("demi-litre", "litre"), ("demi-kilomètre", "kilomètre"),
    ("demi-point", "point"), ("demi-degré", "degré"), ("demi-kilo", "kilo"),
  ]
  /// Letters between a number and the sign of a currency, and their factor: `10 M€`.
  static let factors: [(String, Double)] = [
    ("k", 1e3), ("m", 1e6), ("mio", 1e6), ("mds", 1e9), ("md", 1e9), ("mrd", 1e9), ("mrds", 1e9),
  ]
  /// The word for points, which are of a percentage when percentages stand near.
  static let point = "point"
}
