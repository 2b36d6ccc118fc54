namespace Planning.Host.Works;

/// <summary>By which door a work came. The names are a format: they never change.</summary>
public enum WorkOrigin
{
    /// <summary>The web page.</summary>
    Page,

    /// <summary>The programming interface.</summary>
    Api,

    /// <summary>A watched folder.</summary>
    Inbox,

    /// <summary>A schedule.</summary>
    Schedule,
}
