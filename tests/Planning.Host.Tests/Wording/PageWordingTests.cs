using System.Text.RegularExpressions;
using Planning.Host.Wording;
using Planning.Tests;

namespace Planning.Host.Tests.Wording;

public sealed partial class PageWordingTests
{
    /// <summary>What is told by commands alone: the page asks for it by fields that cannot be left out, or has no such thing.</summary>
    private static readonly string[] OfCommands = ["PLN1786", "PLN1787", "PLN1743", "PLN1691", "« planning check --annotate »", "Require("];

    /// <summary>Reports, comparisons and reviews are not made of what is dropped in a folder.</summary>
    private static readonly string[] OfPeopleWhoAsk = ["ReportAsked.cs", "MonitoredPlanReader.cs", "ReviewDecision.cs", "ImportErrors.cs", "SeriesReader.cs", "GiveAnswerJob.cs"];

    [Theory]
    [InlineData("Confirmez-le par --fact territoire.littoral=true.", "Confirmez-le en écrivant « territoire.littoral=true » dans les faits, sous « Préciser le plan ».")]
    [InlineData("Si ce n'est qu'une seule pièce, indiquez laquelle avec --part.", "Si ce n'est qu'une seule pièce, indiquez laquelle sous « Préciser le plan ».")]
    [InlineData("Indiquez le type avec --type (plui, scot) et la pièce avec --part ; « planning plugins » donne les pièces de chaque type.", "Indiquez le type sous « Préciser le plan » (plui, scot) et la pièce.")]
    [InlineData("Indiquez le type et la pièce, par exemple : --type plui --part padd ; ou --type scot --part pas.", "Choisissez le type et la pièce sous « Préciser le plan », par exemple : type « plui », pièce « padd » ; ou type « scot », pièce « pas ».")]
    [InlineData("Écrivez-la comme --period 2019..2025, la première année d'abord.", "Écrivez-la comme 2019..2025, la première année d'abord.")]
    [InlineData("Le dossier n'existe pas.", "Le dossier n'existe pas.")]
    public void What_the_command_is_told_by_options_the_page_says_by_its_fields(string command, string page) => Assert.Equal(page, PageWording.Of(command));

    [Fact]
    public void No_remedy_that_may_reach_the_page_asks_for_an_option_that_says_more_of_a_plan()
    {
        var lines = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}Commands{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !f.Contains($"{Path.DirectorySeparatorChar}Wording{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(f).Select(l => (File: Path.GetFileName(f), Text: l)))
            .Where(l => Option().IsMatch(l.Text) && !OfCommands.Any(c => l.Text.Contains(c, StringComparison.Ordinal))).ToList();
        Assert.NotEmpty(lines);
        Assert.All(lines, l => Assert.DoesNotMatch(Option(), PageWording.Of(Hole().Replace(l.Text, "x"))));
        Assert.All(lines, l => Assert.DoesNotMatch(Option(), ProgramWording.Of(Hole().Replace(l.Text, "x"))));
        Assert.All(lines.Where(l => !OfPeopleWhoAsk.Contains(l.File)), l => Assert.DoesNotMatch(Option(), FolderWording.Of(Hole().Replace(l.Text, "x"))));
    }

    [GeneratedRegex("--(?:fact|type|part|annotate|password|period|rejeter|territoire)\\b", RegexOptions.None, 1000)]
    private static partial Regex Option();

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Hole();
}
