using System.Runtime.InteropServices;
using Planning.Rules.French;
using Planning.Rules.Passages;
using Planning.Rules.Quantities;

namespace Planning.Rules.Figures;

/// <summary>Collects the figures that a document gives of the quantities of the templates.</summary>
internal sealed class FigureCollector(FigureLexicon lexicon)
{
    /// <summary>Where the first pages say whose plan it is.</summary>
    private const int Opening = 60;

    /// <summary>The fewest sentences that one reader takes: each learns the words anew.</summary>
    private const int Share = 200;

    /// <summary>What the units of quantities measure: other sentences need not be read again.</summary>
    private const QuantityKinds Measured = QuantityKinds.Surface | QuantityKinds.Logements | QuantityKinds.Densite | QuantityKinds.Part | QuantityKinds.Population
        | QuantityKinds.Emplois | QuantityKinds.Energie | QuantityKinds.Emissions;

    /// <summary>The figures, in reading order.</summary>
    public CollectedFigures Collect(DocumentText document)
    {
        var text = document.Text;
        var wanted = new SortedSet<int>();
        foreach (var concept in lexicon.Establishing)
        {
            foreach (var occurrence in document.Index.Of(concept))
            {
                if (occurrence.Kind == Lexicon.HitKind.Term && IsRead(text.Sentences[occurrence.Sentence]))
                {
                    wanted.Add(occurrence.Sentence);
                }
            }
        }

        var concepts = new ConceptReading(lexicon.Words);
        var names = Names(text, concepts);
        var parts = PartSections(text, concepts, names);
        var tables = new TableFigures(lexicon, concepts, names);
        List<int> whole = [.. wanted.Where(i => !parts[text.Sentences[i].Section])];
        var share = Math.Max(Share, (whole.Count / Environment.ProcessorCount) + 1);
        var read = SideBySide.Run([.. whole.Chunk(share)], ranks =>
        {
            var sentences = new SentenceFigures(document, lexicon, new ConceptReading(lexicon.Words), names);
            return ranks.SelectMany(sentences.Read).ToList();
        });
        return new CollectedFigures(
            [
                .. read.SelectMany(f => f)
                    .Concat(document.Tables.Tables.SelectMany(tables.Read)).OrderBy(f => f.Stated.Evidence.Location.Paragraph ?? int.MaxValue),
            ],
            [.. new CitedFigures(document, lexicon, concepts, names).Read()]);
    }

    private static bool IsRead(Sentence sentence) =>
        DocumentText.IsSubstance(sentence) && (sentence.Quantities & Measured) != QuantityKinds.None;

    private static PlaceNames Names(AnnotatedText text, ConceptReading concepts)
    {
        var names = new PlaceNames();
        var tokens = new List<Token>();
        for (var i = 0; i < text.Sentences.Length; i++)
        {
            var sentence = text.Sentences[i];
            if (i < Opening || sentence.Has(SentenceMarks.Heading))
            {
                tokens.Clear();
                concepts.Tokenize(sentence.Text, sentence.Start, sentence.End, tokens);
                names.Learn(sentence.Text, CollectionsMarshal.AsSpan(tokens));
            }
        }

        return names;
    }

    /// <summary>The sections under a heading that names a part of the territory.</summary>
    private bool[] PartSections(AnnotatedText text, ConceptReading concepts, PlaceNames names)
    {
        var tokens = new List<Token>();
        var parts = new bool[text.Sections.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var section = text.Sections[i];
            parts[i] = section.Parent >= 0 && parts[section.Parent];
            if (section.Section.Level == 0)
            {
                continue;
            }

            tokens.Clear();
            concepts.Tokenize(section.Section.Title, 0, section.Section.Title.Length, tokens);
            parts[i] |= names.PartIn(section.Section.Title, CollectionsMarshal.AsSpan(tokens)).Length > 0;
            foreach (var hit in text.HitsOf(text.Sentences[section.First]))
            {
                parts[i] |= lexicon.IsPartTitle(hit);
            }
        }

        return parts;
    }
}
