/// The commonest words of French, and those of its neighbours that French does not have.
enum CommonWords {
  static let french = WordSet(
    """
    le la les l d des du un une et est en dans que qui pour par sur au aux avec il elle ils elles ce
    cette ces son sa ses leur leurs ne pas plus se s qu n c j on nous vous été être avoir sont ont a
    était selon mais ou où dont comme après avant entre deux fait aussi même sans sous depuis lors
    """)

  static let foreign = WordSet(
    """
    the of and to in is was for that on with as by at from it his her are were this have has had not
    be but they which their will would said who an el los las del una por con para como más pero
    der die das und ist von mit den dem ein eine auf für nicht auch sich werden wurde
    di che per con non della dei una sono gli nel alla het van een dat niet op zijn voor
    os da dos das uma não em com
    """)
}
