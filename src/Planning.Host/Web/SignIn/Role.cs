namespace Planning.Host.Web.SignIn;

/// <summary>What a person may do; each role may do what those before it may.</summary>
public enum Role
{
    /// <summary>Check documents and see one's own works; read deadlines, series and commitments.</summary>
    Reader,

    /// <summary>See the works of the watched folders and of the schedules, besides.</summary>
    Planner,

    /// <summary>Review values and draft reports, besides.</summary>
    Evaluator,

    /// <summary>Everything.</summary>
    Administrator,
}
