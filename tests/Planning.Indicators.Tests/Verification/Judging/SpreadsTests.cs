using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification.Judging;

public sealed class SpreadsTests
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
    [InlineData("À Ombray, les prélèvements pour l'eau potable oscillent entre 9,6 et 10,1 millions de m³ de 2018 à 2022.")]
    [InlineData("À Caumont, la production de bois-énergie se maintient autour de 70 GWh : 68, 72 puis 70 GWh en 2015, 2019 et 2023.")]
    [InlineData("À Caumont, l'éolien produit 61, 92 puis 118 GWh en 2015, 2019 et 2023.")]
    [InlineData("À Ombray, de 2018 à 2022, un peu plus de 49 millions de mètres cubes ont été prélevés pour l'eau potable.")]
    public void Values_of_several_years_are_held_together(string text) => Assert.Equal(StatementVerdict.Supported, Guard.Verdict(text));

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
    public void Another_spread_order_or_sum_is_refused(string text) => Assert.True(Guard.Refuses(text));
}
