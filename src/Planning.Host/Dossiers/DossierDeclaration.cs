using Planning.Abstractions;

namespace Planning.Host.Dossiers;

/// <summary>What a person says of a plan in the <c>dossier.yaml</c> of its folder.</summary>
internal sealed record DossierDeclaration
{
    /// <summary>The name of the file in a dossier's folder.</summary>
    public const string FileName = "dossier.yaml";

    /// <summary>The document type's id; null to recognise it.</summary>
    public string? Type { get; init; }

    /// <summary>The plan's name; null to take the folder's.</summary>
    public string? Name { get; init; }

    /// <summary>The nine digits of its body's SIREN number; null when it is not said.</summary>
    public string? Siren { get; init; }

    /// <summary>The part of each file that is named, by its path from the folder.</summary>
    public required IReadOnlyDictionary<string, string> Parts { get; init; }

    /// <summary>The facts.</summary>
    public required FactSet Facts { get; init; }

    /// <summary>The part that a person says a file is; null when nothing is said.</summary>
    public string? PartOf(string folder, string file) => Parts.GetValueOrDefault(Path.GetRelativePath(folder, file).Replace('\\', '/'));
}
