namespace Planning.Reporting.Monitoring.Wording;

/// <summary>A noun with its article and what follows it: what a sentence is about.</summary>
internal sealed record NounPhrase
{
    /// <summary>The words, without article ("taux de vacance des logements").</summary>
    public required string Words { get; init; }

    /// <summary>Whether its head is feminine.</summary>
    public bool IsFeminine { get; init; }

    /// <summary>Whether its head is plural.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether it is "le nombre de…": its values then need no unit.</summary>
    public bool IsCount { get; init; }

    /// <summary>Whether its differences are named by the unit: what is counted is what the unit says ("205 logements de moins").</summary>
    public bool IsCountOfUnit { get; init; }

    /// <summary>With its article, within a sentence ("le taux de vacance des logements").</summary>
    public string Definite => IsPlural ? $"les {Words}" : FrenchElision.IsElidedBefore(Words) ? $"l'{Words}" : IsFeminine ? $"la {Words}" : $"le {Words}";

    /// <summary>With its article, at the head of a sentence ("Le taux de vacance des logements").</summary>
    public string Subject => $"{char.ToUpperInvariant(Definite[0])}{Definite[1..]}";

    /// <summary>After "de" ("du taux de vacance des logements").</summary>
    public string Of => IsPlural ? $"des {Words}" : FrenchElision.IsElidedBefore(Words) ? $"de l'{Words}" : IsFeminine ? $"de la {Words}" : $"du {Words}";

    /// <summary>After "à" ("au taux de vacance des logements").</summary>
    public string To => IsPlural ? $"aux {Words}" : FrenchElision.IsElidedBefore(Words) ? $"à l'{Words}" : IsFeminine ? $"à la {Words}" : $"au {Words}";

    /// <summary>The verb that agrees with it.</summary>
    public string Verb(string singular, string plural) => IsPlural ? plural : singular;
}
