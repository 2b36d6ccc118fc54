using System.Text;
using Planning.Abstractions;
using Planning.Host.Outputs;

namespace Planning.Host.Plugins;

/// <summary>The plugins that a person disabled: a file beside their folders, one id a line, that whoever installs them may write.</summary>
/// <param name="folder">The plugins' folder.</param>
internal sealed class DisabledPlugins(string folder)
{
    /// <summary>The file's name.</summary>
    public const string FileName = "extensions-desactivees.txt";

    private const string Heading = "# Extensions que rien ne charge, une par ligne. Écrit par « planning plugins disable » et « planning plugins enable ».";

    private string File => Path.Combine(folder, FileName);

    /// <summary>Their ids; none where there is no file.</summary>
    /// <exception cref="UserErrorException">The file cannot be read: what it forbids is not known.</exception>
    public IReadOnlyList<string> Read()
    {
        try
        {
            return !System.IO.File.Exists(File) ? []
                : [.. System.IO.File.ReadAllLines(File).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#').Distinct(StringComparer.OrdinalIgnoreCase)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException("PLN1840", $"La liste des extensions désactivées, « {File} », ne peut pas être lue.", "Vérifiez vos droits sur ce fichier.", e);
        }
    }

    /// <summary>Disables or enables a plugin.</summary>
    /// <param name="id">The plugin, as a person writes it.</param>
    /// <param name="isDisabled">Whether it is to be disabled.</param>
    /// <returns>Its id, and whether that changed anything.</returns>
    /// <exception cref="UserErrorException">There is no such plugin, or the file cannot be written.</exception>
    public (string Id, bool IsChanged) Set(string id, bool isDisabled)
    {
        var disabled = Read();
        var known = Installed().Concat(disabled).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var named = known.Find(k => KnownNames.Same(k, id)) ?? throw new UserErrorException("PLN1841", $"Il n'y a pas d'extension « {id} » dans « {folder} ».",
            known.Count == 0 ? "Vérifiez le réglage « Plugins » d'appsettings.json." : $"Au choix : {string.Join(", ", known.Order(StringComparer.Ordinal))}.");
        if (disabled.Contains(named, StringComparer.OrdinalIgnoreCase) == isDisabled)
        {
            return (named, false);
        }

        IEnumerable<string> lines = isDisabled ? [Heading, .. disabled, named] : [Heading, .. disabled.Where(d => !KnownNames.Same(d, named))];
        OutputFile.Write(File, stream => stream.Write(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")));
        return (named, true);
    }

    /// <summary>The ids that the manifests give; no code is loaded for that.</summary>
    private IEnumerable<string> Installed() => !Directory.Exists(folder) ? [] : Directory.EnumerateDirectories(folder).Select(IdOf).OfType<string>();

    private static string? IdOf(string plugin)
    {
        try
        {
            return PluginManifestReader.Read(plugin).Id;
        }
        catch (PluginRefusedException)
        {
            return null;
        }
    }
}
