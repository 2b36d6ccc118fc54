using Planning.Reporting.Checklist;

namespace Planning.Host.Commands;

/// <summary>What a command that answers with a table says beside it: the files not read, the checks not made, what must be known.</summary>
internal static class CheckRemarks
{
    /// <summary>Writes the remarks, one a line, each once however many documents it holds for.</summary>
    public static void Write(CheckResult result, TextWriter output)
    {
        foreach (var unread in result.Unread)
        {
            output.WriteLine($"Non lu : {Path.GetFileName(unread.File)}. {unread.Message} {unread.Remedy} ({unread.Code})");
        }

        foreach (var notice in result.Notices)
        {
            output.WriteLine($"{notice.Message} {notice.Remedy} ({notice.Code})");
        }

        foreach (var same in result.Reports.SelectMany(r => r.Notices.Select(n => (r.File, n.Code, n.Message, n.Remedy))).Distinct().GroupBy(n => (n.Code, n.Message, n.Remedy)))
        {
            output.WriteLine($"{string.Join(", ", same.Select(n => Path.GetFileName(n.File)))} : {same.Key.Message} {same.Key.Remedy} ({same.Key.Code})");
        }
    }

    /// <summary>How the command ends: partly done where a file was not read or a check not made.</summary>
    /// <param name="result">The check.</param>
    /// <param name="whole">How it ends when all was done.</param>
    public static ExitCode ExitOf(CheckResult result, ExitCode whole = ExitCode.Done) =>
        result.Unread.Count + result.Undone.Count == 0 ? whole : result.Reports.Count > 0 ? ExitCode.Partial : ExitCode.UserError;
}
