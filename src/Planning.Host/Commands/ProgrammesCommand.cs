using System.CommandLine;
using System.Text;
using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Reporting.Programmes;
using Planning.Rules.Programmes;
using Planning.Rules.Templates;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary><c>planning programmes</c>: lists, checks, prepares and compares work programmes, and crosses one with documents.</summary>
internal sealed class ProgrammesCommand(Func<ProgrammeSource> source, MatrixCommand matrix, TimeProvider clock)
{
    private static readonly string[] Forms = ["text", "json"];

    private readonly Argument<string> file = new("PROGRAMME") { Description = "Fichier .yaml d'un programme, ou nom d'un programme fourni." };
    private readonly Argument<string> target = new("DOSSIER|FICHIER") { Description = $"Où l'écrire : un dossier ({ProgrammeStarter.FileName} y est créé), ou un fichier .yaml." };
    private readonly Argument<string> before = new("AVANT") { Description = "Le programme d'avant." };
    private readonly Argument<string> after = new("APRÈS") { Description = "Le programme d'après." };
    private readonly Option<bool> force = new("--force") { Description = "Remplace le fichier qui existe." };
    private readonly Option<string> format = new("--format") { Description = "Forme de la réponse : text ou json.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> output = new("--out") { Description = "Fichier où écrire la réponse ; le terminal s'il n'est pas donné." };

    /// <summary>The command with those under it.</summary>
    public Command Build()
    {
        var list = new Command("list", "Liste les programmes fournis et leurs engagements.");
        list.SetAction(_ => (int)List());
        var check = new Command("check", "Vérifie un programme ; montre toutes les fautes.") { file };
        check.SetAction(parsed => (int)Check(parsed.GetValue(file)!));
        var init = new Command("init", "Prépare un programme à remplir, commenté.") { target, force };
        init.SetAction(parsed => (int)Init(parsed.GetValue(target)!, parsed.GetValue(force)));
        var compare = new Command("compare", "Compare deux programmes : abandonnés, reportés, reformulés, nouveaux.") { before, after, format, output, force };
        format.AcceptOnlyFromAmong(Forms);
        compare.SetAction(parsed => (int)Compare(parsed));
        return new Command("programmes", "Suit les engagements d'un programme de travail (PTP) dans les documents.") { list, check, init, compare, matrix.Build() };
    }

    private ExitCode List()
    {
        var console = TerminalConsole.Create();
        var shipped = source().Shipped();
        var faulty = 0;
        foreach (var file in shipped)
        {
            try
            {
                Show(Path.GetFileNameWithoutExtension(file), source().Open(file).Programme!, console);
            }
            catch (UserErrorException e)
            {
                faulty++;
                console.MarkupLine($"[red]✗[/] {Markup.Escape(Path.GetFileName(file))} : {Markup.Escape(e.Message)} ({e.Code})");
                console.MarkupLine($"    → {Markup.Escape(e.Remedy)}");
            }
        }

        return faulty == 0 ? ExitCode.Done : faulty < shipped.Count ? ExitCode.Partial : ExitCode.UserError;
    }

    private static void Show(string name, Programme programme, IAnsiConsole console)
    {
        console.MarkupLine($"[bold]{Markup.Escape(name)}[/] : {Markup.Escape(programme.Title)}");
        foreach (var axis in programme.Axes)
        {
            console.MarkupLine($"  Axe {axis.Number} : {Markup.Escape(axis.Title)}");
            foreach (var commitment in axis.Commitments)
            {
                console.MarkupLine($"    [bold]{Markup.Escape(commitment.Id)}[/] {Markup.Escape(commitment.Title)} ({Markup.Escape(string.Join(", ", commitment.Types))}{(commitment.IsLight ? " ; conseil" : string.Empty)})");
            }
        }
    }

    private ExitCode Check(string named)
    {
        var console = TerminalConsole.Create();
        var read = source().Inspect(named);
        foreach (var fault in read.Faults)
        {
            console.MarkupLine($"[red]{fault.Code}[/] {Markup.Escape(fault.File)}, ligne {fault.Line} : {Markup.Escape(fault.Message)}");
            if (fault.Quote.Length > 0)
            {
                console.MarkupLine($"    [grey]{fault.Line} | {Markup.Escape(fault.Quote)}[/]");
            }
        }

        console.MarkupLine(read.Faults.Count == 0
            ? $"[green]Aucune faute[/] : {FrenchCount.Of(read.Programme!.Axes.Count, "axe")}, {FrenchCount.Of(read.Programme.Commitments.Count(), "engagement")}."
            : $"[red]{FrenchCount.Of(read.Faults.Count, "faute")}[/].");
        return read.Faults.Count == 0 ? ExitCode.Done : ExitCode.UserError;
    }

    private ExitCode Init(string place, bool replace)
    {
        var path = Directory.Exists(place) ? Path.Combine(place, ProgrammeStarter.FileName) : place;
        OutputFile.Prepare(path, replace, []);
        OutputFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(ProgrammeStarter.Text(clock.GetLocalNow().Year, source().Types()))));
        TerminalConsole.Create().WriteLine($"{path} est écrit. Remplacez les exemples, puis lancez « planning programmes check {path} ».");
        return ExitCode.Done;
    }

    private ExitCode Compare(ParseResult parsed)
    {
        var path = parsed.GetValue(output);
        if (path is not null)
        {
            OutputFile.Prepare(path, parsed.GetValue(force), [parsed.GetValue(before)!, parsed.GetValue(after)!]);
        }

        var form = AnswerForm.Of(parsed, format, path, Forms);
        var comparison = ProgrammeComparer.Compare(source().Open(parsed.GetValue(before)!).Programme!, source().Open(parsed.GetValue(after)!).Programme!);
        AnswerOutput.Write(path, form == "json" ? stream => JsonProgrammeChanges.Write(comparison, stream) : AnswerOutput.Plain(writer => new TextProgrammeChanges(writer).Write(comparison)));
        return ExitCode.Done;
    }
}
