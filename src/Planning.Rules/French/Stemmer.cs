using Lucene.Net.Analysis.Fr;

namespace Planning.Rules.French;

/// <summary>The light French stemmer of Lucene, on folded words: plural, gender and common endings are cut.</summary>
/// <remarks>Source: J. Savoy, "Light Stemming Approaches for the French, Portuguese, German and Hungarian Languages", 2006.</remarks>
internal sealed class Stemmer
{
    private readonly FrenchLightStemmer stemmer = new();

    /// <summary>The stem of a folded word; a number is its own, an elided or contracted small word that of its full form.</summary>
    public string Stem(string folded)
    {
        if (folded.Length < 4 || char.IsAsciiDigit(folded[0]))
        {
            return folded switch
            {
                "d" or "du" or "des" => "de",
                "au" or "aux" => "à",
                "l" or "la" or "les" => "le",
                "qu" => "que",
                "n" => "ne",
                "s" => "se",
                "c" => "ce",
                _ => folded,
            };
        }

        if (folded == "plus")
        {
            // Its stem would be that of PLU.
            return folded;
        }

        var letters = folded.ToCharArray();
        return new string(letters, 0, stemmer.Stem(letters, letters.Length));
    }
}
