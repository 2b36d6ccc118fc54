using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;
using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>Writes a check's result for a person at a terminal: the figures first, then what to treat, what is missing before the rest.</summary>
internal sealed class TextChecklist(IAnsiConsole console)
{
    private static readonly Dictionary<Verdict, (string Sign, string Style)> Looks = new()
    {
        [Verdict.Missing] = ("✗", "red"),
        [Verdict.Partial] = ("◐", "yellow"),
        [Verdict.ToReview] = ("?", "blue"),
        [Verdict.Satisfied] = ("✓", "green"),
        [Verdict.NotApplicable] = ("–", "grey"),
    };

    /// <summary>Writes everything.</summary>
    public void Write(CheckResult result)
    {
        foreach (var dossier in result.Dossiers)
        {
            WriteDossier(dossier);
        }

        foreach (var report in result.Reports)
        {
            WriteSummary(report, tellLaw: result.Dossiers.Count == 0);
        }

        foreach (var unread in result.Unread)
        {
            Line($"[red]✗[/] {Escape(Path.GetFileName(unread.File))} : {Escape(unread.Message)} ({unread.Code})");
            Line($"    → {Escape(unread.Remedy)}");
        }

        foreach (var notice in result.Notices)
        {
            WriteNotice(notice);
        }

        foreach (var report in result.Reports.Where(r => !r.IsAbsent))
        {
            Line(string.Empty);
            Line($"[bold]── {Escape(Heading(report))}[/]");
            WriteFindings(report);
        }
    }

    private void WriteDossier(DossierReport dossier)
    {
        Line($"[bold]{Escape(dossier.Name)}[/] ({Escape(dossier.TypeName)})");
        Line($"  Contrôlé au regard du {Escape(FrenchWords.Of(dossier.Law))}.");
        foreach (var part in dossier.Parts)
        {
            var (sign, style) = Looks[part.IsMissing ? Verdict.Missing : part.Files.Count > 0 ? Verdict.Satisfied : Verdict.NotApplicable];
            Line($"  [{style}]{sign}[/] {Escape(part.Name)} : {Escape(FrenchWords.Where(part))}");
        }

        foreach (var notice in dossier.Notices)
        {
            WriteNotice(notice);
        }

        Line(string.Empty);
    }

    private void WriteSummary(CheckReport report, bool tellLaw)
    {
        var due = report.Findings.Where(f => f.Rule.Concern == Concern.Law && f.Rule.Level != ObligationLevel.Optional).ToList();
        Line($"[bold]{Escape(Heading(report))}[/]{(tellLaw ? $", au regard du {Escape(FrenchWords.Of(report.Law))}" : string.Empty)}");
        var counts = FrenchWords.Order.Select(v => (Verdict: v, Count: due.Count(f => f.Verdict == v))).Where(p => p.Count > 0)
            .Select(p => $"[{Looks[p.Verdict].Style}]{FrenchWords.Count(p.Verdict, p.Count)}[/]");
        Line(due.Count == 0 ? "  Aucune obligation de plus n'est à juger ici." : $"  {FrenchCount.Of(due.Count, "obligation")} : {string.Join(", ", counts)}.");
        if (ConcernWords.Besides(report.Findings) is { Length: > 0 } besides)
        {
            Line($"  En plus de la loi : {Escape(besides)}.");
        }

        if (AnswerWords.Count(report.Findings) is { Length: > 0 } answers)
        {
            var open = report.Findings.Count(f => f.NeedsAction);
            Line($"  Réponses aux constats : {Escape(answers)}. {(open == 0 ? "Rien ne reste" : open == 1 ? "1 point reste" : $"{open} points restent")} à traiter.");
        }

        if (report.IsAbsent)
        {
            Line("  --format html ou json en donne la liste.");
            Line(string.Empty);
            return;
        }

        if (due.Exists(f => f.Verdict == Verdict.ToReview))
        {
            Line("  Quand un fait est demandé, répondez-y dans dossier.yaml, ou par --fact NOM=true ou false.");
        }

        foreach (var notice in report.Notices)
        {
            WriteNotice(notice);
        }

        Line(string.Empty);
    }

