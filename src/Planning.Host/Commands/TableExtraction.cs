using System.CommandLine;
using System.Text;
using Planning.Abstractions;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Reporting.Tables;

namespace Planning.Host.Commands;

/// <summary>The part of <c>planning extract</c> that gives tables as they are, and draws pages to show how they were seen.</summary>
internal sealed class TableExtraction(Func<TableJob> job, TimeProvider clock)
{
    private readonly Option<bool> tables = new("--tables") { Description = "Donne tous les tableaux des documents (PDF, Word, OpenDocument), tels qu'ils sont." };
    private readonly Option<int?> debugPage = new("--debug-page") { Description = "Dessine cette page d'un PDF avec les mots, les lignes et les cellules reconnus ; --out donne le fichier .svg." };

    /// <summary>Adds its options to the command.</summary>
    public void AddTo(Command command)
    {
        command.Add(tables);
        command.Add(debugPage);
    }

    /// <summary>Whether the person asks for tables.</summary>
    public bool IsAsked(ParseResult parsed) => parsed.GetValue(tables);

    /// <summary>The page that the person asks for; null for none.</summary>
    public int? PageAsked(ParseResult parsed) => parsed.GetValue(debugPage);

    /// <summary>Gives the tables.</summary>
    /// <exception cref="UserErrorException">The options do not go together, or nothing can be read.</exception>
    public ExitCode Run(ExtractAnswer asked, CancellationToken cancellation)
    {
        AnswerForm.EnsureFile(asked.Format, asked.File, "tableaux");
        TableOutcome outcome;
        using (var progress = new TerminalProgress(clock))
        {
            outcome = job().Run(asked.Paths, asked.Password, progress, cancellation);
        }

        Remark(outcome);
        if (outcome.Files.Count > 0)
        {
            Write(outcome.Files, asked.Format, asked.File);
        }

        return CheckRemarks.ExitOf(outcome.Unread.Count == 0, outcome.Files.Count > 0);
    }

    /// <summary>Draws a page.</summary>
    /// <exception cref="UserErrorException">There is not one PDF, or it has no such page.</exception>
    public ExitCode Draw(IReadOnlyList<string> paths, string? password, int page, string? file, CancellationToken cancellation)
    {
        if (paths is not [var pdf] || Directory.Exists(pdf))
        {
            throw new UserErrorException("PLN1549", "Une page se dessine à partir d'un seul PDF.", "Indiquez un seul fichier avec --debug-page.");
        }

        var svg = job().Draw(pdf, page, password, cancellation);
        AnswerOutput.Write(file, stream => stream.Write(Encoding.UTF8.GetBytes(svg)));
        return ExitCode.Done;
    }

    private static void Remark(TableOutcome outcome)
    {
        CheckRemarks.Write(outcome.Unread, outcome.Notices, Console.Error);

        // How headings were found does not matter to tables.
        foreach (var (file, notice) in outcome.FileNotices.Where(n => n.Notice.Code != "PLN2001"))
        {
            Console.Error.WriteLine($"{Path.GetFileName(file)} : {notice.Message} {notice.Remedy} ({notice.Code})");
        }
    }

    private static void Write(IReadOnlyList<FileTables> files, string format, string? file)
    {
        var left = 0;
        AnswerOutput.Write(format, file, console => new TextTables(console).Write(files),
            ("json", stream => JsonTables.Write(files, stream)),
            ("csv", stream => CsvTables.Write(files, stream)),
            ("xlsx", stream => left = TableSheets.Write(files, stream)));
        if (left > 0)
        {
            Console.Error.WriteLine($"Le classeur ne porte que les premiers tableaux : {left} {(left == 1 ? "n'y est pas" : "n'y sont pas")}. --format csv les donne tous.");
        }
    }
}
