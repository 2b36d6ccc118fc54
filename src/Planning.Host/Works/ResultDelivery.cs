using Planning.Abstractions;
using Planning.Host.Commands;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Host.Wording;
using Planning.Host.Works.Kinds;

namespace Planning.Host.Works;

/// <summary>Puts copies of a work's results where its order says, under the name of the document.</summary>
internal sealed class ResultDelivery(WorkDelivery delivery)
{
    /// <summary>The file that says why nothing came of a document.</summary>
    public const string FailureMark = "-non-traite.txt";

    /// <summary>What a copy is called that was changed by a person, and that a newer one takes the place of.</summary>
    public const string OldMark = "-ancien-";

    private static readonly string[] ForPeople = [".docx", ".docm", ".html", ".csv"];

    /// <summary>Puts them, each whole. What another attempt put there already takes its place again.</summary>
    /// <exception cref="UserErrorException">The folder cannot be written to.</exception>
    public void Put(WorkFolder folder, WorkOutcome outcome)
    {
        EnsureFolder();
        if (outcome.State == WorkState.Failed)
        {
            Refuse(outcome.Message, outcome.Remedy);
            return;
        }

        // The note stays on the page: in a watched folder, it would be one more document to check.
        foreach (var name in folder.Files().Where(f => ForPeople.Contains(Path.GetExtension(f)) && f != CheckWork.Note))
        {
            Put(folder.Find(name)!, Path.Combine(delivery.Folder, NameOf(name, folder.Given)));
        }

        OutputFile.Remove(Failure);
    }

    /// <summary>Says why a document is not worked on, and what to do.</summary>
    /// <exception cref="UserErrorException">The folder cannot be written to.</exception>
    public void Refuse(UserErrorException why)
    {
        EnsureFolder();
        Refuse(FolderWording.Of(why.Message), FolderWording.Of(why.Remedy));
    }

    private string Failure => Path.Combine(delivery.Folder, delivery.Name + FailureMark);

    private void Refuse(string message, string remedy)
    {
        OutputFile.RemoveDrafts(Failure);
        OutputFile.Write(Failure, AnswerOutput.Plain(writer => writer.Write($"{message}\n{remedy}\n")));
    }

    private void EnsureFolder()
    {
        if (delivery.Under is { } share && !Directory.Exists(share))
        {
            throw new UserErrorException("PLN1821", $"Le dossier « {share} » n'est pas là.", "Rétablissez l'accès à ce dossier, ou recréez-le : le résultat y sera déposé.") { IsPassing = true };
        }

        OutputFile.MakeFolder(delivery.Folder);
    }

    /// <summary>A Word file that differs may bear what a person wrote in it: it is kept under another name.</summary>
    private static void Put(string result, string target)
    {
        OutputFile.RemoveDrafts(target);
        if (File.Exists(target) && Path.GetExtension(target) is ".docx" or ".docm")
        {
            if (FileHash.Of(target) == FileHash.Of(result))
            {
                return;
            }

            var old = Enumerable.Range(1, int.MaxValue).Select(n => $"{Path.ChangeExtension(target, null)}{OldMark}{n}{Path.GetExtension(target)}").First(f => !File.Exists(f));
            OutputFile.Make(old, draft => File.Copy(target, draft));
        }

        OutputFile.Make(target, draft => File.Copy(result, draft));
    }

    /// <summary>"controle.html" becomes "PLUi_v7-controle.html"; of a dossier, each document's own copy keeps the document's name.</summary>
    private string NameOf(string result, string given)
    {
        if (Directory.Exists(given) && Path.GetFileNameWithoutExtension(result).EndsWith(SourceFiles.CopyMark, StringComparison.Ordinal))
        {
            return result;
        }

        var name = new[] { delivery.Name, Path.GetFileNameWithoutExtension(delivery.Name) }.FirstOrDefault(n => result.StartsWith($"{n}-", StringComparison.Ordinal));
        return delivery.Name + (name is null ? $"-{result}" : result[name.Length..]);
    }
}
