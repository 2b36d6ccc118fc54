namespace Planning.Host;

/// <summary>How the program ends, for scripts.</summary>
internal enum ExitCode
{
    /// <summary>Conforming, or done.</summary>
    Done = 0,

    /// <summary>There are findings to treat.</summary>
    Findings = 1,

    /// <summary>A mistake in the command, the settings, a template, or a file that cannot be used.</summary>
    UserError = 2,

    /// <summary>Some files were treated, others could not be.</summary>
    Partial = 3,

    /// <summary>A fault of the program.</summary>
    Fault = 4,
}
