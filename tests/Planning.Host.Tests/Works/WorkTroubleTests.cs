using Planning.Abstractions;
using Planning.Host.Works;

namespace Planning.Host.Tests.Works;

public sealed class WorkTroubleTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-troubles").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(28)]
    [InlineData(5)]
    [InlineData(116)]
    [InlineData(unchecked((int)0x80070070))]
    [InlineData(unchecked((int)0x80070020))]
    [InlineData(unchecked((int)0x80070035))]
    public void A_full_disk_a_failing_one_a_file_in_use_and_a_share_that_is_away_may_pass(int code) =>
        Assert.Equal(("PLN1820", true), CodeOf(new IOException("un essai", code)));

    [Fact]
    public void A_file_that_another_program_holds_may_pass()
    {
        var held = Path.Combine(folder, "ouvert.docx");
        using var other = new FileStream(held, FileMode.Create, FileAccess.Write, FileShare.None);
        Assert.Equal(("PLN1820", true), CodeOf(Record.Exception(() => File.ReadAllText(held))!));
    }

    [Fact]
    public void A_file_that_is_gone_and_a_name_that_is_too_long_stay_and_are_called_so()
    {
        Assert.Equal(("PLN1827", false), CodeOf(Record.Exception(() => File.ReadAllText(Path.Combine(folder, "absent.txt")))!));
        Assert.Equal(("PLN1827", false), CodeOf(Record.Exception(() => File.ReadAllText(Path.Combine(folder, "absent", "absent.txt")))!));
        Assert.Equal(("PLN1828", false), CodeOf(new PathTooLongException()));
        Assert.Equal(("PLN1829", false), CodeOf(new UnauthorizedAccessException()));
    }

    [Fact]
    public void What_may_pass_among_several_troubles_may_pass()
    {
        var passing = new UserErrorException("PLN1000", "Un essai.", "Attendez.") { IsPassing = true };
        Assert.Same(passing, WorkTrouble.Of(new AggregateException(new InvalidOperationException(), passing)));
        Assert.Null(WorkTrouble.Of(new AggregateException(new InvalidOperationException())));
        Assert.Null(WorkTrouble.Of(new InvalidOperationException()));
    }

    private static (string Code, bool IsPassing) CodeOf(Exception trouble) => WorkTrouble.Of(trouble) is { } told ? (told.Code, told.IsPassing) : (string.Empty, false);
}
