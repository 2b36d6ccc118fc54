using Planning.Host.Commands;

namespace Planning.Host.Works;

/// <summary>Puts copies of a work's results where its order says, under the name of the document.</summary>
internal sealed class ResultDelivery(WorkDelivery delivery)
{
    /// <summary>The file that says why nothing came of a document.</summary>
    public const string FailureMark = "-non-traite.txt";

    /// <summary>Puts them, each whole. What another attempt put there already takes its place again.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">The folder cannot be written to.</exception>
    public void Put(WorkFolder folder, WorkOutcome outcome)
    {
        OutputFile.MakeFolder(delivery.Folder);
        if (outcome.State == WorkState.Failed)
        {
            OutputFile.Write(Target(FailureMark), stream => AnswerOutput.Plain(writer => writer.Write($"{outcome.Message}\n{outcome.Remedy}\n"))(stream));
            return;
        }

        foreach (var name in folder.Files().Where(IsForPeople))
        {
            OutputFile.Make(Target(EndingOf(name)), draft => File.Copy(folder.Find(name)!, draft));
        }
    }

    /// <summary>Data for programs stay in the work's folder.</summary>
    private static bool IsForPeople(string name) => Path.GetExtension(name) is ".docx" or ".docm" or ".html";

    /// <summary>"controle.html" becomes "PLUi_v7-controle.html"; a file that bears the document's name keeps it.</summary>
    private string EndingOf(string name) => name.StartsWith(delivery.Name, StringComparison.Ordinal) ? name[delivery.Name.Length..] : $"-{name}";

    private string Target(string ending) => Path.Combine(delivery.Folder, delivery.Name + ending);
}
