namespace Planning.Host.Web.SignIn;

/// <summary>What a person may do; each role may do what those before it may.</summary>
internal enum Role
{
    /// <summary>Read deadlines, series and commitments, and one's own works.</summary>
    Reader,

    /// <summary>Check documents, answer findings, see the works of all.</summary>
    Planner,

    /// <summary>Review values and draft reports, besides.</summary>
    Evaluator,

    /// <summary>Everything.</summary>
    Administrator,
}
