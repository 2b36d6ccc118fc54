using System.Net;

namespace Planning.Host.Tests.Web.SignIn;

public sealed class ProviderAwayTests
{
    [Fact]
    public async Task Where_the_provider_does_not_answer_a_person_is_told_so_and_programs_go_on()
    {
        var service = new SignedService();
        await service.InitializeAsync();
        try
        {
            await service.Provider.DisposeAsync();
            using var visitor = service.Stranger();
            var answer = await visitor.GetAsync("/");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
            Assert.Contains("Le fournisseur d’identité ne répond pas", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/sante/vivant")).StatusCode);
        }
        finally
        {
            await service.Service.DisposeAsync();
        }
    }

    [Fact]
    public async Task A_session_ends_however_busy_the_person_is()
    {
        var service = new SignedService { Session = TimeSpan.FromSeconds(6) };
        await service.InitializeAsync();
        try
        {
            using var person = await service.SignInAsync(new Account("1", "Camille Durand", "administrateur"));
            Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("/administration")).StatusCode);
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            while ((await person.GetAsync("/administration")).StatusCode == HttpStatusCode.OK)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), limit.Token);
            }

            // The provider has taken the role away meanwhile: signed in again, she has it no more.
            await service.EnterAsync(person, new Account("1", "Camille Durand", "lecteur"));
            Assert.Equal(HttpStatusCode.Forbidden, (await person.GetAsync("/administration")).StatusCode);
        }
        finally
        {
            await service.DisposeAsync();
        }
    }
}
