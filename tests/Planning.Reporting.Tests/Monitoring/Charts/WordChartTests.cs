using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Planning.Abstractions.Monitoring;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Planning.Reporting.Tests.Monitoring.Charts;

public class WordChartTests
{
    public static readonly TheoryData<ChartForm, int, int, string, double> Sizes = Products();

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Any_chart_makes_a_valid_file(ChartForm form, int series, int categories, string name, double factor) =>
        AssertValid(SomeChart.Written(SomeChart.Sized(form, series, categories, name, (decimal)factor)));

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void Hostile_words_stay_words(string text)
    {
        var chart = SomeChart.Of(ChartForm.GroupedBars, [text, "2016"], SomeChart.Series(text, 1, 2)) with { Title = text, Alternative = text, Unit = text };

        AssertValid(SomeChart.Written(chart));
    }

    [Fact]
    public void The_same_chart_gives_the_same_parts()
    {
        var chart = SomeChart.Vacancy(8.1m, null, 7.4m);

        Assert.Equal(Parts(SomeChart.Written(chart, chart)), Parts(SomeChart.Written(chart, chart)));
    }

    [Fact]
    public void A_value_that_is_missing_is_not_drawn()
    {
        var space = Space(SomeChart.Written(SomeChart.Vacancy(8.1m, null, 7.4m)));

        var cache = space.Descendants<C.LineChartSeries>().First().GetFirstChild<C.Values>()!.Descendants<C.NumberingCache>().Single();
        Assert.Equal([(0u, "8.1"), (2u, "7.4")], cache.Elements<C.NumericPoint>().Select(p => (p.Index!.Value, p.NumericValue!.Text)));
        Assert.Equal(3u, cache.PointCount!.Val!.Value);
        Assert.Equal(C.DisplayBlanksAsValues.Gap, space.Descendants<C.DisplayBlanksAs>().Single().Val!.Value);
    }

    [Fact]
    public void The_path_to_the_target_is_dashed_and_its_marks_are_hollow()
    {
        var target = Space(SomeChart.Written(SomeChart.Vacancy(8.1m, 7.4m))).Descendants<C.LineChartSeries>().Last();

        Assert.Equal(A.PresetLineDashValues.Dash, target.GetFirstChild<C.ChartShapeProperties>()!.Descendants<A.PresetDash>().Single().Val!.Value);
        Assert.Equal(A.SchemeColorValues.Background1, target.Descendants<C.Marker>().Single().Descendants<A.SchemeColor>().First().Val!.Value);
    }

    [Fact]
    public void A_target_over_stacked_bars_is_a_line()
    {
        var chart = SomeChart.Of(ChartForm.StackedBars, SomeChart.Years(2019, 2), SomeChart.Series("Habitat", 3, 2), SomeChart.Series("Activité", 1, 1), SomeChart.Target(4, 3));

        var area = Space(SomeChart.Written(chart)).Descendants<C.PlotArea>().Single();

        Assert.Equal(2, area.Descendants<C.BarChartSeries>().Count());
        Assert.Single(area.Descendants<C.LineChartSeries>());
        Assert.Equal(2, area.Elements().Count(e => e is C.CategoryAxis or C.ValueAxis));
    }

    [Fact]
    public void No_two_series_look_alike_without_colour()
    {
        var lines = Space(SomeChart.Written(SomeChart.Sized(ChartForm.Line, 5, 6, "Série", 1))).Descendants<C.LineChartSeries>();
        var bars = Space(SomeChart.Written(SomeChart.Sized(ChartForm.StackedBars, 5, 6, "Série", 1))).Descendants<C.BarChartSeries>();

        Assert.Equal(5, lines.Select(s => s.Descendants<C.Symbol>().Single().Val!.InnerText).Distinct().Count());
        Assert.Equal(5, bars.Select(s => Grey(s.GetFirstChild<C.ChartShapeProperties>()!.FirstChild!)).Distinct().Count());
    }

    [Theory]
    [InlineData(ChartForm.Line)]
    [InlineData(ChartForm.GroupedBars)]
    [InlineData(ChartForm.Parts)]
    public void Colours_and_fonts_are_the_theme_s(ChartForm form)
    {
        var space = Space(SomeChart.Written(SomeChart.Sized(form, 1, 4, "Part", 3)));

        Assert.Empty(space.Descendants<A.RgbColorModelHex>());
        Assert.All(space.Descendants<A.LatinFont>(), font => Assert.Equal("+mn-lt", font.Typeface!.Value));
        Assert.Contains(space.Descendants<A.SchemeColor>(), c => c.Val!.Value == A.SchemeColorValues.Accent1);
    }

