extension ClaimCorpus {
  /// Cases that a reader of the program found, 2026-11-25.
  static let reviewed = """
    Paul Martin, selon ce que, affirme que la ville est belle.
      indirect | Paul Martin | la ville est belle

    Paul Martin réfute l'accusation selon laquelle il aurait menti.
      indirect | Paul Martin | il aurait menti | denied

    Paul Martin rejette l'accusation selon laquelle il aurait menti.
      indirect | Paul Martin | il aurait menti | denied

    Le maire, selon ce qu'il a dit mardi, partira.
      indirect | maire | Le maire … partira

    Comme le dit Paul Martin, la route est fermée.
      indirect | Paul Martin | la route est fermée

    Comme le dit le maire, la route est fermée.
      indirect | maire | la route est fermée

    Si le maire affirme que le pont est fermé, il faudra l'écouter.
      indirect | maire | le pont est fermé

    Bien que le maire affirme que le pont est fermé, les camions passent.
      indirect | maire | le pont est fermé

    Quand Anne Durand affirme que le pont est fermé, les gens rient.
      indirect | Anne Durand | le pont est fermé

    Le ministre, qui affirme que la route est fermée, a quitté Paris.
      indirect | ministre | la route est fermée

    Les propos de Paul Martin, qui a dit que la route est fermée, ont choqué.
      indirect | Paul Martin | la route est fermée

    Anne Durand juge que tout va bien. Le maire, Marc Blanc, se montre moins optimiste : selon lui, « les moyens manquent ».
      indirect | Anne Durand | tout va bien
      direct | Marc Blanc | les moyens manquent

    Marc Blanc a dédié sa victoire à sa mère, qui, dit-il, « ne rate aucun match ».
      mixed | Marc Blanc | « ne rate aucun match »

    L'Érythrie affirme que la ville est libre, ce que les rebelles démentent.
      indirect | Érythrie | la ville est libre

    Le syndicat mixte, propriétaire de l'ouvrage, conteste ces conclusions, qu'il juge « hâtives ».
      mixed | syndicat mixte | hâtives

    Anne Durand a dit :“ Nous partirons demain matin ”.
      direct | Anne Durand | Nous partirons demain matin
    """
}
