using Planning.Abstractions;
using Planning.Host.Monitoring;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Tests.Scheduling.Schedules;

public sealed class DeclaredSchedulesTests
{
    private static readonly WantedSchedule Check = new() { Name = "Contrôle du soir", When = "tous les jours ouvrés à 20 h", Check = "/plans/plui" };

    [Fact]
    public async Task What_the_settings_declare_is_kept_with_the_reminders_of_the_plans()
    {
        await using var service = new SomeSchedules(s => s with { Schedules = [Check], Plans = ["/plans"] });
        service.Get<DeclaredSchedules>().Declare();
        Assert.Equal([Check.Name, DeclaredSchedules.Reminders], service.Book.All().Select(s => s.Name));
        Assert.Equal(WorkKind.Remind, service.Book.Find(Schedule.KeyOf(DeclaredSchedules.Reminders))!.Order.Kind);
    }

    [Fact]
    public async Task Declared_again_it_stays_paused_and_keeps_its_time_and_goes_once_it_is_no_longer()
    {
        await using var service = new SomeSchedules();
        var made = service.Get<ScheduleMaking>().Make(Check, ScheduleOrigin.Settings, "appsettings.json", isNew: false);
        service.Book.Declare(made);
        service.Book.Enable(made.Key, false);
        service.Book.SetNext(made.Key, service.Clock.Now);
        service.Book.Declare(made);
        Assert.Equal((false, service.Clock.Now), (service.Book.Find(made.Key)!.IsEnabled, service.Book.Find(made.Key)!.Next));
        service.Get<DeclaredSchedules>().Declare();
        Assert.Empty(service.Book.All());
    }

    [Fact]
    public async Task A_command_leaves_what_the_service_declared_though_its_own_settings_declare_nothing()
    {
        await using var service = new SomeSchedules(s => s with { Schedules = [Check] });
        service.Get<DeclaredSchedules>().Declare();
        var desk = new ScheduleDesk(service.Get<PlanningSettings>() with { Schedules = [] }, service.Get<ReportKindSource>(), service.Clock);
        Assert.Equal(Check.Name, Assert.Single(desk.Book.All()).Name);
    }

    [Fact]
    public async Task Two_machines_of_different_settings_leave_each_other_what_they_declare()
    {
        await using var service = new SomeSchedules(s => s with { Schedules = [Check] });
        service.Get<DeclaredSchedules>().Declare("une");
        var other = new DeclaredSchedules(service.Book, service.Get<ScheduleMaking>(), service.Get<PlanningSettings>() with { Schedules = [Check with { Name = "Contrôle du matin" }] }, service.Clock);
        other.Declare("autre");
        service.Get<DeclaredSchedules>().Declare("une");
        Assert.Equal(["Contrôle du matin", Check.Name], service.Book.All().Select(s => s.Name));

        new DeclaredSchedules(service.Book, service.Get<ScheduleMaking>(), service.Get<PlanningSettings>() with { Schedules = [] }, service.Clock).Declare("autre");
        Assert.Equal(Check.Name, Assert.Single(service.Book.All()).Name);
    }

    [Fact]
    public async Task What_a_machine_declared_that_does_not_come_back_is_removed_in_the_end()
    {
        await using var service = new SomeSchedules(s => s with { Schedules = [Check] });
        service.Get<DeclaredSchedules>().Declare("disparue");
        service.Clock.Now += TimeSpan.FromDays(6);
        service.Get<DeclaredSchedules>().Renew();
        Assert.Single(service.Book.All());
        service.Clock.Now += TimeSpan.FromDays(2);
        service.Get<DeclaredSchedules>().Renew();
        Assert.Empty(service.Book.All());
    }

    [Fact]
    public async Task A_name_serves_once()
    {
        await using var service = new SomeSchedules(s => s with { Schedules = [Check] });
        service.Add("contrôle du SOIR", "chaque lundi à 7 h");
        Assert.Equal("PLN1789", Assert.Throws<UserErrorException>(() => service.Get<DeclaredSchedules>().Declare()).Code);
    }

    [Fact]
    public async Task What_could_never_work_is_refused_with_what_to_do()
    {
        await using var service = new SomeSchedules();
        Assert.Equal("PLN1785", Code(Check with { Name = " " }));
        Assert.Equal("PLN1782", Code(Check with { When = "le 31 février à 7 h" }));
        Assert.Equal("PLN1786", Code(Check with { Check = null }));
        Assert.Equal("PLN1786", Code(Check with { Extract = "/rapports" }));
        Assert.Equal("PLN1787", Code(Check with { Plan = "/plans/plui" }));
        Assert.Equal("PLN1787", Code(Check with { Check = null, Report = "bilan-scot" }));
        Assert.Equal("PLN1728", Code(Check with { Check = null, Report = "bilan-scott", Plan = "/plans/scot" }));
        Assert.Equal("PLN1788", Code(Check, isNew: true));

        string Code(WantedSchedule wanted, bool isNew = false) => Assert.Throws<UserErrorException>(() => service.Get<ScheduleMaking>().Make(wanted, ScheduleOrigin.Command, "Camille", isNew)).Code;
    }
}
