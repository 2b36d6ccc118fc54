using Spectre.Console;

namespace Planning.Host.Commands.Terminal;

/// <summary>The consoles that commands write to.</summary>
internal static class TerminalConsole
{
    /// <summary>Wide enough for no line to be cut: what reads a pipe wraps as it likes.</summary>
    private const int Unbounded = 100_000;

    /// <summary>Standard output: colours on a terminal unless NO_COLOR is set, plain and unwrapped in a pipe.</summary>
    public static IAnsiConsole Create()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            ColorSystem = NoColour() ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = Unbounded;
        }

        return console;
    }

    /// <summary>A console without colour over a writer.</summary>
    public static IAnsiConsole Plain(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Unbounded;
        return console;
    }

    private static bool NoColour() => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Console.IsOutputRedirected;
}