    private void WriteFindings(CheckReport report)
    {
        var law = report.Findings.Where(f => f.Rule.Concern == Concern.Law).ToList();
        var due = law.Where(f => f.Rule.Level != ObligationLevel.Optional).ToLookup(f => f.Verdict);
        foreach (var verdict in FrenchWords.Order.Where(due.Contains))
        {
            Line(string.Empty);
            Line($"[bold {Looks[verdict].Style}]{FrenchWords.Of(verdict).ToUpperInvariant()} ({due[verdict].Count()})[/]");
            foreach (var finding in due[verdict])
            {
                WriteFinding(finding);
            }
        }

        var advice = law.Where(f => f.Rule.Level == ObligationLevel.Optional && f.Verdict is not Verdict.NotApplicable).ToList();
        if (advice.Count > 0)
        {
            Line(string.Empty);
            Line($"[bold]CONSEILS ({advice.Count}) : ce que la loi permet sans l'imposer[/]");
            advice.ForEach(WriteFinding);
        }

        foreach (var concern in ConcernWords.BesidesLaw.Where(c => report.Findings.Any(f => f.Rule.Concern == c)))
        {
            var findings = FrenchWords.Order.SelectMany(v => report.Findings.Where(f => f.Rule.Concern == concern && f.Verdict == v)).ToList();
            Line(string.Empty);
            Line($"[bold]{Escape(ConcernWords.TitleOf(concern).ToUpperInvariant())} ({findings.Count})[/]");
            findings.ForEach(WriteFinding);
        }
    }

    private void WriteFinding(Finding finding)
    {
        var (sign, style) = Looks[finding.Verdict];
        Line($"  [{style}]{sign}[/] [bold]{finding.Rule.Id}[/] ({Escape(FrenchWords.Article(finding.Rule))}{(finding.Rule.Doubt.Length > 0 ? " ; base juridique à confirmer" : string.Empty)}) {Escape(finding.Rule.Title)}");
        if (finding.Verdict != Verdict.Satisfied)
        {
            Line($"      {Escape(finding.Message)}");
        }

        if (finding.Answer is { } answer)
        {
            Line($"      [{(answer.IsStale ? "yellow" : "cyan")}]Réponse : {Escape(AnswerWords.Of(answer))}[/]");
        }

        if (finding.Verdict is Verdict.NotApplicable)
        {
            return;
        }

        if (finding.Verdict != Verdict.Satisfied)
        {
            Line($"      → {Escape(finding.Rule.Remedy)}");
        }

        foreach (var evidence in finding.Evidence.Take(finding.Rule.Concern == Concern.Agreement ? 3 : finding.Verdict == Verdict.Satisfied ? 2 : 1))
        {
            Line($"      [grey]« {Escape(evidence.Quote)} » ({Escape(Place(evidence))})[/]");
        }
    }

    private void WriteNotice(Notice notice) => Line($"  [yellow]![/] {Escape(notice.Message)} {Escape(notice.Remedy)} ({notice.Code})");

    private static string Place(Evidence evidence) => Place(evidence.Location, evidence.File);

    /// <summary>Where something stands: the file when it is given, the heading, the page where the file has pages of its own, else the rank of the paragraph.</summary>
    internal static string Place(Location location, string? otherFile)
    {
        var file = otherFile is { } other ? $"{Path.GetFileName(other)}, " : string.Empty;
        var heading = file + (location.HeadingPath is [.., var last] ? last : "avant le premier titre");
        return location is { Box: not null, Page: { } page } ? $"{heading}, page {page}" : location.Paragraph is { } paragraph ? $"{heading}, paragraphe {paragraph}" : heading;
    }

    private static string Heading(CheckReport report) =>
        report.IsAbsent ? $"Pièce absente : {report.PartName}" : $"{Path.GetFileName(report.File)} : {report.PartName}";

    /// <summary>Someone's text, that a console takes neither for markup nor for orders.</summary>
    internal static string Escape(string text) => Markup.Escape(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)));

    private void Line(string markup) => console.MarkupLine(markup);
}
