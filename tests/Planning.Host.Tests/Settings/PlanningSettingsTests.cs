using Microsoft.Extensions.Configuration;
using Planning.Abstractions;
using Planning.Documents.Pdf;
using Planning.Host.Settings;

namespace Planning.Host.Tests.Settings;

public sealed class PlanningSettingsTests
{
    [Fact]
    public void What_is_not_set_is_as_usual() => Assert.Equal(PdfLimits.Default, From().Pdf);

    [Fact]
    public void What_a_pdf_may_cost_is_read()
    {
        var limits = From(("Planning:Pdf:MemoryMegabytes", "256"), ("Planning:Pdf:SecondsPerPage", "3")).Pdf;
        Assert.Equal((256, 3), (limits.MemoryMegabytes, limits.SecondsPerPage));
    }

    [Theory]
    [InlineData("Planning:Templtes", "Templates")]
    [InlineData("Planning:Pdf:Memory", "MemoryMegabytes")]
    [InlineData("Planning:Service:Adress", "Address")]
    [InlineData("Planning:Service:SignIn:Autority", "Authority")]
    [InlineData("Planning:Service:Keys:0:Nom", "Name")]
    [InlineData("Planning:Mail:Serveur", "Server")]
    [InlineData("Planning:Service:WORKER", "Vouliez-vous écrire « Workers » ?")]
    [InlineData("Planning:Model:Endpoints", "Endpoint")]
    [InlineData("Planning:Inbox:0:Folders", "Folder")]
    [InlineData("Planning:Schedules:0:Whenn", "When")]
    public void An_unknown_setting_is_named_with_those_that_exist(string key, string known)
    {
        var error = Assert.Throws<UserErrorException>(() => From((key, "1")));
        Assert.Equal("PLN1547", error.Code);
        Assert.Contains(key, error.Message, StringComparison.Ordinal);
        Assert.Contains(known, error.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Planning:Service", "PLN1932")]
    [InlineData("Planning:Mail", "PLN1932")]
    [InlineData("Planning:Service:SignIn", "PLN1932")]
    [InlineData("Planning:Service:Keys", "PLN1931")]
    [InlineData("Planning:Inbox", "PLN1931")]
    [InlineData("Planning:Schedules", "PLN1931")]
    public void A_value_where_settings_are_expected_is_refused(string key, string code) => Assert.Equal(code, Assert.Throws<UserErrorException>(() => From((key, "/partages/depot"))).Code);

    [Theory]
    [InlineData("Planing", "Planning")]
    [InlineData("Loging", "Logging")]
    public void A_section_of_the_file_that_nobody_reads_is_named_with_the_nearest(string section, string nearest)
    {
        var error = Assert.Throws<UserErrorException>(() => SettingNames.CheckFile(new ConfigurationBuilder().AddInMemoryCollection([new($"{section}:Data", "/donnees")]).Build()));
        Assert.Equal("PLN1547", error.Code);
        Assert.Contains($"« {nearest} »", error.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beaucoup")]
    [InlineData("0")]
    [InlineData("-1")]
    public void A_limit_that_is_no_number_is_refused(string value) =>
        Assert.Equal("PLN1548", Assert.Throws<UserErrorException>(() => From(("Planning:Pdf:Pages", value))).Code);

    [Fact]
    public void Plans_and_reminders_are_lists()
    {
        var settings = From(("Planning:Plans:0", "/plans/scot"), ("Planning:Plans:1", " "), ("Planning:Reminders:0", "3"), ("Planning:Reminders:1", "24"));
        Assert.Equal([Path.GetFullPath("/plans/scot")], settings.Plans);
        Assert.Equal([24, 3], settings.Reminders);
        Assert.Equal([12, 6, 3, 1], From().Reminders);
    }

    [Theory]
    [InlineData("PLN1772", "Planning:Plans", "/plans/scot")]
    [InlineData("PLN1772", "Planning:Plans:scot", "/plans/scot")]
    [InlineData("PLN1773", "Planning:Reminders:0", "bientôt")]
    [InlineData("PLN1773", "Planning:Reminders:0", "0")]
    public void A_list_that_is_none_is_refused(string code, string key, string value) => Assert.Equal(code, Assert.Throws<UserErrorException>(() => From((key, value))).Code);

    [Fact]
    public void Mail_and_schedules_are_read()
    {
        Assert.Null(From().Mail);
        var settings = From(("Planning:Mail:Server", "smtp.agence.fr"), ("Planning:Mail:From", "planning@agence.fr"), ("Planning:Mail:To:0", "equipe@agence.fr"), ("Planning:Mail:Password", "secret"),
            ("Planning:Schedules:0:Name", "Contrôle"), ("Planning:Schedules:0:When", "tous les jours à 7 h"), ("Planning:Schedules:0:Check", "/plans/plui"), ("Planning:Schedules:0:SkipHolidays", "true"));
        Assert.Equal(("smtp.agence.fr", 587), (settings.Mail!.Server, settings.Mail.Port));
        Assert.DoesNotContain("secret", settings.Mail.ToString(), StringComparison.Ordinal);
        var schedule = Assert.Single(settings.Schedules);
        Assert.Equal(("Contrôle", Path.GetFullPath("/plans/plui"), true), (schedule.Name, schedule.Check, schedule.SkipHolidays));
    }

    [Theory]
    [InlineData("PLN1795", "Server", "")]
    [InlineData("PLN1796", "From", "planning")]
    [InlineData("PLN1796", "To", "equipe")]
    [InlineData("PLN1797", "Port", "beaucoup")]
    [InlineData("PLN1797", "Security", "StarTls")]
    [InlineData("PLN1547", "Serveur", "smtp")]
    public void A_mail_setting_that_cannot_be_meant_is_refused(string code, string name, string value)
    {
        var given = new Dictionary<string, string> { ["Server"] = "smtp.agence.fr", ["From"] = "planning@agence.fr", ["To"] = "equipe@agence.fr", [name] = value };
        Assert.Equal(code, Assert.Throws<UserErrorException>(() => From([.. given.Select(g => ($"Planning:Mail:{g.Key}", g.Value))])).Code);
    }

    [Fact]
    public void A_schedule_with_an_unknown_key_names_the_nearest()
    {
        var error = Assert.Throws<UserErrorException>(() => From(("Planning:Schedules:0:Whenn", "tous les jours à 7 h")));
        Assert.Contains("« When »", error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void No_model_is_configured_as_usual()
    {
        Assert.Null(From().Model);
        Assert.Null(From(("Planning:Model:Endpoint", ""), ("Planning:Model:Calls", "100")).Model);
    }

    [Fact]
    public void A_model_is_read_with_its_prices()
    {
        var model = From(("Planning:Model:Endpoint", "http://localhost:11434/v1"), ("Planning:Model:Model", "essai"), ("Planning:Model:Key", "secret"), ("Planning:Model:InputPrice", "0,4"), ("Planning:Model:CallSeconds", "90")).Model!;
        Assert.Equal((new Uri("http://localhost:11434/v1"), "essai", 0.4m, 90), (model.Endpoint, model.Model, model.InputPrice, model.CallSeconds));
        Assert.DoesNotContain("secret", model.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PLN1660", "Endpoint", "localhost:11434")]
    [InlineData("PLN1660", "Endpoint", "ftp://exemple.fr")]
    [InlineData("PLN1660", "Endpoint", "https://moi:mot@exemple.fr/v1")]
    [InlineData("PLN1661", "Model", " ")]
    [InlineData("PLN1662", "Endpoint", "http://exemple.fr/v1")]
    [InlineData("PLN1663", "Calls", "0")]
    [InlineData("PLN1663", "TotalSeconds", "longtemps")]
    [InlineData("PLN1664", "OutputPrice", "cher")]
    [InlineData("PLN1547", "Modele", "essai")]
    public void A_wrong_setting_of_the_model_is_refused(string code, string key, string value)
    {
        var settings = new Dictionary<string, string> { ["Endpoint"] = "https://exemple.fr/v1", ["Model"] = "essai", ["Key"] = "secret", [key] = value };

        var error = Assert.Throws<UserErrorException>(() => From([.. settings.Select(s => ($"Planning:Model:{s.Key}", s.Value))]));

        Assert.Equal(code, error.Code);
        Assert.DoesNotContain("secret", error.Message + error.Remedy, StringComparison.Ordinal);
    }

    private static PlanningSettings From(params (string Key, string Value)[] settings) => PlanningSettings.From(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(s => new KeyValuePair<string, string?>(s.Key, s.Value))).Build());
}
