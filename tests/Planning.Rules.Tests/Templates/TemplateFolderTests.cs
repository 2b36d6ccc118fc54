using Planning.Abstractions;
using Planning.Rules.Templates;
using Planning.Rules.Yaml;
using Planning.Tests;

namespace Planning.Rules.Tests.Templates;

public sealed class TemplateFolderTests
{
    [Fact]
    public void All_mistakes_are_told_at_once_with_their_lines()
    {
        var faults = Some.Templates("""
            partie: rapport
            concepts:
              vide: {seuil: 2}
            regles:
              - id: faux
                titre: Un titre.
                article: 151-4
                niveau: obligatoir
                sujet: inconnu
                facettes: [{nom: rien}]
                mesage: Oups.
                remede: Rien.
                exemples: []
            """).Faults;
        Assert.Equal(["PLN1404", "PLN1406", "PLN1411", "PLN1412", "PLN1422", "PLN1432", "PLN1432", "PLN1433", "PLN1440"], faults.Select(f => f.Code).Order());
        var key = faults.Single(f => f.Code == "PLN1404");
        Assert.Equal(11, key.Line);
        Assert.Equal("mesage: Oups.", key.Quote);
        Assert.Contains("« message »", key.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_yaml_is_a_fault_with_its_line() =>
        Assert.Equal("PLN1402", Some.Templates("partie: [rapport\nregles: }").Faults.Single().Code);

    [Fact]
    public void A_condition_on_a_fact_that_no_one_defined_names_the_nearest()
    {
        var fault = Some.Templates($$"""
            partie: rapport
            concepts:
              rivage: {termes: [rivage]}
            regles:
            {{Some.Head.Replace("niveau: obligatoire", "niveau: conditionnel\n    condition: territoire.litoral", StringComparison.Ordinal)}}
                sujet: rivage
            """, "faits: {territoire.littoral: {question: Littoral ?}}").Faults.Single();
        Assert.Contains("« territoire.littoral »", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("    doute: Aucun.", "PLN1431", "« controle »")]
    [InlineData("    controle: totaux\n    sujet: rivage", "PLN1438", "« sujet »")]
    [InlineData("    controle: totaux\n    facettes: [{nom: un mot, mots: 1}]", "PLN1438", "« facettes »")]
    [InlineData("    controle: totales", "PLN1439", "unites ou totaux")]
    public void A_rule_bears_on_a_subject_or_on_tables_and_never_on_both(string keys, string code, string told)
    {
        var fault = Some.Templates($"""
            partie: rapport
            concepts:
              rivage: {"{"}termes: [rivage]{"}"}
            regles:
            {Some.Head}
            {keys}
            """).Faults.Single();
        Assert.Equal(code, fault.Code);
        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("partie: rapport\npartie: padd\nregles: []")]
    [InlineData("partie: rapport\nconcepts:\n  haie: {termes: [haie]}\n  haie: {termes: [talus]}")]
    public void A_key_given_twice_is_told_with_its_line(string text)
    {
        var fault = Some.Templates(text).Faults.Single();
        Assert.Equal("PLN1417", fault.Code);
        Assert.Contains("deux fois", fault.Message, StringComparison.Ordinal);
        Assert.Equal(fault.Quote, text.Split('\n')[fault.Line - 1].Trim());
    }

    [Theory]
    [InlineData("partie: &p rapport\nregles: []")]
    [InlineData("partie: rapport\n---\nregles: []")]
    public void A_reference_or_a_second_document_is_told(string text) => Assert.Equal("PLN1416", Some.Templates(text).Faults.Single().Code);

    [Fact]
    public void A_folder_without_lexicon_is_a_users_mistake() =>
        Assert.Equal("PLN1450", Assert.Throws<UserErrorException>(() => new TemplateFolder(Path.GetTempPath()).Load()).Code);

    [Fact]
    public void A_set_with_mistakes_is_not_compiled() =>
        Assert.Equal("PLN1499", Assert.Throws<UserErrorException>(() => RuleBook.Compile(Some.Templates("partie: rapport\nregles: 3"))).Code);

    [Theory]
    [InlineData("qu*")]
    [InlineData("1*")]
    [InlineData("(sans … étude|aucun)")]
    public void An_expression_that_can_never_be_found_is_told(string expression) =>
        Assert.Equal("PLN1413", Some.Templates($"partie: rapport\nconcepts:\n  notion: {{termes: [\"{expression}\"]}}").Faults.Single().Code);

    [Fact]
    public void An_expression_of_too_many_forms_is_told()
    {
        var choice = $"({string.Join('|', Enumerable.Range(0, 50).Select(i => $"mot{i}"))})";
        Assert.Empty(Some.Templates($"partie: rapport\nconcepts:\n  notion: {{termes: [\"{choice} … {choice}\"]}}").Faults);
        Assert.Equal("PLN1418", Some.Templates($"partie: rapport\nconcepts:\n  notion: {{termes: [\"{choice} {choice}\"]}}").Faults.Single().Code);
    }

    [Fact]
    public void A_family_of_words_that_no_lexicon_defines_is_told_with_the_nearest()
    {
        var fault = Some.Templates("partie: rapport\nconcepts:\n  notion: {termes: [\"reste à_<traitter>\"]}").Faults.Single();
        Assert.Equal("PLN1474", fault.Code);
        Assert.Contains("« traiter »", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_loads_the_rules_of_its_parts_without_their_examples()
    {
        var folder = Path.Combine(Repository.Root, "templates");
        var templates = new TemplateFolder(folder, new KeptTrees(null)).Load([new PartOfType("scot", "doo")]);
        Assert.Empty(templates.Faults);
        Assert.All(templates.Rules, rule => Assert.Equal(new PartOfType("scot", "doo"), rule.List.Bearing));
        Assert.All(templates.Rules, rule => Assert.Empty(rule.Examples));
        Assert.Equal(new TemplateFolder(folder).Load().Rules.Count(r => r.List.Bearing == new PartOfType("scot", "doo")), templates.Rules.Count);
    }

    [Fact]
    public void A_mistake_in_the_rules_of_one_part_does_not_stop_the_check_of_another()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        Directory.CreateDirectory(Path.Combine(folder, "plui"));
        File.Copy(Path.Combine(Repository.Root, "templates", "lexique.yaml"), Path.Combine(folder, "lexique.yaml"));
        File.WriteAllText(Path.Combine(folder, "plui", "padd.yaml"), "partie: padd\nregles: 3");
        File.WriteAllText(Path.Combine(folder, "plui", "sans-partie.yaml"), "regles: []");
        File.WriteAllText(Path.Combine(folder, "plui", "oap.yaml"), "partie: oap\nregles: []");
        var templates = new TemplateFolder(folder);
        Assert.Equal(["PLN1430", "PLN1406"], templates.Load([new PartOfType("plui", "padd")]).Faults.Select(f => f.Code));
        Assert.Equal(["PLN1406"], templates.Load([new PartOfType("plui", "oap")]).Faults.Select(f => f.Code));
    }
}
