using System.CommandLine;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Planning.Host.Commands;

namespace Planning.Host.Tests.Web.Api;

[Collection(nameof(KeyedService))]
public sealed class CommandCoverageTests(KeyedService keyed)
{
    /// <summary>Each command by the addresses that do the same through the service.</summary>
    internal static readonly Dictionary<string, string[]> Done = new()
    {
        ["check"] = ["POST /api/controles", "GET /api/travaux/{id}/constats"],
        ["compare"] = ["POST /api/comparaisons"],
        ["evaluability"] = ["GET /api/travaux/{id}/evaluabilite"],
        ["extract"] = ["POST /api/extractions", "POST /api/tableaux"],
        ["answers"] = ["POST /api/travaux/{id}/reponses/word"],
        ["answers add"] = ["POST /api/travaux/{id}/reponses"],
        ["answers list"] = ["GET /api/travaux/{id}/reponses"],
        ["programmes list"] = ["GET /api/programmes"],
        ["programmes check"] = ["POST /api/programmes/verification"],
        ["programmes compare"] = ["POST /api/programmes/comparaison"],
        ["programmes matrix"] = ["GET /api/travaux/{id}/engagements"],
        ["indicators catalogue list"] = ["GET /api/catalogue"],
        ["indicators catalogue show"] = ["GET /api/catalogue/{indicateur}"],
        ["indicators list"] = ["GET /api/observations"],
        ["indicators show"] = ["GET /api/observations/{id:long}", "GET /api/indicateurs"],
        ["indicators review"] = ["GET /api/relecture", "POST /api/relecture/{id:long}", "GET /api/relecture/{id:long}/page.svg"],
        ["indicators history"] = ["GET /api/observations/historique"],
        ["indicators export"] = ["GET /api/observations/export"],
        ["indicators import"] = ["POST /api/observations/import"],
        ["report"] = ["POST /api/rapports", "POST /api/rapports/reprise", "GET /api/rapports"],
        ["report list"] = ["GET /api/rapports/genres"],
        ["verify"] = ["POST /api/verifications"],
        ["echeances"] = ["GET /api/echeances", "GET /api/echeances.ics"],
        ["schedules add"] = ["POST /api/planification"],
        ["schedules list"] = ["GET /api/planification"],
        ["schedules pause"] = ["POST /api/planification/{nom}/suspendre"],
        ["schedules resume"] = ["POST /api/planification/{nom}/reprendre"],
        ["schedules run"] = ["POST /api/planification/{nom}/lancer"],
        ["schedules remove"] = ["DELETE /api/planification/{nom}"],
        ["schedules history"] = ["GET /api/planification/historique"],
        ["inbox status"] = ["GET /api/depot"],
        ["plugins"] = ["GET /api/extensions"],
        ["plugins list"] = ["GET /api/extensions"],
        ["plugins enable"] = ["POST /api/extensions/{id}/activer"],
        ["plugins disable"] = ["POST /api/extensions/{id}/desactiver"],
        ["templates list"] = ["GET /api/regles"],
        ["templates explain"] = ["GET /api/regles/{id}"],
    };

    /// <summary>The others, each with why it is done at the machine alone.</summary>
    private static readonly Dictionary<string, string> AtTheMachine = new()
    {
        ["serve"] = "It is the service.",
        ["doctor"] = "It tells of the machine's folders and rights; machines ask /sante/pret.",
        ["backup"] = "Its file holds everybody's documents.",
        ["restore"] = "It fills an empty folder before the service starts.",
        ["indicators backup"] = "Its file is the store itself.",
        ["indicators restore"] = "It replaces the store itself.",
        ["dossier init"] = "It writes beside the documents of a folder, for a person to complete there.",
        ["programmes init"] = "It writes a file for a person to complete.",
        ["templates check"] = "It is for those who write rules, in their folder.",
        ["templates pages"] = "It is for those who write rules, in their folder.",
    };

    [Fact]
    public void What_a_command_does_a_program_can_ask_of_the_service_or_it_is_said_why_not()
    {
        var commands = Leaves(Root(), string.Empty).ToList();
        Assert.DoesNotContain(commands, c => !Done.ContainsKey(c) && !AtTheMachine.ContainsKey(c) && !c.StartsWith("templates word ", StringComparison.Ordinal));
        Assert.Empty(Done.Keys.Concat(AtTheMachine.Keys).Except(commands));
    }

    [Fact]
    public void Each_address_that_stands_for_a_command_is_there_and_no_other_but_those_that_serve_them()
    {
        var there = keyed.Endpoints.SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(m => $"{m} {e.RoutePattern.RawText}")).ToHashSet();
        Assert.Empty(Done.Values.SelectMany(v => v).Except(there));
        Assert.Equal(["GET /api/openapi.json", "GET /api/plans", "GET /api/travaux", "GET /api/travaux/{id}", "GET /api/travaux/{id}/fichiers/{nom}", "POST /api/travaux/{id}/refaire"],
            there.Except(Done.Values.SelectMany(v => v)).Order(StringComparer.Ordinal));
    }

    /// <summary>The commands that do something by themselves: those without others under them, and those that have an argument or an action of their own.</summary>
    private static IEnumerable<string> Leaves(Command command, string path)
    {
        if (path.Length > 0 && command.Action is not null)
        {
            yield return path;
        }

        foreach (var leaf in command.Subcommands.SelectMany(c => Leaves(c, $"{path} {c.Name}".Trim())))
        {
            yield return leaf;
        }
    }

    /// <summary>The command with all that are under it.</summary>
    internal static RootCommand Root() => PlanningCommands.Build(new ServiceCollection().AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
        .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>)).AddPlanning().BuildServiceProvider().CreateScope().ServiceProvider);
}
