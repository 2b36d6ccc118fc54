namespace Planning.Host.Plugins;

/// <summary>Puts into words what a plugin threw.</summary>
internal static class PluginFault
{
    private const int Longest = 200;

    /// <summary>The exception's innermost message, on one line, with its type for whoever repairs the plugin.</summary>
    public static string Describe(Exception exception)
    {
        var cause = exception.GetBaseException();
        var message = string.Join(' ', cause.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ' ');
        return $"« {(message.Length > Longest ? message[..Longest] + "…" : message)} » ({cause.GetType().Name})";
    }
}
