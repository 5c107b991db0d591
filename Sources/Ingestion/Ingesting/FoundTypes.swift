import Extraction

// What an extraction is made of, for the command line, which does not know extraction itself.

/// Someone or something named in an article.
public typealias FoundEntity = Entity
/// Words that a text attributes to a source.
public typealias FoundClaim = Claim
/// The source of a claim or figure.
public typealias FoundSpeaker = Speaker
/// A quantity that a reader would cite.
public typealias FoundFigure = Figure
/// A stretch of text, in code points.
public typealias TextSpan = Span
