using System.Net;
using System.Net.Sockets;
using Planning.Host.Operation.Doctor;
using Planning.Host.Plugins;
using Planning.Host.Serving;
using Planning.Host.Settings;
using Planning.Indicators.Store;

namespace Planning.Host.Tests.Operation.Doctor;

public sealed class ExaminationsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_folder_that_can_be_written_to_is_good_and_left_empty()
    {
        Assert.Equal(DiagnosisState.Good, new FolderExamination(folder).Examine().State);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_said_and_not_made()
    {
        var diagnosis = new FolderExamination(Path.Combine(folder, "plus-tard")).Examine();

        Assert.Equal(DiagnosisState.Watch, diagnosis.State);
        Assert.Contains("plus-tard", diagnosis.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void A_store_that_is_not_there_is_good_and_not_made()
    {
        Assert.Equal(DiagnosisState.Good, Store().State);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void A_sound_store_is_good()
    {
        ObservationStore.Open(Location, TimeProvider.System).Dispose();

        Assert.Contains("s'ouvre et se lit", Store().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_store_is_to_mend_with_the_way_back()
    {
        ObservationStore.Open(Location, TimeProvider.System).Dispose();
        using (var file = File.OpenWrite(Location.File))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0xA5, 8192).ToArray());
        }

        var diagnosis = Store();
        Assert.Equal(DiagnosisState.Mend, diagnosis.State);
        Assert.Contains("est abîmé", diagnosis.Message, StringComparison.Ordinal);
        Assert.Contains("restore", diagnosis.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_that_is_another_file_is_to_mend()
    {
        File.WriteAllText(Location.File, "Des notes, qui ne sont pas une base de données.");

        Assert.Equal(DiagnosisState.Mend, Store().State);
    }

    [Fact]
    public void Rules_that_are_not_there_are_to_mend() =>
        Assert.Equal(DiagnosisState.Mend, Examinations.Examine(new TemplateExamination(new PlanningSettings { Templates = folder })).State);

    [Fact]
    public void Plugins_that_are_refused_are_named_with_what_to_do()
    {
        Assert.Equal(DiagnosisState.Good, new PluginExamination(() => Plugins.LaidOut.Real).Examine().State);
        var diagnosis = new PluginExamination(() => Plugins.LaidOut.Broken).Examine();

        Assert.Equal(DiagnosisState.Watch, diagnosis.State);
        Assert.Contains("good 1.0.0", diagnosis.Message, StringComparison.Ordinal);
        Assert.Contains("not-a-dll", diagnosis.Message, StringComparison.Ordinal);
        Assert.NotEmpty(diagnosis.Remedy);
        Assert.Equal(DiagnosisState.Mend, new PluginExamination(() => PluginCatalogue.Load(folder)).Examine().State);
    }

    [Fact]
    public void An_address_is_good_when_free_or_held_by_the_service_and_to_mend_when_another_program_has_it()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var settings = new PlanningSettings { Data = folder, Service = new ServiceSettings { Address = new Uri($"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}") } };
        Assert.Equal(DiagnosisState.Mend, new AddressExamination(settings).Examine().State);
        using (ServiceLock.Take(settings))
        {
            Assert.Contains("en marche", new AddressExamination(settings).Examine().Message, StringComparison.Ordinal);
        }

        other.Stop();
        Assert.Contains("libre", new AddressExamination(settings).Examine().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_would_open_the_page_to_others_is_to_mend()
    {
        var settings = new PlanningSettings { Data = folder, Service = new ServiceSettings { Address = new Uri("http://0.0.0.0:5080") } };

        var diagnosis = Examinations.Examine(new AddressExamination(settings));
        Assert.Equal(DiagnosisState.Mend, diagnosis.State);
        Assert.Contains("SignIn", diagnosis.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_that_does_not_answer_is_named_with_its_setting()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var reach = new ReachExamination("Modèle de langage", new Uri($"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}/v1"), "Planning:Model:Endpoint");
        Assert.Equal(DiagnosisState.Good, reach.Examine().State);

        other.Stop();
        Assert.Equal(DiagnosisState.Mend, reach.Examine().State);
        Assert.Contains("Planning:Model:Endpoint", reach.Examine().Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clock_that_is_before_the_program_itself_is_to_mend()
    {
        Assert.Equal(DiagnosisState.Good, new ClockExamination(TimeProvider.System).Examine().State);
        Assert.Equal(DiagnosisState.Mend, new ClockExamination(new FixedClock(new DateTimeOffset(2001, 1, 1, 0, 0, 0, TimeSpan.Zero))).Examine().State);
    }

    private StoreLocation Location => new() { Folder = folder };

    private Diagnosis Store() => Examinations.Examine(new StoreExamination("Indicateurs", Location, typeof(ObservationStore).Assembly, TimeProvider.System));
}
