namespace Planning.Indicators.Extraction;

/// <summary>Why figures are refused, in French, where tables, panels and sentences are refused for the same reason.</summary>
internal static class RefusalReasons
{
    public const string NoYear = "l'année n'est écrite nulle part";

    public const string YearToCome = "c'est une année à venir";

    public const string SeveralYears = "la période est de plusieurs années, et l'indicateur d'une seule";

    public const string Minus = "le signe - dit une évolution";

    public const string Change = "c'est une évolution";
}
