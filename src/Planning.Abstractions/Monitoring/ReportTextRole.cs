namespace Planning.Abstractions.Monitoring;

/// <summary>What a paragraph is there for.</summary>
public enum ReportTextRole
{
    /// <summary>It says what the section is about and what asks for it.</summary>
    Introduction,

    /// <summary>It heads what follows, under the section's title.</summary>
    Heading,

    /// <summary>It says what the figures show.</summary>
    Finding,

    /// <summary>It says what cannot be answered, and what would be needed.</summary>
    Missing,

    /// <summary>It is a question that the section must answer and that figures cannot: a person writes the answer under it.</summary>
    Question,
}
