using System.Globalization;
using System.Xml.Linq;
using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>Which report a file holds.</summary>
internal sealed record LedgerHead(string Plan, string Type, string Territory, string Kind, Period Period, string Made)
{
    public static LedgerHead Of(MonitoringReport report) => new(report.Plan.Name, report.Plan.Type, report.Plan.Territory.Code ?? string.Empty, report.Kind, report.Period,
        report.Made.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static LedgerHead Parse(XElement root) => new(Get(root, "plan"), Get(root, "type"), Get(root, "territoire"), Get(root, "sorte"),
        new Period(int.Parse(Get(root, "de"), CultureInfo.InvariantCulture), int.Parse(Get(root, "a"), CultureInfo.InvariantCulture)), Get(root, "fait"));

    public IEnumerable<XAttribute> Attributes() =>
    [
        new("plan", Checklist.XmlText.Of(Plan)), new("type", Type), new("territoire", Territory), new("sorte", Kind),
        new("de", Period.From.ToString(CultureInfo.InvariantCulture)), new("a", Period.To.ToString(CultureInfo.InvariantCulture)), new("fait", Made),
    ];

    /// <summary>Refuses to fill the report of another plan, or one of another kind.</summary>
    /// <exception cref="UserErrorException">It is one.</exception>
    public void Accept(LedgerHead report, string file)
    {
        var isSameTerritory = Territory.Length > 0 && Territory == report.Territory;
        var isSameName = WordTags.Plain(Plan) == WordTags.Plain(Checklist.XmlText.Of(report.Plan));
        if (Type != report.Type || (!isSameName && !isSameTerritory) || (Territory.Length > 0 && report.Territory.Length > 0 && !isSameTerritory))
        {
            throw TemplateErrors.OtherPlan(file, Plan, report.Plan);
        }

        if (Kind != report.Kind)
        {
            throw TemplateErrors.OtherKind(file, Kind, report.Kind);
        }
    }

    private static string Get(XElement root, string name) => root.Attribute(name)?.Value ?? throw new FormatException($"The report has no {name}.");
}
