using Planning.Host.Commands.Terminal;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary>Where a command's answer goes: the file that a person named, else the standard output.</summary>
internal static class AnswerOutput
{
    /// <summary>Writes an answer in a form for other programs, or for a browser.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">The file cannot be written.</exception>
    public static void Write(string? file, Action<Stream> write)
    {
        if (file is not null)
        {
            OutputFile.Write(file, write);
            return;
        }

        using var stdout = Console.OpenStandardOutput();
        write(stdout);
    }

    /// <summary>Writes an answer as text: in colours and at its width on a terminal, plain in a file.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">The file cannot be written.</exception>
    public static void WriteText(string? file, Action<IAnsiConsole> write)
    {
        if (file is null)
        {
            write(TerminalConsole.Create());
            return;
        }

        OutputFile.Write(file, stream =>
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            write(TerminalConsole.Plain(writer));
        });
    }
}
