using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Logging;
using Planning.Abstractions;
using Planning.Host.Web.Api;
using Planning.Host.Web.Forms;
using Planning.Host.Web.Frame;
using Planning.Host.Web.SignIn;
using Planning.Host.Wording;
using Planning.Host.Works;

namespace Planning.Host.Web;

/// <summary>What a person sees when something cannot be done: a sentence, what to do, and never a trace of the program.</summary>
internal sealed partial class PageErrors(RequestDelegate next, OwnPaths paths, ILogger<PageErrors> log)
{
    /// <summary>Answers the request, or says why not: a form that holds a mistake is shown again on its page.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (await AnswerAsync(context, isAgain: false) is { } refused)
        {
            context.Response.Clear();
            SecurityHeaders.Set(context);
            context.Response.StatusCode = refused.Status;
            refused.Ask(context);
            await AnswerAsync(context, isAgain: true);
        }
    }

    private async Task<RefusedForm?> AnswerAsync(HttpContext context, bool isAgain)
    {
        try
        {
            await next(context);
            if (!context.Response.HasStarted && context.Response.StatusCode is >= 400 && context.Response.ContentLength is null && context.Response.ContentType is null)
            {
                await WriteAsync(context, context.Response.StatusCode, context.Response.StatusCode == StatusCodes.Status401Unauthorized && !IsForProgram(context)
                    ? ("Cette page ne s'ouvre que depuis la machine du service.", "Pour l'ouvrir à d'autres, un administrateur configure l'identification (Planning:Service:SignIn).")
                    : TextOf(context, context.Response.StatusCode));
            }
        }
        catch (UserErrorException e) when (!context.Response.HasStarted)
        {
            var (message, remedy) = Hidden(context, e);
            var status = e.IsPassing ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status400BadRequest;
            if (!isAgain && !IsForProgram(context) && RefusedForm.From(context, e.Code, PageText.Of(message), PageText.Of(remedy)) is { } refused)
            {
                return refused with { Status = status };
            }

            await WriteAsync(context, status, (message, remedy), e.Code);
        }
        catch (BadHttpRequestException e) when (!context.Response.HasStarted)
        {
            await WriteAsync(context, e.StatusCode, TextOf(context, e.StatusCode));
        }
        catch (AntiforgeryValidationException e) when (!context.Response.HasStarted)
        {
            // The form is read to look for the mark of our pages: what hinders its reading is told by this too.
            var status = (e.InnerException as BadHttpRequestException ?? e.InnerException?.InnerException as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
            await WriteAsync(context, status, TextOf(context, status));
        }
        catch (Exception e) when (e is not OperationCanceledException && !context.Response.HasStarted)
        {
            LogFault(context.Request.Path, e);
            await WriteAsync(context, StatusCodes.Status500InternalServerError, TextOf(context, StatusCodes.Status500InternalServerError));
        }

        return null;
    }

    /// <summary>The page that a form was sent from, where it is one of ours.</summary>
    private static string BackOf(HttpContext context) => HttpMethods.IsPost(context.Request.Method) && Uri.TryCreate(context.Request.Headers.Referer, UriKind.Absolute, out var from)
        && from.Authority == context.Request.Host.Value ? from.PathAndQuery : string.Empty;

    /// <summary>Whether a program asks, and wants data.</summary>
    private static bool IsForProgram(HttpContext context) => context.Request.Path.StartsWithSegments("/api");

    /// <summary>A program calls from anywhere, and a person of the agency looks at a page.</summary>
    private (string Message, string Remedy) Hidden(HttpContext context, UserErrorException e) =>
        IsForProgram(context) ? (paths.HideAll(ProgramWording.Of(e.Message)), paths.HideAll(ProgramWording.Of(e.Remedy))) : (paths.Hide(e.Message), paths.Hide(e.Remedy));

    private static async Task WriteAsync(HttpContext context, int status, (string Message, string Remedy) text, string code = "")
    {
        context.Response.Clear();
        SecurityHeaders.Set(context);
        context.Response.StatusCode = status;
        if (IsForProgram(context))
        {
            await ApiProblem.WriteAsync(context, new ApiProblem(text.Message, status, ProgramWording.Of(text.Remedy), code));
            return;
        }

        await new RazorComponentResult<ErrorPage>(new { Person = Person.Of(context), Message = PageText.Of(text.Message), Remedy = PageText.Of(text.Remedy), Back = BackOf(context) }) { StatusCode = status }.ExecuteAsync(context);
    }

    private static (string Message, string Remedy) TextOf(HttpContext context, int status) => status switch
    {
        StatusCodes.Status400BadRequest when IsForProgram(context) => ("La demande n'est pas complète, ou l'un de ses champs n'est pas du type attendu.", "Comparez-la à sa description : /api/openapi.json."),
        StatusCodes.Status404NotFound when IsForProgram(context) => ("Rien de ce nom, ou rien que cette clé puisse voir.", "Les adresses sont décrites à /api/openapi.json."),
        StatusCodes.Status400BadRequest => ("La demande n'est pas complète, ou la page dont elle vient n'est plus à jour.", "Revenez à la page, rechargez-la et recommencez."),
        StatusCodes.Status401Unauthorized => ("Il faut s'identifier.", "Un programme donne sa clé dans l'en-tête « Authorization: Bearer CLÉ »."),
        StatusCodes.Status403Forbidden => ("Votre rôle ne permet pas cette action.", "Demandez-la à un administrateur du service."),
        StatusCodes.Status404NotFound => ("Cette page n'existe pas, ou vous n'y avez pas accès.", "Repartez de l'accueil."),
        StatusCodes.Status507InsufficientStorage => ("Le disque du service n'a plus la place de recevoir cet envoi : rien n'a été déposé.", "Prévenez un administrateur du service, ou déposez moins de fichiers à la fois."),
        StatusCodes.Status413PayloadTooLarge => ("L'envoi est trop gros.", "Déposez moins de fichiers à la fois, ou demandez à un administrateur d'augmenter Planning:Service:UploadMegabytes."),
        >= 500 => ("Une erreur interne a empêché d'afficher cette page.", "Réessayez ; si cela dure, transmettez l'heure à la personne qui maintient le service : le détail est dans son journal."),
        _ => ("La demande n'a pas pu être traitée.", "Repartez de l'accueil."),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "The page {Path} failed")]
    private partial void LogFault(string path, Exception exception);
}
