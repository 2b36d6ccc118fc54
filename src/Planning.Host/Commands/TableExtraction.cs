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

    /// <summary>Whether the person asks for tables, or for a page.</summary>
    public bool IsAsked(ParseResult parsed) => parsed.GetValue(tables) || parsed.GetValue(debugPage) is not null;

    /// <summary>Answers.</summary>
    /// <exception cref="UserErrorException">The options do not go together, or nothing can be read.</exception>
    public ExitCode Run(ParseResult parsed, ExtractAnswer asked, CancellationToken cancellation)
    {
        if (parsed.GetValue(debugPage) is { } page)
        {
            return Draw(asked, page, cancellation);
        }

        if (asked is { Format: "xlsx", File: null })
        {
            throw new UserErrorException("PLN1571", "Le format xlsx s'écrit dans un fichier.", "Donnez-en le nom : --out tableaux.xlsx");
        }

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

        return outcome.Unread.Count == 0 ? ExitCode.Done : outcome.Files.Count > 0 ? ExitCode.Partial : ExitCode.UserError;
    }

    private ExitCode Draw(ExtractAnswer asked, int page, CancellationToken cancellation)
    {
        if (asked.Paths is not [var pdf] || Directory.Exists(pdf))
        {
            throw new UserErrorException("PLN1549", "Une page se dessine à partir d'un seul PDF.", "Indiquez un seul fichier avec --debug-page.");
        }

        var svg = job().Draw(pdf, page, asked.Password, cancellation);
        AnswerOutput.Write(asked.File, stream => stream.Write(Encoding.UTF8.GetBytes(svg)));
        return ExitCode.Done;
    }

    private static void Remark(TableOutcome outcome)
    {
        foreach (var unread in outcome.Unread)
        {
            Console.Error.WriteLine($"Non lu : {Path.GetFileName(unread.File)}. {unread.Message} {unread.Remedy} ({unread.Code})");
        }

        // How headings were found does not matter to tables.
        foreach (var (file, notice) in outcome.Notices.Where(n => n.Notice.Code != "PLN2001"))
        {
            Console.Error.WriteLine($"{Path.GetFileName(file)} : {notice.Message} {notice.Remedy} ({notice.Code})");
        }
    }

    private static void Write(IReadOnlyList<FileTables> files, string format, string? file)
    {
        switch (format)
        {
            case "json":
                AnswerOutput.Write(file, stream => JsonTables.Write(files, stream));
                break;
            case "csv":
                AnswerOutput.Write(file, stream => CsvTables.Write(files, stream));
                break;
            case "xlsx":
                var left = 0;
                AnswerOutput.Write(file, stream => left = TableSheets.Write(files, stream));
                if (left > 0)
                {
                    Console.Error.WriteLine($"Le classeur ne porte que les premiers tableaux : {left} n'y sont pas. --format csv les donne tous.");
                }

                break;
            default:
                AnswerOutput.WriteText(file, console => new TextTables(console).Write(files));
                break;
        }
    }
}
