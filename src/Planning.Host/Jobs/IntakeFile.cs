using Planning.Abstractions.Documents;
using Planning.Host.Plugins;
using Planning.Reporting.Checklist;

namespace Planning.Host.Jobs;

/// <summary>What came of reading one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Document">Its text; null when it could not be read.</param>
/// <param name="Parts">The parts that it was recognised for; none when it was not.</param>
/// <param name="Refusal">Why it cannot be used; null when it can.</param>
internal sealed record IntakeFile(string File, PlanningDocument? Document, IReadOnlyList<RecognisedPart> Parts, UnreadFile? Refusal);
