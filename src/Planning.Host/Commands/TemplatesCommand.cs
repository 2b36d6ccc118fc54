using System.CommandLine;
using Planning.Abstractions;
using Planning.Host.Commands.Terminal;
using Planning.Host.Outputs;
using Planning.Host.Plugins;
using Planning.Host.Settings;
using Planning.Reporting.Checklist;
using Planning.Rules;
using Planning.Rules.Templates;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary><c>planning templates</c>: checks, lists and explains the rules.</summary>
internal sealed class TemplatesCommand(PlanningSettings settings, Func<PluginCatalogue> plugins)
{
    public Command Build()
    {
        var rule = new Argument<string>("RÈGLE") { Description = "Identifiant d'une règle, par exemple PLUI-RP-160." };
        var folder = new Argument<string>("DOSSIER") { Description = "Dossier où écrire une page par règle." };
        var check = new Command("check", "Vérifie tous les modèles et leurs exemples ; montre toutes les fautes.");
        check.SetAction(_ => (int)Check());
        var list = new Command("list", "Liste les règles.");
        list.SetAction(_ => (int)List());
        var explain = new Command("explain", "Explique une règle.") { rule };
        explain.SetAction(parsed => (int)Explain(parsed.GetValue(rule)!));
        var pages = new Command("pages", "Écrit la page de chaque règle.") { folder };
        pages.SetAction(parsed => (int)Pages(parsed.GetValue(folder)!));
        return new Command("templates", "Vérifie, liste et explique les règles.") { check, list, explain, pages, new WordTemplatesCommand(settings).Build() };
    }

    private ExitCode Check()
    {
        var console = TerminalConsole.Create();
        var templates = new TemplateFolder(settings.Templates).Load();
        var faults = templates.Faults.Concat(UnknownParts(templates)).ToList();
        faults = faults.Count > 0 ? faults : [.. ExampleCheck.Run(RuleBook.Compile(templates))];
        foreach (var fault in faults)
        {
            console.MarkupLine($"[red]{fault.Code}[/] {Markup.Escape(fault.File)}, ligne {fault.Line} : {Markup.Escape(fault.Message)}");
            if (fault.Quote.Length > 0)
            {
                console.MarkupLine($"    [grey]{fault.Line} | {Markup.Escape(fault.Quote)}[/]");
            }
        }

        var examples = templates.Rules.Sum(r => r.Examples.Count);
        console.MarkupLine(faults.Count == 0
            ? $"[green]Aucune faute[/] : {templates.Rules.Count} règles, {examples} exemples."
            : $"[red]{FrenchCount.Of(faults.Count, "faute")}[/] dans {templates.Rules.Count} règles.");
        return faults.Count == 0 ? ExitCode.Done : ExitCode.UserError;
    }

    private ExitCode List()
    {
        var console = TerminalConsole.Create();
        var templates = Load();
        foreach (var rule in templates.Rules)
        {
            console.MarkupLine($"[bold]{rule.Reference.Id}[/] {Markup.Escape(FrenchWords.Article(rule.Reference))} ({FrenchWords.Of(rule.Reference.Level)}) {Markup.Escape(rule.Reference.Title)}");
        }

        foreach (var rule in templates.PlanRules)
        {
            console.MarkupLine($"[bold]{rule.Id}[/] (toutes les pièces) {Markup.Escape(rule.Title)}");
        }

        return ExitCode.Done;
    }

    private ExitCode Explain(string id)
    {
        var templates = Load();
        var pages = RulePage.All(templates);
        if (pages.FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.OrdinalIgnoreCase)).Page is not { } page)
        {
            var nearest = Nearest.To(id.ToUpperInvariant(), pages.Select(p => p.Id));
            throw new UserErrorException("PLN1341", $"La règle « {id} » n'existe pas.",
                nearest is null ? "« planning templates list » donne toutes les règles." : $"Vouliez-vous écrire « {nearest} » ?");
        }

        TerminalConsole.Create().WriteLine(page);
        return ExitCode.Done;
    }

    private ExitCode Pages(string folder)
    {
        var pages = RulePage.All(Load());
        Directory.CreateDirectory(folder);
        foreach (var (id, page) in pages)
        {
            OutputFile.Write(Path.Combine(folder, $"{id}.md"), stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(page)));
        }

        TerminalConsole.Create().MarkupLine($"{pages.Count} pages écrites.");
        return ExitCode.Done;
    }

    /// <summary>Lists of rules on a part that no document can be: its type is in use, and knows no such part.</summary>
    private IEnumerable<TemplateFault> UnknownParts(TemplateSet templates) =>
        from rule in templates.Rules.DistinctBy(r => (r.List, r.Source[..r.Source.LastIndexOf(':')]))
        from type in plugins().Types.Where(t => t.Id == rule.List.Type && t.Parts.All(p => p.Id != rule.List.Part))
        select new TemplateFault("PLN1473", rule.Source[..rule.Source.LastIndexOf(':')], 1,
            $"Un document de type {type.Id} n'a pas de pièce « {rule.List.Part} » : vouliez-vous écrire « {Nearest.To(rule.List.Part, type.Parts.Select(p => p.Id)) ?? string.Join(" », « ", type.Parts.Select(p => p.Id))} » ?",
            $"partie: {rule.List.Part}");

    private TemplateSet Load() => Load(settings);

    /// <summary>The rules, without a mistake.</summary>
    /// <exception cref="UserErrorException">They hold some.</exception>
    internal static TemplateSet Load(PlanningSettings settings) => RuleBook.Compile(new TemplateFolder(settings.Templates).Load()).Templates;
}
