/// Organizations that French news names often.
enum KnownOrganizations {
  static let names = institutions + parties + companies + media

  private static let institutions =
    """
    Nations unies, Organisation des Nations unies, ONU, Union européenne, UE, Union africaine,
    Ligue arabe, OTAN, Otan, Alliance atlantique, FMI, Fonds monétaire international,
    Banque mondiale, OMS, Organisation mondiale de la santé, OMC,
    Organisation mondiale du commerce, OCDE, OPEP, OSCE, OIT, AIEA, HCR, UNHCR, Unicef, UNICEF,
    Unesco, UNESCO, Cédéao, CEDEAO, Mercosur, G7, G8, G20, BCE, Banque centrale européenne,
    Commission européenne, Parlement européen, Conseil européen, Conseil de l'Europe,
    Conseil de sécurité, Conseil de sécurité des Nations unies, Conseil de sécurité de l'ONU,
    Cour pénale internationale, Cour internationale de justice,
    Cour européenne des droits de l'homme, Cour de justice de l'Union européenne, CPI, CIJ, CEDH,
    Assemblée nationale, Assemblée générale, Sénat, Parlement, Congrès, Chambre des représentants,
    Chambre des communes, Chambre des députés, Chambre des lords, Bundestag, Knesset, Douma,
    Conseil constitutionnel, Conseil d'État, Conseil d'Etat, Cour de cassation, Cour des comptes,
    Cour suprême, Cour d'appel, Conseil supérieur de l'audiovisuel, CSA, Arcom, Cnil, CNIL, Insee,
    Maison-Blanche, Maison Blanche, Pentagone, Kremlin, Élysée, Elysée, Matignon, Quai d'Orsay,
    Bercy, Département d'État, Downing Street, FBI, CIA, NSA, NASA, Nasa, ESA,
    Agence spatiale européenne, Interpol, Europol, Frontex, Pôle emploi, Sécurité sociale,
    Croix-Rouge, Croix-Rouge française, CICR, Croissant-Rouge, Casques bleus, Casques blancs,
    Médecins sans frontières, Médecins du monde, Reporters sans frontières, MSF, RSF,
    Amnesty International, Human Rights Watch, Greenpeace, Oxfam, WWF, Secours populaire,
    Secours catholique, Restos du cœur, Emmaüs, Observatoire syrien des droits de l'homme, OSDH,
    Ligue des droits de l'homme, État islamique, Etat islamique, Daech, Daesh, Al-Qaïda, Al Qaïda,
    Al-Qaida, Boko Haram, Hezbollah, Hamas, Fatah, Talibans, Taliban, Front al-Nosra, Al-Nosra,
    Ansar Dine, Aqmi, AQMI, Farc, FARC, ETA, Frères musulmans, Peshmergas, PKK, YPG,
    Forces démocratiques syriennes, Armée syrienne libre, Gardiens de la révolution, Garde nationale,
    Armée rouge, Légion étrangère, Mossad, Tsahal, KGB, FSB, CNRS, Inserm, Institut Pasteur,
    GIEC, Giec, Medef, MEDEF, CGT, CFDT, FO, Force ouvrière, CFTC, CFE-CGC, FNSEA, Unef, UNEF,
    Solidaires, Confédération paysanne, Banque de France, Caisse des dépôts, Trésor, Autorité palestinienne,
    Gilets jaunes, Académie française, Collège de France, Sciences Po, Sorbonne, Harvard,
    """

  private static let parties =
    """
    Parti socialiste, Parti communiste, Parti communiste français, PCF, Parti démocrate,
    Parti républicain, Parti conservateur, Parti travailliste, Parti populaire, Parti radical,
    Les Républicains, Front national, Rassemblement national, La République en marche,
    République en marche, LREM, LaREM, La France insoumise, France insoumise, LFI, EELV,
    Europe Écologie Les Verts, Les Verts, MoDem, Modem, UMP, UDI, Renaissance, Reconquête,
    Debout la France, LR, PS, FN, Nouveau Parti anticapitaliste, NPA, Lutte ouvrière, Générations, En Marche,
    Horizons, CDU, CSU, SPD, AfD, Podemos, Syriza, Likoud, AKP, HDP, Fidesz, Ukip, Vox, PiS,
    Ciudadanos, Mouvement 5 étoiles, Russie unie, Tories, LDP, Hizb,
    """

