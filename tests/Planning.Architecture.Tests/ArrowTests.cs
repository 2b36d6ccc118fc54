using System.Reflection;
using Planning.Abstractions.Documents;
using Planning.Documents;
using Planning.Host.Plugins;
using Planning.Indicators.Store;
using Planning.Plugin.Pcaet;
using Planning.Plugin.Plui;
using Planning.Plugin.Scot;
using Planning.Reporting.Checklist;
using Planning.Rules;
using Planning.Tests;

namespace Planning.Architecture.Tests;

public sealed class ArrowTests
{
    private static readonly Assembly Abstractions = typeof(PlanningDocument).Assembly;
    private static readonly Assembly Documents = typeof(DocumentReader).Assembly;
    private static readonly Assembly Rules = typeof(RuleEngine).Assembly;
    private static readonly Assembly Reporting = typeof(CheckResult).Assembly;
    private static readonly Assembly Indicators = typeof(ObservationStore).Assembly;
    private static readonly Assembly Host = typeof(PluginCatalogue).Assembly;
    private static readonly Assembly Plui = typeof(PluiDocumentType).Assembly;
    private static readonly Assembly Scot = typeof(ScotDocumentType).Assembly;
    private static readonly Assembly Pcaet = typeof(PcaetDocumentType).Assembly;

    public static TheoryData<Assembly, string[]> References => new()
    {
        { Abstractions, [] },
        { Documents, ["Planning.Abstractions"] },
        { Rules, ["Planning.Abstractions"] },
        { Reporting, ["Planning.Abstractions"] },
        { Indicators, ["Planning.Abstractions"] },
        { Plui, ["Planning.Abstractions"] },
        { Scot, ["Planning.Abstractions"] },
        { Pcaet, ["Planning.Abstractions"] },
        { Host, ["Planning.Abstractions", "Planning.Documents", "Planning.Indicators", "Planning.Reporting", "Planning.Rules"] },
    };

    [Theory]
    [MemberData(nameof(References))]
    public void A_project_references_only_what_its_place_allows(Assembly project, string[] allowed) =>
        Assert.Equal(allowed, project.GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("Planning.", StringComparison.Ordinal)).Order());

    [Theory]
    [InlineData("DocumentFormat.OpenXml", "Planning.Documents", "Planning.Reporting")]
    [InlineData("UglyToad.PdfPig", "Planning.Documents")]
    [InlineData("UglyToad.PdfPig.Tokens", "Planning.Documents")]
    [InlineData("CsvHelper", "Planning.Indicators", "Planning.Reporting")]
    [InlineData("Microsoft.SemanticKernel.Abstractions", "Planning.Reporting")]
    [InlineData("Microsoft.SemanticKernel.Connectors.OpenAI", "Planning.Reporting")]
    [InlineData("OpenAI", "Planning.Reporting")]
    [InlineData("YamlDotNet", "Planning.Rules", "Planning.Indicators", "planning")]
    [InlineData("DiffPlex", "Planning.Rules")]
    [InlineData("Lucene.Net.Analysis.Common", "Planning.Rules")]
    [InlineData("Ical.Net", "Planning.Reporting")]
    [InlineData("Dapper", "Planning.Indicators", "planning")]
    [InlineData("Microsoft.Data.Sqlite", "Planning.Indicators", "planning")]
    [InlineData("Npgsql", "Planning.Indicators", "planning")]
    [InlineData("MiniExcel", "Planning.Indicators")]
    [InlineData("Spectre.Console", "planning")]
    [InlineData("McMaster.NETCore.Plugins", "planning")]
    [InlineData("OpenTelemetry", "planning")]
    [InlineData("OpenTelemetry.Exporter.OpenTelemetryProtocol", "planning")]
    [InlineData("OpenTelemetry.Exporter.Prometheus.AspNetCore", "planning")]
    [InlineData("Microsoft.Extensions.Hosting.Systemd", "planning")]
    [InlineData("Microsoft.Extensions.Hosting.WindowsServices", "planning")]
    [InlineData("Quartz", "planning")]
    [InlineData("PublicHoliday", "planning")]
    [InlineData("MailKit", "planning")]
    [InlineData("MimeKit", "planning")]
    [InlineData("Scrutor", "planning")]
    public void A_library_stays_where_it_is_used(string library, params string[] users)
    {
        Assembly[] all = [Abstractions, Documents, Rules, Reporting, Indicators, Plui, Scot, Pcaet, Host];
        var found = all.Where(a => a.GetReferencedAssemblies().Any(r => r.Name == library)).Select(a => a.GetName().Name!);
        Assert.Subset(users.ToHashSet(), found.ToHashSet());
    }

    [Fact]
    public void Only_drafting_speaks_to_a_model_or_to_the_network()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal));
        var callers = files.Where(f => File.ReadAllText(f) is var text && (text.Contains("Microsoft.SemanticKernel", StringComparison.Ordinal) || text.Contains("HttpClient", StringComparison.Ordinal)));
        Assert.Equal(["KernelModel.cs"], callers.Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("Manager")]
    [InlineData("Helper")]
    [InlineData("Util")]
    [InlineData("Utils")]
    [InlineData("Impl")]
    [InlineData("Processor")]
    public void No_type_has_a_name_without_a_job(string suffix)
    {
        Assembly[] all = [Abstractions, Documents, Rules, Reporting, Indicators, Plui, Scot, Pcaet, Host];
        Assert.DoesNotContain(all.SelectMany(a => a.GetTypes()).Where(t => t.Namespace?.StartsWith("Planning", StringComparison.Ordinal) == true), t => t.Name.EndsWith(suffix, StringComparison.Ordinal));
    }

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        var files = new[] { "src", "plugins", "tests" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.InRange(File.ReadLines(f).Count(), 1, 400));
    }

    [Fact]
    public void A_document_type_is_under_150_lines() => Assert.All(Directory.GetDirectories(Path.Combine(Repository.Root, "plugins")), plugin =>
        Assert.InRange(Directory.EnumerateFiles(plugin, "*.*").Where(f => Path.GetExtension(f) is ".cs" or ".json" && Path.GetFileName(f) != "packages.lock.json").Sum(f => File.ReadLines(f).Count()), 1, 149));
}
