using Planning.Indicators.Extraction.Sentences;
using Planning.Indicators.Naming;

namespace Planning.Indicators.Extraction;

/// <summary>Words of names that a unit says for them: "le résidentiel consomme 980 GWh" is of energy, "612 kg par habitant" by head.</summary>
internal sealed class ImpliedWords(AliasIndex aliases)
{
    private static readonly string[] Energy = ["kWh", "MWh", "GWh", "TWh", "tep", "ktep", "TJ"];

    /// <summary>The words that a unit of measure says: energy, emissions, by head.</summary>
    public static string[] OfMeasure(string key) =>
    [
        .. Energy.Contains(key) ? ["energie"] : key.Contains("CO2e", StringComparison.Ordinal) ? ["emissions", "ges"] : Array.Empty<string>(),
        .. key.EndsWith("/hab", StringComparison.Ordinal) || key.EndsWith("/habitant", StringComparison.Ordinal) ? ["par", "habitant"] : Array.Empty<string>(),
    ];

    /// <summary>The stems and signs.</summary>
    public HashSet<string> Of(ReadSentence sentence, Quantity quantity)
    {
        if (quantity.Unit is not { Key: { } key } unit)
        {
            return [];
        }

        var words = WordReader.Content(sentence.Text[unit.Start..Math.Max(unit.End, quantity.End)]).Select(w => w.Folded switch { "an" => "annuel", var other => other }).ToList();
        words.AddRange(OfMeasure(key));
        words.AddRange(key.StartsWith('%') ? ["part", "taux"] : []);
        words.AddRange(unit.IsYearly || key.EndsWith("/an", StringComparison.Ordinal) ? ["annuel", "moyenne", "rythme"] : []);
        words.AddRange(key.Contains('/', StringComparison.Ordinal) || SentenceWords.IsPerHead(sentence.Between(sentence.Start, quantity.Start)) ? ["par"] : []);
        return aliases.Synonyms.Bag([.. words.Select(w => WordStem.Of(w))]);
    }
}
