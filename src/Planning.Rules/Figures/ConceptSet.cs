using Planning.Rules.Lexicon;

namespace Planning.Rules.Figures;

/// <summary>Some of the concepts of a lexicon, as bits: what is asked of a few words is asked for each figure of a plan.</summary>
/// <param name="count">How many concepts the lexicon holds.</param>
internal sealed class ConceptSet(int count)
{
    private readonly ulong[] bits = new ulong[(count + 63) / 64];

    /// <summary>The concepts of some ids.</summary>
    public static ConceptSet Of(CompiledLexicon lexicon, IEnumerable<string> ids)
    {
        var set = new ConceptSet(lexicon.ConceptCount);
        foreach (var id in ids)
        {
            set.Add(lexicon.IndexOf(id));
        }

        return set;
    }

    /// <summary>Whether it holds a concept.</summary>
    public bool Contains(int concept) => (bits[concept / 64] & (1UL << (concept % 64))) != 0;

    /// <summary>Adds a concept.</summary>
    public void Add(int concept) => bits[concept / 64] |= 1UL << (concept % 64);

    /// <summary>Adds the concepts of another set of the same lexicon.</summary>
    public void Add(ConceptSet other)
    {
        for (var i = 0; i < bits.Length; i++)
        {
            bits[i] |= other.bits[i];
        }
    }

    /// <summary>Whether it shares a concept with another set of the same lexicon.</summary>
    public bool Overlaps(ConceptSet other)
    {
        for (var i = 0; i < bits.Length; i++)
        {
            if ((bits[i] & other.bits[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes all concepts out.</summary>
    public void Clear() => Array.Clear(bits);
}
