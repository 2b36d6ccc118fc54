using System.Text;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Tests;

/// <summary>Small findings and results, made on the spot.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Moment = new(2026, 3, 1, 9, 5, 0, TimeSpan.FromHours(1));

    public static readonly LawState Law = new(new DateOnly(2026, 3, 1), "jour du contrôle");

    public static RuleReference Rule(string id = "PLUI-RP-160", ObligationLevel level = ObligationLevel.Mandatory, string article = "L151-4") => new()
    {
        Id = id,
        Title = "Le rapport analyse la consommation d'espaces des dix années qui précèdent l'arrêt du plan.",
        Article = article,
        Paragraph = "al. 3",
        Part = "rapport-de-presentation",
        Level = level,
        Remedy = "Donnez la surface consommée par an : surfaces, périodes et source.",
    };

    public static Location Place(params string[] headings) => new() { HeadingPath = headings, Paragraph = 412, Page = 34 };

    public static Evidence Passage(string quote = "Entre 2011 et 2021, 84 hectares ont été consommés.", string shows = "une surface en hectares", params string[] headings) =>
        new() { Quote = quote, Shows = shows, Location = Place(headings.Length == 0 ? ["2. Diagnostic", "2.3 Consommation d'espaces"] : headings) };

    public static Finding Finding(Verdict verdict, ObligationLevel level = ObligationLevel.Mandatory, string id = "PLUI-RP-160", string message = "Il manque : une échéance.") =>
        new(Rule(id, level), verdict, message, verdict is Verdict.Missing ? [] : [Passage()], ["1. Préambule", "2. Diagnostic"]);

    public static CheckReport Report(params Finding[] findings) => Report("dossier/PLUi RP v7.docx", findings);

    public static CheckReport Report(string file, params Finding[] findings) => new()
    {
        File = file,
        Title = "PLUi du Val d'Essai",
        Type = "plui",
        Part = "rapport-de-presentation",
        PartName = "Rapport de présentation",
        Law = Law,
        Notices = [],
        Findings = findings,
    };

    public static CheckResult Result(params CheckReport[] reports) => new() { Reports = reports, Unread = [], Notices = [], Made = Moment };

    /// <summary>One finding of each verdict, mandatory, then one piece of advice.</summary>
    public static CheckResult OneOfEach() => Result(Report(
    [
        .. Enum.GetValues<Verdict>().Select((v, i) => Finding(v, id: $"PLUI-RP-{i + 1}00")),
        Finding(Verdict.Partial, ObligationLevel.Optional, "PLUI-RP-900"),
    ]));

    /// <summary>What a writer writes, as text.</summary>
    public static string Written(Action<CheckResult, Stream> write, CheckResult result)
    {
        using var stream = new MemoryStream();
        write(result, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