    [Fact]
    public void A_key_is_there_for_several_series_only()
    {
        Assert.Empty(Space(SomeChart.Written(SomeChart.Of(ChartForm.Line, ["2019", "2020"], SomeChart.Series("Sarvelle", 1, 2)))).Descendants<C.Legend>());
        Assert.Single(Space(SomeChart.Written(SomeChart.Vacancy(8.1m, 7.4m))).Descendants<C.Legend>());
    }

    [Fact]
    public void The_title_states_the_finding_over_nothing()
    {
        var title = Space(SomeChart.Written(SomeChart.Vacancy(8.1m, 7.4m))).Descendants<C.Title>().First();

        Assert.Equal("La vacance recule depuis 2015", title.InnerText);
        Assert.False(title.GetFirstChild<C.Overlay>()!.Val!.Value);
    }

    [Fact]
    public void Who_cannot_see_a_chart_is_told_what_it_shows()
    {
        using var word = Opened(SomeChart.Written(SomeChart.Vacancy(8.1m, 7.4m)));

        Assert.Equal("Courbe du taux de vacance, de 8,1 % en 2015 à 7,2 % en 2018.", word.MainDocumentPart!.Document!.Descendants<DW.DocProperties>().Single().Description!.Value);
    }

    [Fact]
    public void Long_names_of_places_are_read_beside_lying_bars_the_first_at_the_top()
    {
        var chart = SomeChart.Of(ChartForm.GroupedBars, ["Saint-Martin-des-Besaces", "Clécy"], SomeChart.Series("Taux", 8, 6));

        var space = Space(SomeChart.Written(chart));

        Assert.Equal(C.BarDirectionValues.Bar, space.Descendants<C.BarDirection>().Single().Val!.Value);
        Assert.Equal(C.OrientationValues.MaxMin, space.Descendants<C.CategoryAxis>().Single().Descendants<C.Orientation>().Single().Val!.Value);
    }

    [Theory]
    [InlineData(-1, 12)]
    [InlineData(0, 0)]
    public void Parts_that_make_no_pie_are_bars(int first, int second)
    {
        var chart = SomeChart.Of(ChartForm.Parts, ["Habitat", "Activité"], SomeChart.Series("2021", first, second));

        var space = Space(SomeChart.Written(chart));

        Assert.Empty(space.Descendants<C.PieChart>());
        Assert.Single(space.Descendants<C.BarChart>());
    }

    [Fact]
    public void Years_that_follow_unevenly_stand_on_an_axis_of_time()
    {
        var chart = SomeChart.Of(ChartForm.Line, ["2008", "2013", "2014"], SomeChart.Series("Sarvelle", 5, 6, 7));

        var space = Space(SomeChart.Written(chart));

        Assert.Single(space.Descendants<C.DateAxis>());
        Assert.Equal(["2008", "2013", "2014"], space.Descendants<C.CategoryAxisData>().Single().Descendants<C.NumericValue>().Select(v => v.Text));
    }

    private static string Grey(OpenXmlElement fill) => fill switch
    {
        A.PatternFill pattern => pattern.Preset!.InnerText!,
        _ => string.Join(' ', fill.Descendants<A.LuminanceOffset>().Select(l => l.Val!.InnerText).Prepend("plain")),
    };

    private static TheoryData<ChartForm, int, int, string, double> Products()
    {
        var sizes = new TheoryData<ChartForm, int, int, string, double>();
        foreach (var form in Enum.GetValues<ChartForm>())
        {
            sizes.Add(form, 1, 1, "2021", 1);
            sizes.Add(form, 1, 6, "Secteur", 0.00004);
            sizes.Add(form, 5, 30, "Saint-Hilaire-du-Très-Long-Nom-de-Commune", 1);
            sizes.Add(form, 2, 5, "CA <Sarvelle> & \"Orne\" 🌳", 987_654_321_012);
            sizes.Add(form, 30, 3, "S", -2.5);
        }

        return sizes;
    }

    private static void AssertValid(byte[] file)
    {
        using var word = Opened(file);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    private static WordprocessingDocument Opened(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), false);

    private static C.ChartSpace Space(byte[] file)
    {
        using var word = Opened(file);
        return (C.ChartSpace)word.MainDocumentPart!.ChartParts.Single().ChartSpace!.CloneNode(true);
    }

    private static List<(string, string)> Parts(byte[] file)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        return [.. archive.Entries.Where(e => e.FullName.StartsWith("word/", StringComparison.Ordinal)).Select(e =>
        {
            using var content = e.Open();
            return (e.FullName, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)));
        })];
    }
}
