using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class RunsTests
{
    private static readonly StatementGuard Guard = GuardedFacts.Guard("""
        production-eolien | Caumont | 2015 | 61 | GWh | ORECAN
        production-eolien | Caumont | 2019 | 92 | GWh | ORECAN
        production-eolien | Caumont | 2023 | 118 | GWh | ORECAN
        production-bois-energie | Caumont | 2015 | 68 | GWh | ORECAN
        production-bois-energie | Caumont | 2019 | 72 | GWh | ORECAN
        production-bois-energie | Caumont | 2023 | 70 | GWh | ORECAN
        prelevements-eau-potable | Ombray | 2018 | 9840000 | m3 | BNPE
        prelevements-eau-potable | Ombray | 2019 | 10120000 | m3 | BNPE
        prelevements-eau-potable | Ombray | 2020 | 9760000 | m3 | BNPE
        prelevements-eau-potable | Ombray | 2021 | 9610000 | m3 | BNPE
        prelevements-eau-potable | Ombray | 2022 | 9905000 | m3 | BNPE
        prelevements-eau-potable | Varnes | 2018 | 2310000 | m3 | BNPE
        prelevements-eau-potable | Varnes | 2022 | 2180000 | m3 | BNPE
        captages | Ombray | 2022 | 14 | captages | ARS
        captages | Varnes | 2022 | 23 | captages | ARS
        accidents-corporels | Aubry | 2019 | 412 | accidents | BAAC
        accidents-corporels | Aubry | 2020 | 338 | accidents | BAAC
        accidents-corporels | Aubry | 2021 | 371 | accidents | BAAC
        accidents-corporels | Aubry | 2022 | 389 | accidents | BAAC
        accidents-corporels | Aubry | 2023 | 365 | accidents | BAAC
        """);

    [Theory]
    [InlineData("À Ombray, les prélèvements pour l'eau potable reculent deux années de suite, en 2020 et en 2021.")]
    [InlineData("À Ombray, les prélèvements pour l'eau potable baissent pendant deux ans d'affilée, en 2020 et 2021, avant de repartir à la hausse en 2022.")]
    [InlineData("À Ombray, après deux années consécutives de baisse, les prélèvements pour l'eau potable repartent à la hausse en 2022.")]
    [InlineData("À Aubry, 2020 mise à part, le nombre d'accidents corporels n'est jamais descendu au-dessous de 365 entre 2019 et 2023.")]
    [InlineData("À Aubry, le nombre d'accidents corporels n'est jamais repassé au-dessus de 400 après 2019.")]
    [InlineData("En 2022, Varnes compte neuf captages de plus qu'Ombray, pour un volume prélevé 4,5 fois moindre.")]
    [InlineData("En 2019, à Caumont, l'éolien devance le bois-énergie (92 GWh contre 72), alors qu'il lui était inférieur en 2015.")]
    public void Runs_bounds_and_orders_of_several_years_are_held(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

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
    public void Others_are_refused(string text) => Assert.True(Guard.Refuses(text));
}
