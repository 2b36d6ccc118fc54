using Planning.Host.Dossiers;
using Planning.Host.Tests.Plugins;

namespace Planning.Host.Tests.Dossiers;

public sealed class ProcedureDatesTests
{
    [Theory]
    [InlineData("Le PLUi a été prescrit par délibération du conseil communautaire du 12 mars 2019.", "plan.date_prescription", "2019-03-12")]
    [InlineData("Le présent projet, arrêté le 1er juillet 2024, est soumis à enquête.", "plan.date_arret", "2024-07-01")]
    [InlineData("PLUi approuvé par délibération du 30 janvier 2025", "plan.date_approbation", "2025-01-30")]
    public void A_step_is_read_with_its_day(string text, string fact, string day)
    {
        var (found, evidence) = Assert.Single(In(text), f => f.Key == fact).Value;
        Assert.Equal(day, found.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("document.docx", evidence.File);
    }

    [Theory]
    [InlineData("Le SCoT, approuvé le 14 décembre 2023, couvre le territoire.")]
    [InlineData("Le PLUi sera approuvé après enquête. La réunion du 14 décembre 2023 l'a montré.")]
    [InlineData("Le PLUi approuvé le 31 février 2024.")]
    public void The_day_of_another_plan_of_no_step_or_of_no_calendar_is_not_read(string text) => Assert.Empty(In(text));

    private static IEnumerable<KeyValuePair<string, (DateOnly Day, Planning.Abstractions.Findings.Evidence Evidence)>> In(string text) =>
        ProcedureDates.In([SomeDocument.With("Titre", "document.docx", SomeDocument.Chapter("Préambule", text))], "plui");
}
