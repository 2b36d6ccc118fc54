using System.Collections.Frozen;

namespace Planning.Rules.French;

/// <summary>Words that expressions ignore: articles, light prepositions, pronouns. Negations are not among them.</summary>
internal static class SmallWords
{
    private static readonly FrozenSet<string> All = (
        "a à al au aux c ce ceci cela ces cet cette d dans de des dont du elle elles en et eux il ils j je l la le les leur leurs lui m "
        + "ma me mes mon nos notre nous on ou par pour qu que qui quoi s sa se ses si son sur t ta te tes ton un une vos votre vous y")
        .Split(' ').ToFrozenSet();

    /// <summary>Whether a folded word is ignored.</summary>
    public static bool Contains(string folded) => All.Contains(folded);
}
