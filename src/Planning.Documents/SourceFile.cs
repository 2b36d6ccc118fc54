using Planning.Abstractions;

namespace Planning.Documents;

/// <summary>Opens a person's file to read it, and says what prevents it.</summary>
internal static class SourceFile
{
    /// <summary>What <paramref name="read"/> makes of the file. Others may go on with it meanwhile.</summary>
    /// <exception cref="UserErrorException">The file is not there, or cannot be read.</exception>
    public static T Read<T>(string path, Func<Stream, T> read)
    {
        if (Directory.Exists(path))
        {
            throw ReadingErrors.IsFolder(path);
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return read(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException { ParamName: "path" })
        {
            throw ReadingErrors.NotFound(path, e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw ReadingErrors.NoAccess(path, e);
        }
        catch (IOException e)
        {
            throw ReadingErrors.InUse(path, e);
        }
    }
}
