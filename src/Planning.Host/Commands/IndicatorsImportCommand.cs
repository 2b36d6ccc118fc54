using System.CommandLine;
using Planning.Abstractions;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Indicators.Exchange.Import;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary><c>planning indicators import</c>: takes in the series that people already have, once they have seen what would change.</summary>
internal sealed class IndicatorsImportCommand(Func<StoreSource> source, Func<CatalogueSource> catalogue)
{
    private readonly Argument<string> file = new("TABLEAU") { Description = "Tableau .csv ou .xlsx : indicateur, territoire, code, année, valeur, unité, source ; ou une colonne par année." };
    private readonly StoreOptions store = new();
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Montre ce qui changerait, sans rien importer." };
    private readonly Option<bool> yes = new("--oui", "--yes") { Description = "Importe sans demander de confirmation." };
    private readonly Option<string?> sheet = new("--feuille") { Description = "La feuille du classeur ; la première si elle n'est pas donnée." };
    private readonly Option<string?> indicator = new("--indicateur") { Description = "L'indicateur de tout le tableau, s'il n'a pas cette colonne." };
    private readonly Option<string?> territory = new("--territoire") { Description = "Le territoire de tout le tableau, s'il n'a pas cette colonne." };
    private readonly Option<string?> code = new("--code") { Description = "Le code INSEE ou SIREN de ce territoire." };
    private readonly Option<string?> unit = new("--unite") { Description = "L'unité des lignes qui n'en donnent pas ; celle de l'indicateur si elle n'est pas donnée." };
    private readonly Option<string?> origin = new("--source") { Description = "D'où viennent les valeurs, pour les lignes qui ne le disent pas." };

    /// <summary>The command with its options.</summary>
    public Command Build()
    {
        var command = new Command("import", "Importe vos séries, après avoir montré ce qui changerait.") { file, dryRun, yes, sheet, indicator, territory, code, unit, origin };
        store.AddAll(command);
        command.SetAction(parsed => (int)Run(parsed));
        return command;
    }

    private ExitCode Run(ParseResult parsed)
    {
        var (who, request) = (store.By(parsed), Request(parsed));
        var console = TerminalConsole.Create();
        var plan = Plan(parsed, request);
        new TextImport(console).Write(plan);
        if (parsed.GetValue(dryRun))
        {
            console.WriteLine("Rien n'a été importé (--dry-run).");
            return ExitCode.Done;
        }

        if (plan.Additions.Count == 0)
        {
            console.WriteLine("Il n'y a rien à importer.");
            return ExitCode.Done;
        }

        if (!parsed.GetValue(yes) && !IsConfirmed(plan.Additions.Count))
        {
            console.WriteLine("Rien n'a été importé.");
            return ExitCode.Done;
        }

        using var opened = source().Open(store.Folder(parsed));
        var outcome = opened.Save(plan.Additions, who);
        console.WriteLine($"{FrenchCount.OfFeminine(outcome.Added, "valeur importée", "valeurs importées")}.");
        return ExitCode.Done;
    }

    /// <summary>The plan, without making a store where there is none: a faulty file leaves no trace.</summary>
    private ImportPlan Plan(ParseResult parsed, ImportRequest request)
    {
        using var opened = source().OpenIfAny(store.Folder(parsed));
        return ImportPlanner.Plan(request, opened?.All() ?? [], catalogue().Load().Definitions);
    }

    private ImportRequest Request(ParseResult parsed) => new()
    {
        File = parsed.GetValue(file)!,
        Sheet = parsed.GetValue(sheet),
        Indicator = parsed.GetValue(indicator)?.Trim(),
        Territory = parsed.GetValue(territory)?.Trim(),
        Code = parsed.GetValue(code)?.Trim(),
        Unit = parsed.GetValue(unit)?.Trim(),
        Source = parsed.GetValue(origin)?.Trim() ?? string.Empty,
    };

    private static bool IsConfirmed(int count)
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected)
        {
            throw new UserErrorException("PLN1624", "Rien n'a été importé : il faut le confirmer, et on ne peut pas vous le demander ici.", "Ajoutez --oui pour importer, ou --dry-run pour seulement voir.");
        }

        Console.Write($"Importer {FrenchCount.OfFeminine(count, "valeur", "valeurs")} ? (o/n) ");
        return Console.ReadLine()?.Trim().ToLowerInvariant() is "o" or "oui";
    }
}
