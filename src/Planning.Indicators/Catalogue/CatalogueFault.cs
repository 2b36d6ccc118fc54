namespace Planning.Indicators.Catalogue;

/// <summary>A mistake in a catalogue, for the person who wrote it.</summary>
/// <param name="Code">A stable code, <c>PLN157x</c>.</param>
/// <param name="File">The catalogue's file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Message">What is wrong and what to write, in French.</param>
/// <param name="Quote">The faulty line as written.</param>
public sealed record CatalogueFault(string Code, string File, int Line, string Message, string Quote)
{
    /// <summary>The mistake as one text, its line quoted below.</summary>
    public override string ToString() => $"{Code} {File}, ligne {Line} : {Message}{(Quote.Length > 0 ? $"\n    {Line} | {Quote}" : string.Empty)}";
}
