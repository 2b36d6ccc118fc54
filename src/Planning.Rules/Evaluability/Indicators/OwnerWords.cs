using System.Text.RegularExpressions;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>The words of a sentence that name who follows an indicator: what stands before the first verb, or what that says of it.</summary>
internal static partial class OwnerWords
{
    /// <summary>"Le syndicat mixte tient un observatoire" names "Le syndicat mixte". Never cut inside a name.</summary>
    public static string In(string words) => Verb().Split(words.Trim(), 2)[0].Trim(' ', '.', ':', ',', '\u00A0');

    [GeneratedRegex(@"(?<=\S),?\s+(?:qui|met|mettent|mettra|tient|tiennent|tiendra|assur(?:e|ent|era|eront)|pilot(?:ent|era|eront)|anim(?:e|ent|era|eront)|réalis(?:e|ent|era|eront)|relèv(?:e|ent)|relèvera|renseign(?:e|ent|era|eront)|actualis(?:e|ent|era|eront)|collect(?:e|ent|era|eront)|recueill(?:e|ent|era|eront)|relèveront|produi(?:t|sent|ra)|établi(?:t|ssent|ra)|suit|suivra|est|sont|sera|seront|et\s+(?:repris|transmis|publié|présenté)e?s?)(?=\s)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Verb();
}
