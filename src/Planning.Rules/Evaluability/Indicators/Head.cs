namespace Planning.Rules.Evaluability.Indicators;

/// <summary>The head of a column, or the label of a fiche's row.</summary>
/// <param name="Text">As written.</param>
/// <param name="Meaning">What it announces.</param>
/// <param name="Year">The one year that it names; null for none or several.</param>
internal sealed record Head(string Text, HeadMeaning Meaning, int? Year)
{
    public bool Is(HeadMeaning meaning) => (Meaning & meaning) != 0;
}
