namespace Planning.Rules.Passages;

/// <summary>What a sentence does, beyond what it speaks of.</summary>
[Flags]
internal enum SentenceMarks
{
    None = 0,

    /// <summary>It recites the law, or what a document must hold.</summary>
    Recital = 1 << 0,

    /// <summary>It puts something off, or leaves a blank to fill.</summary>
    Deferral = 1 << 1,

    /// <summary>It says that something is not done or not there.</summary>
    Absence = 1 << 2,

    /// <summary>It speaks of another plan, another time or another territory.</summary>
    Elsewhere = 1 << 3,

    /// <summary>It is a line of a table of contents.</summary>
    Contents = 1 << 4,

    /// <summary>It is a heading.</summary>
    Heading = 1 << 5,

    /// <summary>It is a row of a table.</summary>
    TableRow = 1 << 6,

    /// <summary>It is an item of a list.</summary>
    ListItem = 1 << 7,

    /// <summary>It speaks of the plan itself, by name: what stood before it about others does not hold for it.</summary>
    ThisPlan = 1 << 8,

    /// <summary>It denies the whole of a subject: by a pronoun for what was just named, or in the name of the document.</summary>
    AbsenceOfAll = 1 << 9,

    /// <summary>It says that the plan has not to do something: "les OAP n'ont donc pas à porter…".</summary>
    NotDue = 1 << 10,
}
