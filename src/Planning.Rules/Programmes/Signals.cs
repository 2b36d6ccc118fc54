namespace Planning.Rules.Programmes;

/// <summary>What a sentence does that tells how deep it carries what it speaks of.</summary>
[Flags]
internal enum Signals
{
    None = 0,

    /// <summary>It states an intention.</summary>
    Orientation = 1 << 0,

    /// <summary>It orders, forbids or makes a condition.</summary>
    Prescription = 1 << 1,

    /// <summary>It only advises.</summary>
    Recommendation = 1 << 2,

    /// <summary>It binds someone to do something at a date or at regular times.</summary>
    Undertaking = 1 << 3,

    /// <summary>It speaks of an aim to reach.</summary>
    Aim = 1 << 4,

    /// <summary>It tells what is, or was.</summary>
    Statement = 1 << 5,

    /// <summary>It tells what may come, whatever the plan does.</summary>
    Forecast = 1 << 6,

    /// <summary>It speaks of an indicator.</summary>
    Indicator = 1 << 7,

    /// <summary>It gives a source, a frequency or a starting value.</summary>
    Record = 1 << 8,

    /// <summary>It says that something is measured at regular times.</summary>
    Measured = 1 << 9,

    /// <summary>It opens a text that describes, defines or explains.</summary>
    Context = 1 << 10,

    /// <summary>It is the label of a prescription ("Prescription 4", "P12"): what follows under it orders.</summary>
    Label = 1 << 11,

    /// <summary>It refers to the law.</summary>
    Law = 1 << 12,
}
