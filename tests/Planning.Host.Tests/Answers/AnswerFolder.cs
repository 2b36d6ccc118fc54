using Planning.Host.Answers;

namespace Planning.Host.Tests.Answers;

/// <summary>A folder of its own for a test's file of answers; gone with the test.</summary>
internal sealed class AnswerFolder : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("planning-answers").FullName;

    public string File => Path.Combine(Folder, AnswerFile.FileName);

    public string Text => System.IO.File.ReadAllText(File);

    /// <summary>The file with this text, read.</summary>
    public AnswerFile Read(string text)
    {
        System.IO.File.WriteAllText(File, text);
        return Read();
    }

    /// <summary>The file as it is.</summary>
    public AnswerFile Read() => AnswerFile.Read(Folder);

    /// <summary>The file as it is once answers are added.</summary>
    public AnswerFile Add(params AnswerEntry[] entries)
    {
        Read().Write(new Dictionary<int, AnswerEntry>(), entries);
        return Read().Sound();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
