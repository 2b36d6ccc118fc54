using System.Text;
using Planning.Abstractions;
using Planning.Rules.Templates;
using Planning.Rules.Yaml;

namespace Planning.Host.Dossiers;

/// <summary>Reads a YAML file of facts, nested or not: <c>territoire: {littoral: true}</c> is <c>territoire.littoral</c>. A list is its items, parted by commas.</summary>
internal static class FactFile
{
    private const int Deepest = 4, LargestBytes = 1 << 20;

    /// <summary>The values by name. A key without a value is left out.</summary>
    /// <exception cref="UserErrorException">The file is not there or is not a sequence of facts.</exception>
    public static Dictionary<string, string> Read(string file)
    {
        if (!File.Exists(file))
        {
            throw new UserErrorException("PLN1322", $"Le fichier de faits « {file} » n'existe pas.", "Vérifiez son chemin.");
        }

        if (new FileInfo(file).Length > LargestBytes)
        {
            throw new UserErrorException("PLN1325", $"Le fichier de faits « {file} » dépasse 1 Mo : ce n'est sans doute pas un fichier de faits.", "Vérifiez son chemin.");
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var text = File.ReadAllText(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            if (PlainYaml.Read(text) is { } root and not PlainText { Value: "" })
            {
                Add(root, string.Empty, values, file);
            }
        }
        catch (PlainYamlException e)
        {
            throw e.Objection is null ? Unreadable(file, e.Line, e) : NotFacts(file, e.Line);
        }
        catch (DecoderFallbackException e)
        {
            throw new UserErrorException("PLN1329", $"Le fichier de faits « {file} » n'est pas enregistré en UTF-8 : ses accents seraient perdus.", "Enregistrez-le en UTF-8.", e);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new UserErrorException("PLN1330", $"Le fichier de faits « {file} » ne peut pas être lu.", "Vérifiez vos droits sur ce fichier, et qu'il n'est pas ouvert ailleurs.", e);
        }

        return values;
    }

    private static UserErrorException Unreadable(string file, int line, Exception? cause = null) => new("PLN1323",
        $"Le fichier de faits « {file} » n'est pas lisible, ligne {line} : faute d'écriture, ou fait donné deux fois.", "Une ligne par fait, chacun une seule fois : « territoire.littoral: true ».", cause);

    private static UserErrorException NotFacts(string file, int line) => new("PLN1324", $"Le fichier de faits « {file} », ligne {line}, n'est pas une suite de faits.",
        "Une ligne par fait : « territoire.littoral: true ».");

    private static void Add(PlainNode node, string prefix, Dictionary<string, string> values, string file)
    {
        if (node is not PlainMapping mapping || prefix.Count(c => c == '.') > Deepest)
        {
            throw NotFacts(file, node.Line);
        }

        foreach (var (key, value) in mapping.Entries)
        {
            var name = prefix + (key as PlainText)?.Value;
            if (value is PlainText scalar)
            {
                if (!string.IsNullOrWhiteSpace(scalar.Value))
                {
                    Set(name, scalar.Value.Trim());
                }
            }
            else if (value is PlainList list && list.Items.All(c => c is PlainText))
            {
                Set(name, string.Join(", ", list.Items.Select(c => ((PlainText)c).Value)));
            }
            else
            {
                Add(value, name + ".", values, file);
            }

            // Once nested and once dotted, a fact may be given twice where YAML sees two keys.
            void Set(string fact, string said)
            {
                if (!values.TryAdd(fact, said))
                {
                    throw Unreadable(file, key.Line);
                }
            }
        }
    }
}
