using Planning.Rules.Lexicon;

namespace Planning.Rules.Programmes;

/// <summary>The scale with its signals as indexes of the compiled lexicon.</summary>
internal sealed class DepthScale(ScaleFile file, CompiledLexicon lexicon)
{
    /// <summary>Each concept with what it tells of a sentence.</summary>
    public IReadOnlyList<(int Concept, Signals Signal)> Concepts { get; } =
        [.. ScaleFile.Names.Select(name => (lexicon.IndexOf(ScaleFile.IdOf(name.Key)), name.Value))];

    /// <summary>What the words of a part are worth.</summary>
    public PartForce ForceOf(string part) => file.Forces.GetValueOrDefault(part);
}
