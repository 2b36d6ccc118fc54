using Planning.Abstractions.French;

namespace Planning.Reporting.Drafting.Judging;

/// <summary>The words of which a sentence that claims nothing may be made, beside those of our own paragraph: it links, it does not tell.</summary>
internal static class LinkingWords
{
    private const int Stem = 6;
    private const int Shortest = 4;

    /// <summary>The short words that only link: any other ("pas", "ni", "peu") may turn a sentence round.</summary>
    private static readonly HashSet<string> Short = [.. "a à ai ait an ans art as au aux ça car ce ces cet ci d de des du elu en est et eu eux fin ici il ils j l la le les lui m ma me mes moi n on or ou où par que qui qu s sa se ses si soi son sur t tel toi tu un une vu va vu y".Split(' ')];

    private static readonly HashSet<string> Known = [.. """
        ainsi aussi autre autres avant après cependant cela celle celui ceux chacun chaque comme concerne conduit confirme constat constats contraste contraire
        dans depuis deux dernière dernier derniers dont durant elle elles ensemble ensuite entre enfin évolution évolutions examen fait font figure figures globalement
        indicateur indicateurs inversement leur leurs lecture même mêmes mesure mesures néanmoins nuance nuances objectif objectifs observation observe parallèle part
        pendant période plan plus plusieurs point points porte pour pourtant première premier présente présentent question quant rapport reste restent résultat
        résultats revanche sans selon série séries seulement soit sont sous suivant suivants suivent suivi sujet tandis tendance tendances territoire toutefois tous
        tout toute toutes trois même volet égard également être cette avec nous voici décider décision décisions conseil délibérer débattre examiner proposer propose
        proposé proposées poursuivre prolonger maintenir engager réviser modifier évaluer compléter préciser demander invité invite appelé prononcer communautaire
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Cut)];

    /// <summary>The words of a sentence that are neither linking words nor in our paragraph, as written.</summary>
    public static IReadOnlyList<string> Others(string text, IEnumerable<string> ours)
    {
        var allowed = ours.SelectMany(Words).Select(Cut).ToHashSet(StringComparer.Ordinal);
        return [.. Words(text).Where(w => (w.Length >= Shortest || !Short.Contains(w.ToLowerInvariant())) && Cut(w) is var cut && !Known.Contains(cut) && !allowed.Contains(cut)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Whether sentences that take up one of ours say what it says: most of its own words, linking words apart, stand in them.</summary>
    /// <param name="ours">Our sentence.</param>
    /// <param name="takers">The sentences that take it up.</param>
    public static bool AreKept(string ours, IEnumerable<string> takers)
    {
        var told = takers.SelectMany(Words).Select(Cut).ToHashSet(StringComparer.Ordinal);
        var own = Words(ours).Where(w => w.Length >= Shortest).Select(Cut).Where(c => !Known.Contains(c)).Distinct(StringComparer.Ordinal).ToList();
        return own.Count(told.Contains) * 2 >= own.Count;
    }

    private static IEnumerable<string> Words(string text) =>
        new string([.. text.Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The beginning of a word, by which its forms are one.</summary>
    private static string Cut(string word) => Folding.Fold(word) is var folded && folded.Length > Stem ? folded[..Stem] : folded.TrimEnd('s');
}
