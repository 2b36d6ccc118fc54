using Planning.Abstractions.Findings;
using Planning.Abstractions.Programmes;
using Planning.Rules.Programmes;

namespace Planning.Rules.Tests.Programmes;

public sealed class ProgrammeComparerTests
{
    [Fact]
    public void What_stays_is_unchanged_what_goes_is_dropped_what_comes_is_new()
    {
        var changes = Compare([Of("A-1", "Protéger les haies du bocage"), Of("A-2", "Développer les réseaux de chaleur")], [Of("A-1", "Protéger les haies du bocage"), Of("A-3", "Observer les prix du foncier")]);
        Assert.Equal([CommitmentChangeKinds.None, CommitmentChangeKinds.Dropped, CommitmentChangeKinds.New], changes.Select(c => c.Kinds));
    }

    [Fact]
    public void Capitals_accents_and_apostrophes_are_no_rewording() =>
        Assert.Equal(CommitmentChangeKinds.None, Compare([Of("A-1", "Protéger l'eau")], [Of("A-1", "PROTEGER L’EAU")]).Single().Kinds);

    [Fact]
    public void A_changed_title_under_the_same_id_is_reworded() =>
        Assert.Equal(CommitmentChangeKinds.Reworded, Compare([Of("A-1", "Protéger les haies du bocage")], [Of("A-1", "Protéger et replanter les haies")]).Single().Kinds);

    [Fact]
    public void An_id_given_to_another_promise_is_not_a_rewording()
    {
        var changes = Compare([Of("A-1", "Protéger les haies du bocage")], [Of("A-1", "Observer les prix du foncier")]);
        Assert.Equal([CommitmentChangeKinds.Dropped, CommitmentChangeKinds.New], changes.Select(c => c.Kinds));
    }

    [Fact]
    public void Renumbered_commitments_are_known_by_their_words_even_when_ids_are_exchanged()
    {
        var changes = Compare([Of("A-1", "Protéger les haies du bocage"), Of("A-2", "Développer les réseaux de chaleur")], [Of("A-1", "Développer les réseaux de chaleur"), Of("B-7", "Protéger les haies du bocage")]);
        Assert.Equal([("B-7", CommitmentChangeKinds.Renumbered), ("A-1", CommitmentChangeKinds.Renumbered)], changes.Select(c => (c.After!.Id, c.Kinds)));
    }

    [Theory]
    [InlineData(2025, 2028, CommitmentChangeKinds.Postponed)]
    [InlineData(2028, 2025, CommitmentChangeKinds.Advanced)]
    [InlineData(null, 2028, CommitmentChangeKinds.None)]
    public void A_later_year_postpones_and_an_earlier_advances(int? before, int? after, CommitmentChangeKinds kinds) =>
        Assert.Equal(kinds, Compare([Of("A-1", "Protéger les haies") with { Due = before }], [Of("A-1", "Protéger les haies") with { Due = after }]).Single().Kinds);

    [Fact]
    public void Five_thousand_commitments_that_look_alike_are_paired_by_their_ids()
    {
        var many = Enumerable.Range(0, 5000).Select(i => Of($"A-{i}", $"Mener l'étude territoriale numéro {i}")).ToArray();
        Assert.All(Compare(many, many), c => Assert.Equal(CommitmentChangeKinds.None, c.Kinds));
    }

    private static IReadOnlyList<CommitmentChange> Compare(Commitment[] before, Commitment[] after) => ProgrammeComparer.Compare(Programme(before), Programme(after)).Changes;

    private static Programme Programme(Commitment[] commitments) => new() { Id = "P", Name = "P", From = 2024, Until = 2026, Axes = [new ProgrammeAxis(1, "Axe", commitments)] };

    private static Commitment Of(string id, string title) => new() { Id = id, Title = title, Types = ["plui"], CarriedBy = "rien" };
}
