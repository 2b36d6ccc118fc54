using System.Globalization;
using Planning.Rules.Checks.Tables;

namespace Planning.Rules.Tests.Checks.Tables;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("1 250,5", "1250.5", "0.1")]
    [InlineData("1\u202F250", "1250", "1")]
    [InlineData("12\u00A0345\u00A0678", "12345678", "1")]
    [InlineData("1\u2009482", "1482", "1")]
    [InlineData("12,40", "12.40", "0.01")]
    [InlineData("3.5", "3.5", "0.1")]
    [InlineData("– 640", "-640", "1")]
    [InlineData("−120", "-120", "1")]
    [InlineData("-0,5", "-0.5", "0.1")]
    [InlineData("+395", "395", "1")]
    [InlineData("1 250 (p)", "1250", "1")]
    [InlineData("19 570 (2022)", "19570", "1")]
    [InlineData("410*", "410", "1")]
    [InlineData("410¹", "410", "1")]
    public void A_figure_is_read_as_the_french_print_it(string text, string value, string step)
    {
        var reading = FigureReader.Read(text);
        Assert.Equal((CellKind.Figure, Number(value), Number(step)), (reading.Kind, reading.Value, reading.Step));
    }

    [Theory]
    [InlineData("n.d.")]
    [InlineData("s")]
    [InlineData("< 5")]
    [InlineData("à définir")]
    [InlineData("12 à 15")]
    [InlineData("2026-2030")]
    [InlineData("3 sur 9")]
    [InlineData("31,0 au plus")]
    [InlineData("1 640, dont 3 au sol")]
    [InlineData("18 640 MWh (18,6 GWh)")]
    [InlineData("1.250")]
    [InlineData("×3")]
    [InlineData("()")]
    [InlineData("+")]
    public void What_is_not_one_plain_figure_is_text(string text) => Assert.Equal(CellKind.Text, FigureReader.Read(text).Kind);

    [Theory]
    [InlineData("-", CellKind.Dash)]
    [InlineData("–", CellKind.Dash)]
    [InlineData("—", CellKind.Dash)]
    [InlineData("\u00A0", CellKind.Blank)]
    [InlineData("", CellKind.Blank)]
    internal void A_dash_is_not_a_blank(string text, CellKind kind) => Assert.Equal(kind, FigureReader.Read(text).Kind);

    [Theory]
    [InlineData("2021", true)]
    [InlineData("2 021", false)]
    [InlineData("2021 ha", false)]
    [InlineData("3021", false)]
    public void Four_digits_alone_may_be_a_year(string text, bool isYear) => Assert.Equal(isYear, FigureReader.Read(text).IsYear);

    [Fact]
    public void Brackets_make_a_negative_that_is_not_sure()
    {
        var reading = FigureReader.Read("(12,4)");
        Assert.Equal((-12.4m, false), (reading.Value, reading.IsSure));
    }

    [Theory]
    [InlineData("41,2 GWh", "GWh")]
    [InlineData("18 640 MWh", "MWh")]
    [InlineData("12 %", "%")]
    [InlineData("16 200 tCO2e", "tCO2e")]
    [InlineData("12 t éq. CO₂", "tCO2e")]
    [InlineData("31 M€", "M€")]
    [InlineData("350 k€ HT", "k€")]
    [InlineData("2,8 ha", "ha")]
    [InlineData("1 250 m²", "m²")]
    [InlineData("40 GWh/an", "GWh")]
    public void The_unit_written_with_a_figure_is_read(string text, string unit) => Assert.Equal(unit, FigureReader.Read(text).Unit?.Name);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
