using Planning.Host.Wording;
using Planning.Reporting.Checklist;

namespace Planning.Host.Web;

/// <summary>Sentences that come from elsewhere in the program, as pages show them: what is to be done is done on the page, and French is set as it is printed.</summary>
internal static class PageText
{
    /// <summary>The sentence, shown.</summary>
    public static string Of(string sentence) => FrenchTypography.Set(PageWording.Of(sentence));

    /// <summary>
    /// The name of a plan, a territory, a schedule, as it was typed on a keyboard: shown as the sentences around it are set. The names of files stay as
    /// they are, for a person looks for them by these.
    /// </summary>
    public static string Name(string name) => FrenchTypography.Set(name);

    /// <summary>Sentences one after the other; empty ones are left out.</summary>
    public static string Of(params IEnumerable<string> sentences) => Of(string.Join(' ', sentences.Where(s => s.Length > 0)));
}
