using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Host.Dossiers;
using Planning.Host.Monitoring;

namespace Planning.Host.Tests.Monitoring;

public sealed class MonitoredPlanReaderTests
{
    private static readonly Territory[] Known = [new("Essai"), new("Val d’Essai", "200012345"), new("Calvados", "14")];

    [Fact]
    public void The_territory_is_the_one_of_the_number_that_the_dossier_gives() =>
        Assert.Equal("Val d’Essai", Read(Declared("PLUi intercommunal", "200012345")).Territory.Name);

    [Fact]
    public void Else_it_is_the_longest_known_one_in_the_name_of_the_plan() => Assert.Equal("Val d’Essai", Read(Declared("PLUi du Val d'Essai", null)).Territory.Name);

    [Fact]
    public void What_a_person_says_goes_before() => Assert.Equal("14", Read(Declared("PLUi du Val d'Essai", null), "calvados").Territory.Code);

    [Fact]
    public void A_territory_without_any_value_is_taken_as_said() => Assert.Equal(new Territory("Ailleurs"), Read(Declared("PLUi", null), "Ailleurs").Territory);

    [Fact]
    public void The_day_of_approval_and_the_type_come_from_the_dossier()
    {
        var plan = Read(Declared("PLUi du Val d'Essai", null));
        Assert.Equal(("PLUi du Val d'Essai", "plui", new DateOnly(2019, 12, 18)), (plan.Name, plan.Type, plan.Approved));
    }

    [Fact]
    public void A_folder_that_says_no_type_is_refused_with_the_command_that_prepares_it() =>
        Assert.Contains("planning dossier init", Assert.Throws<UserErrorException>(() => Read(null)).Remedy, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_territory_is_asked_for_with_those_that_are_known()
    {
        var error = Assert.Throws<UserErrorException>(() => Read(Declared("PLUi de Nulle-Part", null)));
        Assert.Contains("Calvados", error.Remedy, StringComparison.Ordinal);
        Assert.Contains("--territoire", error.Remedy, StringComparison.Ordinal);
    }

    private static MonitoredPlan Read(DossierDeclaration? declaration, string? said = null) => MonitoredPlanReader.Read("dossier", declaration, said, Known);

    private static DossierDeclaration Declared(string name, string? siren) => new()
    {
        Type = "PLUI",
        Name = name,
        Siren = siren,
        Parts = new Dictionary<string, string>(),
        Facts = new FactSet(new Dictionary<string, string> { ["plan.date_approbation"] = "2019-12-18" }),
    };
}
