/// Our own sentences with the figures that are in them.
///
/// A text stands on a line of its own; under it, indented, each figure: its words, then modifier,
/// kind and value, and where there are any `u=` the code of its unit, `n=` what is counted, `p=`
/// per what, `s=` who gave it.
enum FigureCorpus {
  /// Every corpus with figures.
  static let all = [counting, hedged, sourced, amounts, measures, times]
}
