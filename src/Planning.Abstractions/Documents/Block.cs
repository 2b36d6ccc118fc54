namespace Planning.Abstractions.Documents;

/// <summary>A piece of a section: paragraph, list item, table, figure or note.</summary>
public abstract record Block
{
    /// <summary>Where the block stands.</summary>
    public required Location Location { get; init; }

    /// <summary>What the block is for; only <see cref="BlockRole.Body"/> can be evidence.</summary>
    public BlockRole Role { get; init; } = BlockRole.Body;
}
