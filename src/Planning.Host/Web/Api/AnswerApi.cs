using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Planning.Abstractions;
using Planning.Host.Answers;
using Planning.Host.Commands;
using Planning.Host.Jobs;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Host.Web.Checks;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;
using Planning.Host.Works.Kinds;

namespace Planning.Host.Web.Api;

/// <summary>What people answer to the findings of a check.</summary>
internal static class AnswerApi
{
    /// <summary>Maps its addresses.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/travaux/{id}/reponses", List).MayMiss().Produces<DescribedAnswers>().WithSummary("Les réponses données aux constats d’un contrôle.");
        api.MapPost("/travaux/{id}/reponses", Give).MayMiss().WithSummary("Répond à un constat.");
        api.MapPost("/travaux/{id}/reponses/word", ReadAsync).MayMiss().TakesFiles().Produces<DescribedAnswers>().WithSummary("Lit les réponses données dans Word, sur les copies annotées (multipart/form-data).");
    }

    private static Results<FileContentHttpResult, NotFound> List(HttpContext context, string id, WorkLedger ledger, PlanningSettings settings) =>
        Checked(context, id, ledger) is null ? TypedResults.NotFound() : Told(WorkFolder.Of(settings.Data, id));

    private static Results<NoContent, NotFound> Give(HttpContext context, string id, AnswerAsked asked, WorkLedger ledger, PlanningSettings settings, TimeProvider clock)
    {
        var folder = WorkFolder.Of(settings.Data, id);
        if (Checked(context, id, ledger) is not { } work || folder.Find(CheckWork.Json) is not { } json)
        {
            return TypedResults.NotFound();
        }

        var state = AnswerOptions.State(asked.Reponse, asked.Motif, asked.Jusque);
        var until = AnswerOptions.Day(asked.Jusque);
        var (person, given) = (Person.Of(context), new GivenAnswers(folder));
        var shown = ShownFinding.Of(ListedCheck.Read(json), given).Where(f => f.Finding.Key == asked.Constat && (asked.Document is null || f.Document.Name == asked.Document)).ToList();
        if (shown.Count == 0)
        {
            throw new UserErrorException("PLN1923", $"Ce contrôle n’a pas de constat « {asked.Constat} »{(asked.Document is null ? string.Empty : $" sur « {asked.Document} »")}.", "Les clés sont celles que donne /api/travaux/{id}/constats : la règle, puis « · » et le sujet s’il y en a un.");
        }

        foreach (var finding in shown)
        {
            new GivenAnswers(folder).Give(finding.Document, finding.Finding, state, asked.Motif ?? string.Empty, person.Name, ParisTime.Today(clock), until);
        }

        ledger.Note(person.Name, "a répondu à un constat", $"{work.Title}, {asked.Constat}");
        return TypedResults.NoContent();
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> ReadAsync(HttpContext context, string id, [FromForm] TextForm? form, ReadRepliesJob job, WorkLedger ledger, PlanningSettings settings)
    {
        if (Checked(context, id, ledger) is not { } work)
        {
            return TypedResults.NotFound();
        }

        var folder = WorkFolder.Of(settings.Data, id);
        var sent = new WorkFolder(Path.Combine(folder.Path, WorkFolder.NewDraft()));
        try
        {
            await UploadedFiles.ReceiveAsync(form?.Fichiers ?? (IReadOnlyList<IFormFile>)[], sent, context.RequestAborted);
            var read = await Task.Run(() => job.Run(new ReadRepliesRequest { Files = [.. Directory.EnumerateFiles(sent.Received)], Dossier = folder.Received }, new Progress<string>(), context.RequestAborted));
            if (read.SelectMany(f => f.Unread).FirstOrDefault() is { } unread)
            {
                throw new UserErrorException(unread.Code, $"{Path.GetFileName(unread.File)} : {unread.Message}", unread.Remedy);
            }

            read.ToList().ForEach(f => f.Merge.Write());
        }
        finally
        {
            sent.Delete();
        }

        ledger.Note(Person.Of(context).Name, "a fait lire des réponses", work.Title);
        return Told(folder);
    }

    private static Work? Checked(HttpContext context, string id, WorkLedger ledger) => WorkApi.Seen(context, id, ledger) is { Order: { Kind: WorkKind.Check, Paths.Count: 0 } } work ? work : null;

    private static FileContentHttpResult Told(WorkFolder folder) => JsonBytes.Of(stream => AnswerJson.Write(AnswerFile.Read(folder.Received).Sound().Entries, stream));
}
