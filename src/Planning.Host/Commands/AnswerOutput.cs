using Planning.Host.Commands.Terminal;
using Planning.Host.Outputs;
using Spectre.Console;

namespace Planning.Host.Commands;

/// <summary>Where a command's answer goes: the file that a person named, else the standard output.</summary>
internal static class AnswerOutput
{
    /// <summary>Writes an answer in the form asked for: text, unless it is one of the others.</summary>
    /// <param name="form">The form.</param>
    /// <param name="file">The file; null for the standard output.</param>
    /// <param name="text">Writes it as text.</param>
    /// <param name="others">The other forms, each with what writes it.</param>
    /// <exception cref="Planning.Abstractions.UserErrorException">The file cannot be written.</exception>
    public static void Write(string form, string? file, Action<IAnsiConsole> text, params (string Form, Action<Stream> Write)[] others)
    {
        if (Array.Find(others, o => o.Form == form).Write is { } write)
        {
            Write(file, write);
        }
        else
        {
            WriteText(file, text);
        }
    }

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
        }
        else
        {
            Write(file, Plain(writer => write(TerminalConsole.Plain(writer))));
        }
    }

    /// <summary>An answer as text that is the same on a terminal and in a file.</summary>
    public static Action<Stream> Plain(Action<TextWriter> write) => stream =>
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        write(writer);
    };
}
