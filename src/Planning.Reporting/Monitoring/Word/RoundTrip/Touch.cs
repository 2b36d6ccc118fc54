namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>What a person did to a text that was written.</summary>
internal enum Touch
{
    /// <summary>Nothing, comments and bookmarks apart: these stay on the text that takes its place.</summary>
    None,

    /// <summary>The words are ours; a look, a note, a link, a field or a picture is not.</summary>
    Completed,

    /// <summary>The words are no longer ours.</summary>
    Rewritten,
}
