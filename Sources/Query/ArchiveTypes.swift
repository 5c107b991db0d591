import Archive

/// What opens an archive for reading.
public typealias ArchiveReader = Archive.ArchiveReader
/// What went wrong with an archive.
public typealias ArchiveError = Archive.ArchiveError
/// What an archive holds, in numbers.
public typealias ArchiveInfo = Archive.ArchiveInfo
/// Something that is wrong in an archive.
public typealias CheckFinding = Archive.CheckFinding
/// A row of an answer, lent to a closure.
public typealias Row = Archive.Row
/// A value of a row.
public typealias Value = Archive.Value
/// What made the rows of an archive.
public typealias Provenance = Archive.Provenance
/// A SHA-256 of bytes that come piece by piece.
public typealias RunningDigest = Archive.RunningDigest
/// The time as it is recorded.
public typealias Timestamp = Archive.Timestamp
/// A question that is kept in the archive under a name.
public typealias SavedQuery = Archive.SavedQuery
/// What a person decided.
public typealias Decision = Archive.Decision
/// A decision as it is kept.
public typealias StoredDecision = Archive.StoredDecision
/// What is to be instead of what was found.
public typealias DecisionContent = Archive.DecisionContent
/// What an entity is known by in every archive.
public typealias EntityKey = Archive.EntityKey
/// A decision that does nothing now.
public typealias OrphanedDecision = Archive.OrphanedDecision
