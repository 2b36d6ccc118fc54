namespace Planning.Rules.Templates;

/// <summary>A condition over facts, with <c>and</c>, <c>or</c>, <c>not</c>; <c>and</c> binds first. A fact is true, false or unknown.</summary>
/// <param name="Text">As written.</param>
/// <param name="Alternatives">One of these must hold; in each, all terms.</param>
public sealed record Condition(string Text, IReadOnlyList<IReadOnlyList<(string Fact, bool Negated)>> Alternatives)
{
    /// <summary>The facts it speaks of, each once.</summary>
    public IEnumerable<string> Facts => Alternatives.SelectMany(terms => terms).Select(term => term.Fact).Distinct();

    /// <summary>Parses <c>a and not b or c</c>; null when it is not a condition.</summary>
    public static Condition? Parse(string text)
    {
        var alternatives = new List<IReadOnlyList<(string, bool)>>();
        var terms = new List<(string, bool)>();
        var negated = false;
        var expectsFact = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            switch (word)
            {
                case "not" when expectsFact && !negated:
                    negated = true;
                    break;
                case "and" or "or" when !expectsFact:
                    expectsFact = true;
                    if (word == "or")
                    {
                        alternatives.Add(terms);
                        terms = [];
                    }

                    break;
                default:
                    if (!expectsFact || word is "and" or "or" or "not")
                    {
                        return null;
                    }

                    terms.Add((word, negated));
                    (negated, expectsFact) = (false, false);
                    break;
            }
        }

        alternatives.Add(terms);
        return expectsFact ? null : new Condition(text, alternatives);
    }

    /// <summary>The condition's truth: null where it hangs on a fact that <paramref name="truth"/> does not know.</summary>
    public bool? Evaluate(Func<string, bool?> truth)
    {
        var unknown = false;
        foreach (var terms in Alternatives)
        {
            bool? all = true;
            foreach (var (fact, negated) in terms)
            {
                var value = truth(fact);
                value = negated ? !value : value;
                all = value == false ? false : all == false ? false : value is null ? null : all;
            }

            if (all == true)
            {
                return true;
            }

            unknown |= all is null;
        }

        return unknown ? null : false;
    }
}
