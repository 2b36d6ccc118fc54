using Planning.Abstractions;
using Planning.Host.Dossiers;

namespace Planning.Host.Jobs;

/// <summary>Documents that are checked together, read and recognised, ready to be judged.</summary>
/// <param name="Set">The files.</param>
/// <param name="Declaration">What a person says of the dossier that they are; null when nothing.</param>
/// <param name="Facts">What is known of the plan.</param>
/// <param name="Files">What came of each file.</param>
internal sealed record ReadSet(SourceSet Set, DossierDeclaration? Declaration, FactSet Facts, IReadOnlyList<IntakeFile> Files);
