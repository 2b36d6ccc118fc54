using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;
using Planning.Host.Web.Evaluation;

namespace Planning.Host.Tests.Web.Evaluation;

public sealed class SeriesCurveTests
{
    [Fact]
    public void A_value_of_ten_years_is_told_beside_the_curve_of_the_single_years()
    {
        var curve = SeriesCurve.Of(Series((new Period(2014, 2024), 84.2m), (new Period(2020), 7.9m), (new Period(2022), 6.1m), (new Period(2023), 4.8m)))!;
        Assert.Equal(["2020", "2022", "2023"], curve.Years.Select(y => y.Label));
        Assert.All(curve.Dots, dot => Assert.InRange(decimal.Parse(dot.X, System.Globalization.CultureInfo.InvariantCulture), 80, 690));
        Assert.Equal("De 7,9 en 2020 à 4,8 en 2023 (ha). D’une autre durée, hors de la courbe : 2014-2024.", curve.Told);
    }

    [Fact]
    public void Values_of_several_years_make_a_curve_of_their_own()
    {
        var curve = SeriesCurve.Of(Series((new Period(2001, 2011), 120), (new Period(2011, 2021), 84), (new Period(2021), 7)))!;
        Assert.Equal(["2011", "2021"], curve.Years.Select(y => y.Label));
        Assert.EndsWith("hors de la courbe : 2021.", curve.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void One_value_of_each_length_makes_no_curve() => Assert.Null(SeriesCurve.Of(Series((new Period(2011, 2021), 84), (new Period(2021), 7))));

    private static IndicatorSeries Series(params (Period Period, decimal Value)[] values)
    {
        var territory = new Territory("Pays d’essai");
        return new IndicatorSeries
        {
            Indicator = "consommation-enaf",
            Territory = territory,
            Unit = "ha",
            Points = [.. values.Select(v => new SeriesPoint { Period = v.Period, Kept = [Observation(territory, v.Period, v.Value)] })],
        };
    }

    private static RecordedObservation Observation(Territory territory, Period period, decimal value) => new()
    {
        Id = 1,
        By = "Essai",
        At = DateTimeOffset.UnixEpoch,
        Observation = new Observation
        {
            Indicator = "consommation-enaf",
            Value = value,
            Unit = "ha",
            AsWritten = value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            UnitAsWritten = "ha",
            Territory = territory,
            Period = period,
            Source = new ObservationSource { File = "essai.pdf", Hash = new string('0', 64), Method = ObservationMethod.Table, Location = new Location { HeadingPath = [] }, Context = string.Empty },
            Confidence = 1,
            Reasons = [],
        },
    };
}
