/// What the model was learned from, as it says itself.
enum ModelNotice {
  static let text =
    """
    The French model of Verbatim. Learned from, and made of words of:
    hunspell-fr-comprehensive 7.0 (Dicollecte, Olivier R.), MPL-2.0
    iso-codes, LGPL-2.1 or later
    CLDR, Unicode licence
    UD_French-Sequoia (f5b0496), LGPL-LR
    UD_French-GSD (830e278), CC BY-SA 4.0
    WiNER-fr (0fe35f0), annotations CC BY 4.0, texts from Wikinews CC BY 2.5

    """
}
