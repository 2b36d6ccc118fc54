using System.CommandLine;
using System.Text.Json;

namespace Planning.Host.Tests.Web.Api;

[Collection(nameof(KeyedService))]
public sealed class OptionCoverageTests(KeyedService keyed)
{
    /// <summary>What no program needs to ask: each answer comes in every form, and the service knows its data, its catalogue and who calls.</summary>
    private static readonly string[] OfTheMachine = ["--format", "--out", "--force", "--data", "--par", "--by", "--oui", "--catalogue", "--annotate", "--tables"];

    /// <summary>The fields of options that are not called by their names.</summary>
    private static readonly Dictionary<string, string> Fields = new()
    {
        ["--part"] = "piece",
        ["--fact"] = "faits",
        ["--password"] = "motdepasse",
        ["--dry-run"] = "essai",
        ["--rule"] = "constat",
        ["--answer"] = "reponse",
        ["--reason"] = "motif",
        ["--until"] = "jusque",
        ["--file"] = "document",
        ["--kind"] = "rapport",
        ["--report"] = "rapport",
        ["--period"] = "periode",
        ["--only-reviewed"] = "relues",
        ["--when"] = "quand",
        ["--sauf-feries"] = "feries",
        ["--extract"] = "faire",
        ["--check"] = "faire",
        ["--valider"] = "decision",
        ["--rouvrir"] = "decision",
        ["--corriger"] = "valeur",
        ["--rejeter"] = "motif",
    };

    /// <summary>The options that only the command line has, each with why.</summary>
    private static readonly Dictionary<string, string> AtTheMachine = new()
    {
        ["check --facts"] = "A dossier.yaml is sent with the documents, or facts one by one.",
        ["check --report"] = "The note comes with every check.",
        ["check --template"] = "A Word template is a file of the machine.",
        ["extract --debug-page"] = "It shows how a page is read, to whoever mends a reading.",
        ["answers --dossier"] = "The answers are those of the check.",
        ["answers --document"] = "The copies are those of the check.",
        ["indicators export --contours"] = "A map asks for a file of outlines, and tells beside it what has none.",
        ["report --template"] = "A Word template is a file of the machine.",
        ["report --previous"] = "The last report, as people completed it, is a file of theirs.",
        ["report --track-changes"] = "It goes with the last report.",
        ["report --draft"] = "The service drafts with the model that its settings name.",
        ["schedules add --template"] = "A Word template is a file of the machine.",
    };

    /// <summary>The commands whose options were given to the check that they speak of, or to the values that are listed before.</summary>
    private static readonly string[] OfTheCheck = ["compare", "evaluability", "programmes matrix", "answers add"];

    [Fact]
    public async Task Each_option_of_a_command_is_a_field_of_its_address_or_it_is_said_why_not()
    {
        using var anyone = new Visitor(keyed.Service.Address);
        var description = await anyone.JsonAsync("/api/openapi.json");
        var missing = (from name in CommandCoverageTests.Done.Keys
                       let command = Find(name)
                       let asked = FieldsOf(description, [.. CommandCoverageTests.Done[name], .. OfTheCheck.Contains(name) ? CommandCoverageTests.Done["check"] : [], .. name == "indicators review" ? CommandCoverageTests.Done["indicators list"] : []])
                       from option in command.Options.Where(o => !o.Name.EndsWith("help", StringComparison.Ordinal)).Select(o => o.Name).Except(OfTheMachine)
                       where !AtTheMachine.ContainsKey($"{name} {option}") && !(OfTheCheck.Contains(name) && AtTheMachine.ContainsKey($"check {option}"))
                       where !asked.Contains(Fields.GetValueOrDefault(option, option.TrimStart('-')))
                       select $"{name} {option}").ToList();
        Assert.Empty(missing);
    }

    [Fact]
    public void What_only_the_command_line_does_is_still_an_option_of_it() =>
        Assert.All(AtTheMachine.Keys, key => Assert.Contains(Find(key[..key.LastIndexOf(' ')]).Options, o => o.Name == key[(key.LastIndexOf(' ') + 1)..]));

    private static Command Find(string name) => name.Split(' ').Aggregate((Command)CommandCoverageTests.Root(), (command, part) => command.Subcommands.Single(c => c.Name == part));

    /// <summary>The fields that addresses take: in their query, their form or their data.</summary>
    private static HashSet<string> FieldsOf(JsonElement description, IReadOnlyList<string> addresses)
    {
        var fields = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var address in addresses.Select(a => a.Replace("{id:long}", "{id}", StringComparison.Ordinal).Split(' ')))
        {
            var operation = description.GetProperty("paths").GetProperty(address[1]).GetProperty(address[0].ToLowerInvariant());
            if (operation.TryGetProperty("parameters", out var parameters))
            {
                fields.UnionWith(parameters.EnumerateArray().Select(p => p.GetProperty("name").GetString()!));
            }

            if (operation.TryGetProperty("requestBody", out var body))
            {
                fields.UnionWith(body.GetProperty("content").EnumerateObject().SelectMany(c => Properties(description, c.Value.GetProperty("schema"))));
            }
        }

        return fields;
    }

    private static IEnumerable<string> Properties(JsonElement description, JsonElement schema)
    {
        var meant = schema.TryGetProperty("$ref", out var reference) ? description.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1]) : schema;
        return (meant.TryGetProperty("properties", out var own) ? own.EnumerateObject().Select(p => p.Name) : [])
            .Concat(meant.TryGetProperty("allOf", out var parts) ? parts.EnumerateArray().SelectMany(p => Properties(description, p)) : []);
    }
}
