using Planning.Rules.Templates;
using Planning.Tests;

namespace Planning.Rules.Tests.Templates;

/// <summary>The common lexicon and the rules on all plans as they are delivered, with some text replaced.</summary>
internal static class SomeControls
{
    /// <summary>The mistakes told when words of one file are others.</summary>
    public static IReadOnlyList<TemplateFault> FaultsWith(string file, string words, string others) => Faults(folder =>
    {
        var path = Path.Combine(folder, file);
        var text = File.ReadAllText(path);
        Assert.Contains(words, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(words, others, StringComparison.Ordinal));
    });

    /// <summary>The mistakes told after something was changed in the folder.</summary>
    public static IReadOnlyList<TemplateFault> Faults(Action<string> change)
    {
        var folder = Directory.CreateTempSubdirectory("planning-templates").FullName;
        try
        {
            CopyTo(folder);
            change(folder);
            return new TemplateFolder(folder).Load().Faults;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Puts them in a folder.</summary>
    public static void CopyTo(string folder)
    {
        var templates = Path.Combine(Repository.Root, "templates");
        Directory.CreateDirectory(Path.Combine(folder, "controles"));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(templates, "controles")).Append(Path.Combine(templates, "lexique.yaml")))
        {
            File.Copy(file, Path.Combine(folder, Path.GetRelativePath(templates, file)));
        }
    }
}
