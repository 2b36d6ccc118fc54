using Planning.Abstractions.Versions;

namespace Planning.Rules.Versions.Pieces;

/// <summary>A passage of one version, ready to be aligned with those of the other.</summary>
internal sealed class Piece
{
    /// <summary>The passage as told.</summary>
    public required VersionPassage Passage { get; init; }

    /// <summary>The rank of its file in its version.</summary>
    public required int File { get; init; }

    /// <summary>What is compared of it: its letters and figures (<see cref="PieceKey"/>).</summary>
    public required string Key { get; init; }

    /// <summary>The level of the heading that it is; 0 for text.</summary>
    public required int Level { get; init; }

    /// <summary>Whether it is a heading.</summary>
    public bool IsHeading => Level > 0;

    /// <summary>How much text it is.</summary>
    public int Weight => Key.Length;
}
