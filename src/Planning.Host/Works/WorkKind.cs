namespace Planning.Host.Works;

/// <summary>What the service is asked to do. The names are a format: they never change.</summary>
public enum WorkKind
{
    /// <summary>Check documents at the law.</summary>
    Check,

    /// <summary>Extract the indicators of reports into the store.</summary>
    Extract,

    /// <summary>Draft the monitoring report of a plan.</summary>
    Report,

    /// <summary>Remind people of the deadlines of their plans.</summary>
    Remind,

    /// <summary>Compare two versions of a plan that were checked.</summary>
    Compare,

    /// <summary>Hold a text against the indicators that are kept.</summary>
    Verify,

    /// <summary>Give the tables of documents as they are.</summary>
    Tables,
}
