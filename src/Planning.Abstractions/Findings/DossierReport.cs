using Planning.Abstractions.Documents;

namespace Planning.Abstractions.Findings;

/// <summary>What the documents of one plan are together: which part each file is, which parts are not there, under which law they were judged.</summary>
public sealed record DossierReport
{
    /// <summary>The folder, as the person gave it.</summary>
    public required string Folder { get; init; }

    /// <summary>The plan's name; the folder's where no one gave one.</summary>
    public required string Name { get; init; }

    /// <summary>The document type's id.</summary>
    public required string Type { get; init; }

    /// <summary>The document type's name in French.</summary>
    public required string TypeName { get; init; }

    /// <summary>The state of the law that the plan was held to.</summary>
    public required LawState Law { get; init; }

    /// <summary>The parts that this law knows, in the order in which they are read.</summary>
    public required IReadOnlyList<PartPresence> Parts { get; init; }

    /// <summary>What must be known of the dossier as a whole: a part that is not there, or there twice; a file of another plan.</summary>
    public required IReadOnlyList<Notice> Notices { get; init; }
}
