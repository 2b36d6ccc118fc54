using Planning.Abstractions.Monitoring;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class SpreadsTests
{
    [Theory]
    [InlineData("À Ombray, les prélèvements pour l'eau potable oscillent entre 9,6 et 10,1 millions de m³ de 2018 à 2022.")]
    [InlineData("À Caumont, la production de bois-énergie se maintient autour de 70 GWh : 68, 72 puis 70 GWh en 2015, 2019 et 2023.")]
    [InlineData("À Caumont, l'éolien produit 61, 92 puis 118 GWh en 2015, 2019 et 2023.")]
    [InlineData("À Ombray, de 2018 à 2022, un peu plus de 49 millions de mètres cubes ont été prélevés pour l'eau potable.")]
    public void Values_of_several_years_are_held_together(string text) => Assert.Equal(StatementVerdict.Supported, LongSeries.Guard.Verdict(text));

    [Theory]
    [InlineData("À Ombray, les prélèvements pour l'eau potable oscillent entre 9,6 et 9,9 millions de m³ de 2018 à 2022.")]
    [InlineData("À Ombray, les prélèvements pour l'eau potable oscillent entre 9,8 et 10,1 millions de m³ de 2018 à 2022.")]
    [InlineData("À Ombray, les prélèvements pour l'eau potable oscillent entre 9,6 et 10,1 millions de m³ de 2020 à 2022.")]
    [InlineData("À Caumont, la production de bois-énergie se maintient autour de 60 GWh : 68, 72 puis 70 GWh en 2015, 2019 et 2023.")]
    [InlineData("À Caumont, la production de bois-énergie reste voisine de 70 GWh (72, 68 puis 70 GWh en 2015, 2019 et 2023).")]
    [InlineData("À Caumont, l'éolien se maintient autour de 90 GWh : 61, 92 puis 118 GWh en 2015, 2019 et 2023.")]
    [InlineData("À Caumont, l'éolien produit 61, 118 puis 92 GWh en 2015, 2019 et 2023.")]
    [InlineData("À Caumont, l'éolien produit 61, 92 puis 128 GWh en 2015, 2019 et 2023.")]
    [InlineData("À Ombray, de 2019 à 2022, un peu plus de 49 millions de mètres cubes ont été prélevés pour l'eau potable.")]
    [InlineData("À Ombray, de 2018 à 2022, un peu plus de 59 millions de mètres cubes ont été prélevés pour l'eau potable.")]
    public void Another_spread_order_or_sum_is_refused(string text) => Assert.True(LongSeries.Guard.Refuses(text));
}