  private static let companies =
    """
    Airbus, Boeing, Renault, Peugeot, PSA, Citroën, Volkswagen, BMW, Mercedes, Toyota, Nissan,
    Honda, Tesla, Ford, General Motors, General Electric, Fiat, Stellantis, Michelin, Total,
    TotalEnergies, EDF, Engie, Areva, Orano, Veolia, Suez, Bouygues, Vinci, Eiffage, Alstom, Siemens,
    Thales, Safran, Dassault, Naval Group, Air France, Air France-KLM, Lufthansa, Ryanair, easyJet,
    SNCF, RATP, La Poste, Orange, SFR, Free, Iliad, Altice, Vivendi, Lagardère, Danone, Nestlé,
    Lactalis, Carrefour, Auchan, Leclerc, Casino, Lidl, Amazon, Google, Apple, Microsoft, Facebook,
    Meta, Twitter, Instagram, YouTube, WhatsApp, Snapchat, TikTok, Netflix, Disney, Pixar, Uber,
    Airbnb, Huawei, Samsung, Sony, Nintendo, Intel, IBM, Nokia, Ericsson, Alibaba, Gazprom, Rosneft,
    Lukoil, Saudi Aramco, Aramco, Shell, BP, ExxonMobil, Chevron, Sanofi, Pfizer, BioNTech, Moderna,
    AstraZeneca, Bayer, Monsanto, Novartis, Roche, LVMH, L'Oréal, Kering, Hermès, Chanel, BNP Paribas,
    Société générale, Crédit agricole, Crédit lyonnais, Crédit mutuel, HSBC, Goldman Sachs,
    Deutsche Bank, Lehman Brothers, UBS, Credit Suisse, AXA, Axa, Starbucks, McDonald's, Coca-Cola,
    Wikipédia, Wikimedia, Fondation Wikimedia, Mozilla, SpaceX, Arianespace, Arianegroup, Wagner,
    PSG, Paris Saint-Germain, OM, Olympique de Marseille, Olympique lyonnais, FIFA, Fifa, UEFA,
    FC Barcelone, Real Madrid, Juventus, Bayern Munich, Manchester United, Manchester City, Chelsea,
    Arsenal, CIO, Comité international olympique, AMA,
    """

  private static let media =
    """
    AFP, Agence France-Presse, Agence France Presse, Reuters, Associated Press, AP, Bloomberg, Tass,
    TASS, Interfax, RIA Novosti, Sputnik, RT, Xinhua, Anadolu, Sana, Irna, BBC, CNN, CBS, NBC, ABC,
    Fox News, Sky News, Al Jazeera, Al-Jazeera, Al-Arabiya, NHK, RTS, RTBF, TF1, LCI, France 2,
    France 3, France 5, France 24, France Inter, France Info, Franceinfo, France Culture, France Bleu,
    France Télévisions, Radio France, Radio France Internationale, RFI, Radio-Canada, Europe 1, RTL,
    RMC, BFMTV, BFM TV, BFM, CNews, iTélé, I-Télé, Canal+, M6, Arte, LCP, Public Sénat, C8, TV5 Monde,
    TV5, Le Monde, Le Figaro, Figaro, Libération, La Croix, Le Parisien, Les Échos, Les Echos,
    L'Humanité, L'Express, L'Obs, Le Point, Marianne, Le Canard enchaîné, Canard enchaîné,
    Charlie Hebdo, Mediapart, Médiapart, Paris Match, L'Équipe, L'Equipe, Ouest-France, Sud Ouest,
    La Voix du Nord, La Dépêche, La Provence, Le Progrès, Nice-Matin, Le Télégramme, Le Dauphiné,
    Le Journal du dimanche, Journal du dimanche, JDD, Le Soir, La Libre Belgique, Le Temps,
    La Presse, Le Devoir, New York Times, The New York Times, Washington Post,
    The Washington Post, Wall Street Journal, The Guardian, Guardian, Financial Times, The Times,
    The Independent, The Sun, Daily Mail, Der Spiegel, Spiegel, Bild, Die Welt, El País, El Pais,
    El Mundo, La Repubblica, Corriere della Sera, Haaretz, Buzzfeed, BuzzFeed, HuffPost,
    Huffington Post, Valeurs actuelles, Time, Newsweek, Forbes, Jeune Afrique, Wikinews
    """
}
