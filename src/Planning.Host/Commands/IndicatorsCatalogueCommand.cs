using System.CommandLine;
using Planning.Abstractions;
using Planning.Abstractions.French;
using Planning.Host.Commands.Terminal;
using Planning.Host.Jobs;
using Planning.Indicators.Catalogue;

namespace Planning.Host.Commands;

/// <summary><c>planning indicators catalogue</c>: what documents are searched for.</summary>
internal sealed class IndicatorsCatalogueCommand(Func<CatalogueSource> source)
{
    private const int MostNear = 12;

    /// <summary>The command with those under it.</summary>
    public Command Build() => new("catalogue", "Dit ce que le catalogue d'indicateurs contient.") { List(), Show() };

    private Command List()
    {
        var asked = new CatalogueOptions();
        var command = new Command("list", "Liste les indicateurs du catalogue, fichier par fichier : identifiant, nom, unité, alias.");
        asked.AddTo(command);
        command.SetAction(parsed =>
        {
            var definitions = source().Load(asked.Others(parsed)).Definitions;
            Answer(asked.IsJson(parsed), definitions, console => new TextCatalogue(console).WriteAll(definitions));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private Command Show()
    {
        var asked = new CatalogueOptions();
        var id = new Argument<string>("INDICATEUR") { Description = "L'identifiant d'un indicateur : taux-vacance." };
        var command = new Command("show", "Montre tout ce que le catalogue dit d'un indicateur.") { id };
        asked.AddTo(command);
        command.SetAction(parsed =>
        {
            var (catalogue, named) = (source().Load(asked.Others(parsed)), parsed.GetValue(id)!);
            var definition = catalogue.Find(named) ?? throw Unknown(named, catalogue);
            Answer(asked.IsJson(parsed), [definition], console => new TextCatalogue(console).WriteOne(definition));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Answer(bool isJson, IReadOnlyList<IndicatorDefinition> definitions, Action<Spectre.Console.IAnsiConsole> text)
    {
        if (isJson)
        {
            AnswerOutput.Write(null, stream => CatalogueJson.Write(definitions, stream));
        }
        else
        {
            AnswerOutput.WriteText(null, text);
        }
    }

    private static UserErrorException Unknown(string named, IndicatorCatalogue catalogue)
    {
        var words = Folding.Fold(named);
        var near = catalogue.Definitions.Where(d => d.Aliases.Append(d.Name).Append(d.Id).Any(n => Folding.Fold(n).Contains(words, StringComparison.Ordinal))).Select(d => d.Id).ToList();
        return new UserErrorException("PLN1339", $"Le catalogue n'a pas d'indicateur « {named} ».",
            near.Count > 0 ? $"Est-ce l'un de ceux-ci ? {string.Join(", ", near.Take(MostNear))}{(near.Count > MostNear ? "…" : string.Empty)}" : "Tous sont donnés par « planning indicators catalogue list ».");
    }
}
