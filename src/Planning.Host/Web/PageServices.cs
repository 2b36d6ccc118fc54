using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Planning.Host.Mailing;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Serving;
using Planning.Host.Settings;
using Planning.Host.Web.Administration;
using Planning.Host.Web.Api;
using Planning.Host.Web.Checks;
using Planning.Host.Web.Commitments;
using Planning.Host.Web.Deadlines;
using Planning.Host.Web.Evaluation;
using Planning.Host.Web.Reports;
using Planning.Host.Web.Schedules;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Web;

/// <summary>The pages of the service.</summary>
internal static class PageServices
{
    /// <summary>How many fields and files one form may send: a dossier's folder may hold many files besides its documents.</summary>
    private const int MostParts = 5000;

    /// <summary>Adds what the pages need.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services, PlanningSettings settings)
    {
        services.AddRazorComponents();
        services.AddApiDescription();
        services.AddSingleton<UploadedWork>();
        services.AddSingleton<RedoneWork>();
        services.AddSingleton<AskedReport>();
        services.AddAntiforgery(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = ("planning-jeton", CookieSecurePolicy.SameAsRequest));
        services.Configure<FormOptions>(options => (options.MultipartBodyLengthLimit, options.ValueCountLimit) = (settings.Service.UploadMegabytes * 1024L * 1024, MostParts));
        var hosts = ServiceHosts.Of(settings.Service);
        services.Configure<HostFilteringOptions>(options => (options.AllowedHosts, options.IncludeFailureMessage) = ([.. hosts], false));
        services.AddSingleton(provider => new ScheduleDesk(provider.GetRequiredService<ScheduleBook>(), provider.GetRequiredService<WorkLedger>(), provider.GetRequiredService<MailBox>(), provider.GetRequiredService<ScheduleMaking>()));
        return services.AddSignIn(settings.Service);
    }

    /// <summary>Maps their addresses.</summary>
    public static void MapPages(this WebApplication service)
    {
        service.UseSecurityHeaders();
        service.UseMiddleware<PageErrors>();
        service.UseHostFiltering();
        service.UseUploadLimit();
        // A form that is refused is answered by its page: the way is looked for anew after PageErrors.
        service.UseRouting();
        service.UseAuthentication();
        service.UseAuthorization();
        service.UseAntiforgery();
        service.MapAssets();
        service.MapSignOut();
        service.MapChecks();
        service.MapEvaluation();
        service.MapReports();
        service.MapSchedules();
        service.MapDeadlines();
        service.MapCommitments();
        service.MapAdministration();
        service.MapApi();
    }
}
