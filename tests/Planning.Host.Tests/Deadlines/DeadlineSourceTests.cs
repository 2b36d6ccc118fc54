using Planning.Abstractions;
using Planning.Host.Deadlines;
using Planning.Host.Settings;
using Planning.Tests;

namespace Planning.Host.Tests.Deadlines;

public sealed class DeadlineSourceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-echeances").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_file_that_is_mended_is_read_without_a_new_start()
    {
        var (file, source) = (Path.Combine(folder, "echeances.yaml"), new DeadlineSource(new PlanningSettings { Templates = folder }));
        File.WriteAllText(file, "faux: vrai");
        Assert.Throws<UserErrorException>(source.Book);
        File.Copy(Path.Combine(Repository.Root, "templates", "echeances.yaml"), file, overwrite: true);
        Assert.NotEmpty(source.Book().Rules);
    }
}
