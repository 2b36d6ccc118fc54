using System.Globalization;

namespace Planning.Indicators.Tests.Store;

public sealed class KilledProcessTests
{
    [Theory]
    [InDatabase(Databases.Sqlite)]
    [InDatabase(Databases.PostgreSql)]
    public async Task A_killed_process_loses_nothing_that_it_reported_as_saved(string database)
    {
        using var place = SomeStore.In(database);
        var chance = new Random(20261126);
        var reported = new List<decimal>();
        for (var round = 0; round < 4; round++)
        {
            using var process = SavingProcess.Start(place.Location);
            var errors = process.StandardError.ReadToEndAsync();
            for (var left = chance.Next(1, 40); left > 0; left--)
            {
                var line = await process.StandardOutput.ReadLineAsync();
                Assert.True(line is not null, line is null ? await errors : string.Empty);
                reported.Add(decimal.Parse(line!, CultureInfo.InvariantCulture));
            }

            // Killed at any moment of what it does next, a write half done among them.
            await Task.Delay(chance.Next(0, 20));
            process.Kill();
            await process.WaitForExitAsync();
            reported.AddRange((await process.StandardOutput.ReadToEndAsync()).Split('\n').SkipLast(1).Select(l => decimal.Parse(l, CultureInfo.InvariantCulture)));
        }

        using var store = place.Open();
        var kept = store.All();
        Assert.Superset(reported.ToHashSet(), kept.Select(o => o.Value).ToHashSet());
        Assert.All(kept.Where(o => reported.Contains(o.Value)), o => Assert.NotEmpty(o.Reviews));
        Assert.Equal(kept.Select(o => o.Value).Distinct().Count(), kept.Count);
    }
}
