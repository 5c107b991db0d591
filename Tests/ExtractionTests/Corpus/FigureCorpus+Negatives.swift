extension FigureCorpus {
  /// Sentences without any figure: days, years, hours, ranks, scores, names, numbers that name.
  static let negatives = """
    Le 12 mars 2017, elle démissionne.
    Les 22 et 23 mars, le conseil siège.
    Du 3 au 5 mai, le musée ferme.
    Élu en 1995, il renonce en 2002.
    La guerre de 1914-1918 commence.
    Il est né dans les années 80.
    Le train part à 8 heures.
    Le bar ferme à 23h30 ce soir.
    Il ouvre de 9 à 17 heures.
    Elle finit 37e du classement.
    Le 38 e festival ouvre.
    Il arrive deuxième.
    Ils gagnent 3-1 à domicile.
    Battus 2 à 1, ils sortent.
    Appelez le 01 44 55 66 77.
    L’article 49 de la loi.
    Le Boeing 737 a décollé.
    L’A320 et le G7 sont là.
    Le vol 370 a disparu.
    Une femme attend un taxi.
    C’est une mort tragique.
    L’un des suspects a fui.
    Plusieurs élus et quelques maires.
    Au 12, rue des Lilas.
    Né le 1er avril.
    Un jour, il reviendra.
    La quarantaine est levée.
    Elle joue le quart de finale.
    Selon Radio 24, c’est faux.
    Les élections législatives de 2017 et de 2022 ont été contestées.
    L’été 2003 reste dans les mémoires.
    La saison 2018-2019 a commencé.
    Il est parti le lundi 3 à l’aube.
    Le procès s’ouvrira le 4 septembre à 9h30.
    Rendez-vous entre 14 h et 16 h devant la mairie.
    Il est arrivé vers 8 heures du matin.
    Le match commence à 20h45.
    Au XXIe siècle, la peste a disparu.
    Le 2e régiment a défilé.
    Elle a terminé à la 12e place.
    Le premier ministre et le second adjoint sont partis.
    L’article 16 de la Constitution et la loi n° 2020-12 s’appliquent.
    La résolution 1701 a été adoptée.
    L’autoroute A7 et la nationale 20 sont fermées.
    La route nationale 176 est coupée.
    Le vol AF447 s’est abîmé en mer.
    Une Peugeot 208 a percuté un camion.
    Appelez le 112 ou le 15 en urgence.
    Le numéro vert est le 0800 123 456.
    Écrire au 25, avenue de la République.
    Le Paris SG a battu Lyon 4-0.
    Battus 1 à 0, les Verts sont éliminés.
    Le groupe des Cinq et le G20 se retrouvent.
    Windows 10 et Covid-19 sont des noms.
    Le film Ocean’s 11 repasse ce soir.
    La chaîne France 24 a diffusé les images.
    Radio 1 l’a annoncé.
    Le quartier du Onze-Novembre est calme.
    Un homme a été vu près d’une école.
    L’un des gardes a fui, l’autre dort.
    Une fois encore, il renonce.
    De nombreux élus, plusieurs maires et quelques préfets sont venus.
    Le chapitre 3 traite du climat.
    Le match de la 8e journée est reporté.
    La chambre 12 donne sur la cour.
    Les années 1960 et 1970 furent prospères.
    Dans les années 30, le port était vide.
    Elle est née en 1998 à Dakar.
    Le décret du 4 août 1789 abolit les privilèges.
    La Seconde Guerre mondiale a duré.
    Il joue au Stade des Cent-Jours.
    Le psaume 23 a été lu.
    Le quatre-quarts est un gâteau.
    Le Sénégal l'a emporté 2-0 grâce à un doublé de Mané.
    Les Lions ont été battus 3 à 1 par le Nigeria.
    Le couvre-feu est en vigueur de 21h à 5h.
    Le couvre-feu durera de 20 heures à 6 heures.
    La loi 2017-15 a été votée le 3 mars.
    Les Vingt-Sept se réunissent à Bruxelles.
    """
}
