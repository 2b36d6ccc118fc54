using System.Text;
using Planning.Abstractions;
using Planning.Host.Outputs;

namespace Planning.Host.Answers;

/// <summary>The file of answers of a folder, as it is now. It is a person's: what it holds is never dropped, and a file that cannot be read is never written.</summary>
internal sealed record AnswerFile
{
    /// <summary>The name of the file, in a dossier's folder or beside a document that is checked alone.</summary>
    public const string FileName = "dossier.reponses.yaml";

    private const int LargestBytes = 8 << 20;
    private const char Mark = '\uFEFF';

    /// <summary>The folder.</summary>
    public required string Folder { get; init; }

    /// <summary>The file.</summary>
    public string Path => System.IO.Path.Combine(Folder, FileName);

    /// <summary>Whether its text begins with a byte order mark, as Windows' Notepad writes it.</summary>
    public bool HasMark { get; init; }

    /// <summary>Its text; empty where there is none.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The answers, but those with a mistake.</summary>
    public IReadOnlyList<AnswerEntry> Entries { get; init; } = [];

    /// <summary>The mistakes, in the order of the lines.</summary>
    public IReadOnlyList<AnswerFault> Faults { get; init; } = [];

    /// <summary>Whether its answers can be used, but those with a mistake.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>Reads the file of a folder. Trouble is in its faults.</summary>
    public static AnswerFile Read(string folder)
    {
        var file = new AnswerFile { Folder = folder };
        try
        {
            if (!File.Exists(file.Path))
            {
                return Directory.Exists(file.Path) ? file.Refused("c'est un dossier, et non un fichier", "Renommez-le.") : file;
            }

            if (new FileInfo(file.Path).Length > LargestBytes)
            {
                return file.Refused("il dépasse 8 Mo : ce n'est sans doute pas un fichier de réponses", "Vérifiez ce qu'il contient.");
            }

            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(file.Path));
            var hasMark = text is [Mark, ..];
            text = text[(hasMark ? 1 : 0)..];
            var (entries, faults, isReadable) = AnswerFileReader.Read(text);
            return file with { Text = text, HasMark = hasMark, Entries = entries, Faults = [.. faults.OrderBy(f => f.Line)], IsReadable = isReadable };
        }
        catch (DecoderFallbackException)
        {
            return file.Refused("il n'est pas enregistré en UTF-8 : ses accents seraient perdus", "Enregistrez-le en UTF-8.");
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            return file.Refused("il ne peut pas être lu", "Vérifiez vos droits sur ce fichier, et qu'il n'est pas ouvert ailleurs.");
        }
    }

    /// <summary>Refuses to go on with a file that holds a mistake: what would be added could not be told from it.</summary>
    /// <exception cref="UserErrorException">It holds one; all are told.</exception>
    public AnswerFile Sound() => Faults.Count == 0 ? this : throw new UserErrorException(Faults[0].Code,
        Faults.Count == 1 ? $"« {Path} », {Told(Faults[0])}" : $"« {Path} » contient {Faults.Count} fautes :\n{string.Join('\n', Faults.Take(50).Select(f => $"  {Told(f)} {f.Remedy}"))}",
        $"{(Faults.Count == 1 ? $"{Faults[0].Remedy} " : string.Empty)}Rien n'a été écrit : le fichier est tel que vous l'avez laissé.");

    /// <summary>A mistake, with its line.</summary>
    public static string Told(AnswerFault fault) => $"ligne {fault.Line} : {fault.Message}.";

    /// <summary>Writes answers into the file, whole or not at all, and says whether it did: a file that has changed since it was read is left as it is.</summary>
    /// <param name="renewed">Answers that take the place of one in the file: by the line of that one.</param>
    /// <param name="added">Answers to add.</param>
    /// <exception cref="UserErrorException">The file holds a mistake, or cannot be written.</exception>
    public bool Write(IReadOnlyDictionary<int, AnswerEntry> renewed, IReadOnlyList<AnswerEntry> added)
    {
        var text = AnswerFileText.Write(Sound(), renewed, added);
        return OutputFile.Write(Path, stream => stream.Write([.. HasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)]), IsUnchanged);
    }

    private bool IsUnchanged() => Read(Folder) is var now && (now.Text, now.HasMark, now.IsReadable) == (Text, HasMark, IsReadable);

    private AnswerFile Refused(string message, string remedy) => this with { IsReadable = false, Faults = [new AnswerFault("PLN1551", 1, message, remedy)] };
}
