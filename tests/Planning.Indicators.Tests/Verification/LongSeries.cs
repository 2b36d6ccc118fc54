using Planning.Indicators.Verification;

namespace Planning.Indicators.Tests.Verification;

/// <summary>A guard that holds series of several years, each of its own territory.</summary>
internal static class LongSeries
{
    public static StatementGuard Guard { get; } = GuardedFacts.Guard("""
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
}
