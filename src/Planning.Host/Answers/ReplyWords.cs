using System.Globalization;
using System.Text.RegularExpressions;
using Planning.Abstractions.Findings;

namespace Planning.Host.Answers;

/// <summary>
/// What the first words of a reply in a Word file mean. Only words that planners use for nothing else are understood; a reply that begins
/// with them and goes on to say something else is not: its author has to say which.
/// </summary>
internal static partial class ReplyWords
{
    /// <summary>What a reply answers.</summary>
    /// <param name="State">The answer.</param>
    /// <param name="Reason">Its reason, without the word that tells the answer; the whole reply where it is not understood.</param>
    /// <param name="Until">The day to which the point is postponed; null when none is told.</param>
    internal readonly record struct Meaning(AnswerState State, string Reason, DateOnly? Until = null);

    private static readonly string[] Months =
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    /// <summary>Reads a reply.</summary>
    public static Meaning Of(string reply)
    {
        var text = reply.Trim();
        var plain = PlainWords.Of(text);
        if (text.EndsWith('?') || Reservation().IsMatch(plain))
        {
            return new Meaning(AnswerState.Unclear, text);
        }

        if (Accepted().IsMatch(plain))
        {
            return Hesitates(plain) ? new Meaning(AnswerState.Unclear, text) : new Meaning(AnswerState.Accepted, AfterLabel(text));
        }

        if (Contested().IsMatch(plain) || Refusal().IsMatch(text))
        {
            // Without a reason it is no answer that can be defended.
            var reason = AfterLabel(text);
            return PlainWords.Of(reason).Length > 1 ? new Meaning(AnswerState.Contested, reason) : new Meaning(AnswerState.Unclear, text);
        }

        return Postponed().IsMatch(plain) ? new Meaning(AnswerState.Postponed, AfterLabel(text), Term(plain)) : new Meaning(AnswerState.Unclear, text);
    }

    /// <summary>Whether a reply contests without saying why.</summary>
    public static bool IsBareRefusal(string reply) =>
        (Contested().IsMatch(PlainWords.Of(reply)) || Refusal().IsMatch(reply.Trim())) && PlainWords.Of(AfterLabel(reply.Trim())).Length <= 1;

    private static bool Hesitates(string plain) => Hesitation().IsMatch(plain) || Later().IsMatch(plain);

    /// <summary>What follows "Contesté :" or "Non,"; the whole where the word that tells the answer is part of a sentence; nothing where it stands alone.</summary>
    private static string AfterLabel(string text) =>
        Label().Match(text) is { Success: true } label ? text[label.Length..].Trim() : text;

    private static DateOnly? Term(string plain)
    {
        if (TermDay().Match(plain) is not { Success: true } match)
        {
            return null;
        }

        var month = match.Groups["mois"].Value;
        var (year, number, day) = (Number(match.Groups["an"].Value), char.IsAsciiDigit(month[0]) ? Number(month) : Array.IndexOf(Months, month) + 1, Number(match.Groups["jour"].Value));
        return number is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, number) ? new DateOnly(year, number, day) : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string AcceptedWords = "accepte|acceptee|ok|d accord|fait|c est fait|oui|corrige|corrigee|c est corrige|entendu";
    private const string ContestedWords = "conteste|contestee|je conteste|nous contestons|pas d accord|desaccord|en desaccord";
    private const string PostponedWords = "reporte|reportee|a reporter|plus tard|a voir plus tard|prochaine version|a la prochaine version|pour la prochaine version|(?:en |pour la |dans la )?v ?[0-9]+|version [0-9]+";

    private const RegexOptions Plainly = RegexOptions.CultureInvariant;

    [GeneratedRegex($"^ (?:{AcceptedWords}) ", Plainly, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Accepted();

    [GeneratedRegex($"^ (?:{ContestedWords}) ", Plainly, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Contested();

    /// <summary>"Non" alone or before a pause: "Non traité" says the contrary.</summary>
    [GeneratedRegex("^non\\s*(?:[,.:;!–—-]|$)", Plainly | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Refusal();

    [GeneratedRegex($"^ (?:{PostponedWords}|apres (?:l |la |le |les )?(?:enquete|arret|approbation|consultation|concertation|conseil|avis|comite|reunion)) ", Plainly, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Postponed();

    /// <summary>Two answers in one.</summary>
    [GeneratedRegex($"^ (?:{AcceptedWords}|{PostponedWords}) .*\\b(?:mais|sauf|cependant|toutefois|conteste|contestee|pas d accord)\\b", Plainly, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Reservation();

    /// <summary>An agreement that says in the end that nothing is done, or not now.</summary>
    [GeneratedRegex("\\b(?:mais|sauf|pas|plus tard|reporte|reportee|non|ou)\\b", Plainly, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Hesitation();

    /// <summary>An agreement to come: "OK en v9"; "Corrigé en v8" is done.</summary>
    [GeneratedRegex("^ (?:accepte|acceptee|ok|d accord|oui|entendu) .*\\b(?:v ?[0-9]+|version|prochaine|apres)\\b", Plainly, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Later();

    /// <summary>The word that tells the answer, with the pause after it or alone, as it is written.</summary>
    [GeneratedRegex("^(?:accept[ée]e?|ok|d['’]accord|(?:c['’]est )?fait|oui|(?:c['’]est )?corrig[ée]e?|entendu|je conteste|nous contestons|contest[ée]e?|pas d['’]accord|(?:en )?d[ée]saccord|non|report[ée]e?(?:\\s+(?:jusqu['’])?au\\s[^,:;]{3,20}20[0-9]{2})?|plus tard)\\s*(?:[,.:;!–—-]+\\s*|$)", Plainly | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Label();

    [GeneratedRegex("\\bau (?<jour>[0-9]{1,2})(?:er)? (?<mois>[0-9]{1,2}|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre) (?<an>20[0-9]{2})\\b", Plainly, matchTimeoutMilliseconds: 2000)]
    private static partial Regex TermDay();
}
