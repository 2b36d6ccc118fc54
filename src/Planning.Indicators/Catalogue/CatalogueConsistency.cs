using Planning.Indicators.Naming;
using Planning.Indicators.Units;

namespace Planning.Indicators.Catalogue;

/// <summary>Mistakes that show only when all files are read: an id or an alias used twice, a formula on an indicator that no one defined, a unit that is not what it is said to be.</summary>
internal static class CatalogueConsistency
{
    /// <summary>Notes the mistakes.</summary>
    public static void Check(CatalogueContents all)
    {
        CheckIds(all);
        CheckAliases(all);
        foreach (var definition in all.Definitions)
        {
            CheckUnits(definition, all);
            foreach (var operand in (definition.Formula?.Operands ?? []).Where(o => all.Definitions.TrueForAll(d => d.Id != o)))
            {
                all.Faults.Add(Fault("PLN1579", definition, operand, $"La formule de « {definition.Id} » prend « {operand} », qu'aucun fichier du catalogue ne définit."));
            }
        }
    }

    private static void CheckIds(CatalogueContents all)
    {
        foreach (var twins in all.Definitions.Where(d => d.Id.Length > 0).GroupBy(d => d.Id).Where(g => g.Count() > 1))
        {
            all.Faults.Add(Fault("PLN1576", twins.Last(), twins.Key, $"L'indicateur « {twins.Key} » est déjà défini ({twins.First().File}, ligne {twins.First().Line}) : un identifiant ne sert qu'une fois."));
        }
    }

    private static void CheckAliases(CatalogueContents all)
    {
        var synonyms = new Synonyms(all.Synonyms);
        var aliases = all.Definitions.SelectMany(d => d.Aliases.Concat(d.Lookalikes).Select(a => (Definition: d, Alias: a, Key: AliasIndex.KeyOf(a, synonyms)))).ToList();
        foreach (var (definition, alias, _) in aliases.Where(a => a.Key.Length == 0))
        {
            all.Faults.Add(Fault("PLN1577", definition, alias, $"L'alias « {alias} » de « {definition.Id} » n'a aucun mot qui le distingue."));
        }

        foreach (var shared in aliases.Where(a => a.Key.Length > 0).GroupBy(a => a.Key).Where(g => g.Select(a => a.Definition.Id).Distinct().Count() > 1))
        {
            var (first, last) = (shared.First(), shared.Last());
            all.Faults.Add(Fault("PLN1577", last.Definition, last.Alias,
                $"L'alias « {last.Alias} » nomme à la fois « {last.Definition.Id} » et « {first.Definition.Id} » ({first.Definition.File}, ligne {first.Definition.Line}) : "
                + "un alias n'appartient qu'à un indicateur, sans tenir compte des accents, du pluriel ni des petits mots. Retirez-le de l'un des deux, ou précisez-le."));
        }
    }

    private static void CheckUnits(IndicatorDefinition definition, CatalogueContents all)
    {
        foreach (var objection in definition.Writings.Select(w => KnownUnits.Objection(w.Key, definition.Unit, w.Value)).OfType<string>())
        {
            all.Faults.Add(Fault("PLN1578", definition, string.Empty, $"Unités de « {definition.Id} » : {objection}. Corrigez le nombre, ou retirez cette unité."));
        }
    }

    /// <summary>A mistake of a definition, at the line that writes some words where there is one.</summary>
    private static CatalogueFault Fault(string code, IndicatorDefinition definition, string words, string message)
    {
        var lines = File.ReadAllLines(definition.File);
        var line = definition.Line;
        for (var i = definition.Line; words.Length > 0 && i <= lines.Length && (i == definition.Line || !lines[i - 1].TrimStart().StartsWith("- id:", StringComparison.Ordinal)); i++)
        {
            if (lines[i - 1].Contains(words, StringComparison.Ordinal))
            {
                line = i;
                break;
            }
        }

        return new CatalogueFault(code, definition.File, line, message, line <= lines.Length ? lines[line - 1].Trim() : string.Empty);
    }
}
