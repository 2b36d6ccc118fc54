using Planning.Abstractions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Planning.Host.Commands;

/// <summary>The facts that a person gives: a file, then one by one; the latter win.</summary>
internal static class FactOptions
{
    /// <summary>Reads <c>--facts FILE</c> and <c>--fact NAME=VALUE</c>.</summary>
    /// <exception cref="UserErrorException">The file is not readable, or a fact is not written NAME=VALUE.</exception>
    public static FactSet Read(string? file, IReadOnlyList<string> facts)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (file is not null)
        {
            AddFile(file, values);
        }

        foreach (var fact in facts)
        {
            var equals = fact.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || equals == fact.Length - 1)
            {
                throw new UserErrorException("PLN1321", $"Le fait « {fact} » n'est pas lisible.", "Écrivez-le --fact territoire.littoral=true.");
            }

            values[fact[..equals].Trim()] = fact[(equals + 1)..].Trim();
        }

        return new FactSet(values);
    }

    private static void AddFile(string file, Dictionary<string, string> values)
    {
        if (!File.Exists(file))
        {
            throw new UserErrorException("PLN1322", $"Le fichier de faits « {file} » n'existe pas.", "Vérifiez son chemin.");
        }

        try
        {
            using var reader = File.OpenText(file);
            var stream = new YamlStream();
            stream.Load(reader);
            if (stream.Documents.Count > 0)
            {
                Add(stream.Documents[0].RootNode, string.Empty, values, file);
            }
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            throw new UserErrorException("PLN1323", $"Le fichier de faits « {file} » n'est pas lisible, ligne {(e as YamlException)?.Start.Line ?? 1}.",
                "Une ligne par fait : « territoire.littoral: true ».", e);
        }
    }

    private static void Add(YamlNode node, string prefix, Dictionary<string, string> values, string file)
    {
        const int Deepest = 4;
        if (node is not YamlMappingNode mapping || prefix.Count(c => c == '.') > Deepest)
        {
            throw new UserErrorException("PLN1324", $"Le fichier de faits « {file} », ligne {node.Start.Line}, n'est pas une suite de faits.",
                "Une ligne par fait : « territoire.littoral: true ».");
        }

        foreach (var (key, value) in mapping.Children)
        {
            var name = prefix + (key as YamlScalarNode)?.Value;
            if (value is YamlScalarNode scalar)
            {
                values[name] = scalar.Value ?? string.Empty;
            }
            else
            {
                Add(value, name + ".", values, file);
            }
        }
    }
}
