using Planning.Abstractions.Monitoring;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class RunsTests
{
    [Theory]
    [InlineData("À Ombray, les prélèvements pour l'eau potable reculent deux années de suite, en 2020 et en 2021.")]
    [InlineData("À Ombray, les prélèvements pour l'eau potable baissent pendant deux ans d'affilée, en 2020 et 2021, avant de repartir à la hausse en 2022.")]
    [InlineData("À Ombray, après deux années consécutives de baisse, les prélèvements pour l'eau potable repartent à la hausse en 2022.")]
    [InlineData("À Aubry, 2020 mise à part, le nombre d'accidents corporels n'est jamais descendu au-dessous de 365 entre 2019 et 2023.")]
    [InlineData("À Aubry, le nombre d'accidents corporels n'est jamais repassé au-dessus de 400 après 2019.")]
    [InlineData("En 2022, Varnes compte neuf captages de plus qu'Ombray, pour un volume prélevé 4,5 fois moindre.")]
    [InlineData("En 2019, à Caumont, l'éolien devance le bois-énergie (92 GWh contre 72), alors qu'il lui était inférieur en 2015.")]
    public void Runs_bounds_and_orders_of_several_years_are_held(string text) => Assert.Equal(StatementVerdict.Supported, LongSeries.Guard.Verdict(text));

    [Theory]
    [InlineData("À Ombray, les prélèvements pour l'eau potable reculent deux années de suite, en 2019 et en 2020.")]
    [InlineData("À Ombray, les prélèvements pour l'eau potable reculent trois années de suite, de 2020 à 2022.")]
    [InlineData("À Ombray, les prélèvements pour l'eau potable augmentent deux années de suite, en 2020 puis en 2021.")]
    [InlineData("À Ombray, les prélèvements pour l'eau potable baissent pendant deux ans d'affilée, en 2020 et 2021, avant de repartir à la baisse en 2022.")]
    [InlineData("À Aubry, 2021 mise à part, le nombre d'accidents corporels n'est jamais descendu au-dessous de 365 entre 2019 et 2023.")]
    [InlineData("À Aubry, le nombre d'accidents corporels n'est jamais descendu au-dessous de 360 entre 2019 et 2023.")]
    [InlineData("À Aubry, le nombre d'accidents corporels n'est jamais repassé au-dessus de 380 après 2019.")]
    [InlineData("En 2022, Varnes compte neuf captages de plus qu'Ombray, pour un volume prélevé 3,5 fois moindre.")]
    [InlineData("En 2022, Varnes compte neuf captages de plus qu'Ombray, pour un volume prélevé 4,5 fois supérieur.")]
    [InlineData("En 2019, à Caumont, l'éolien devance le bois-énergie (92 GWh contre 72), alors qu'il lui était déjà supérieur en 2015.")]
    [InlineData("En 2015, à Caumont, le bois-énergie dépasse l'éolien, et il lui est encore supérieur en 2019.")]
    public void Others_are_refused(string text) => Assert.True(LongSeries.Guard.Refuses(text));
}
