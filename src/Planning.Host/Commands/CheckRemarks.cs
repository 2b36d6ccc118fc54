using Planning.Abstractions.Documents;
using Planning.Reporting.Checklist;

namespace Planning.Host.Commands;

/// <summary>What a command says beside its answer, the files not read and what must be known, and how it ends.</summary>
internal static class CheckRemarks
{
    /// <summary>Writes the remarks, one a line, each once however many documents it holds for.</summary>
    public static void Write(CheckResult result, TextWriter output)
    {
        Write(result.Unread, result.Notices, output);
        foreach (var same in result.Reports.SelectMany(r => r.Notices.Select(n => (r.File, n.Code, n.Message, n.Remedy))).Distinct().GroupBy(n => (n.Code, n.Message, n.Remedy)))
        {
            output.WriteLine($"{string.Join(", ", same.Select(n => Path.GetFileName(n.File)))} : {same.Key.Message} {same.Key.Remedy} ({same.Key.Code})");
        }
    }

    /// <summary>Writes the files not read and what must be known, one a line.</summary>
    public static void Write(IEnumerable<UnreadFile> unread, IEnumerable<Notice> notices, TextWriter output)
    {
        foreach (var file in unread)
        {
            output.WriteLine($"Non lu : {Path.GetFileName(file.File)}. {file.Message} {file.Remedy} ({file.Code})");
        }

        foreach (var notice in notices)
        {
            output.WriteLine($"{notice.Message} {notice.Remedy} ({notice.Code})");
        }
    }

    /// <summary>How the command ends: partly done where a file was not read or a check not made.</summary>
    /// <param name="result">The check.</param>
    /// <param name="whole">How it ends when all was done.</param>
    public static ExitCode ExitOf(CheckResult result, ExitCode whole = ExitCode.Done) =>
        ExitOf(result.Unread.Count + result.Undone.Count == 0, result.Reports.Count > 0, whole);

    /// <summary>How the command ends.</summary>
    /// <param name="isWhole">Whether all was done.</param>
    /// <param name="isPart">Whether something was.</param>
    /// <param name="whole">How it ends when all was done.</param>
    public static ExitCode ExitOf(bool isWhole, bool isPart, ExitCode whole = ExitCode.Done) =>
        isWhole ? whole : isPart ? ExitCode.Partial : ExitCode.UserError;
}
