using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Planning.Host.Web.SignIn;

namespace Planning.Host.Web.Api;

/// <summary>The description of the programming interface (OpenAPI): its addresses, its types, who may ask what, and what is answered when it goes wrong.</summary>
internal static class ApiDescription
{
    private const string Key = "cle";

    private static readonly Dictionary<string, string> Answers = new(StringComparer.Ordinal)
    {
        ["200"] = "La réponse.",
        ["202"] = "Le travail est pris : suivez-le à l’adresse de l’en-tête Location.",
        ["204"] = "C’est fait.",
        ["400"] = "La demande contient une erreur, dite en français.",
        ["401"] = "La clé manque, ou n’est pas connue.",
        ["403"] = "Le rôle de la clé ne permet pas cette action.",
        ["404"] = "Rien de ce nom, ou rien que cette clé puisse voir.",
        ["413"] = "L’envoi est trop gros.",
        ["503"] = "La base ou le disque ne répond pas : recommencez plus tard.",
    };

    /// <summary>Adds it.</summary>
    public static IServiceCollection AddApiDescription(this IServiceCollection services) => services.ConfigureHttpJsonOptions(options =>
    {
        // What is missing is refused, and not taken for nothing.
        (options.SerializerOptions.RespectNullableAnnotations, options.SerializerOptions.RespectRequiredConstructorParameters) = (true, true);
    }).AddOpenApi(options =>
    {
        options.ShouldInclude = endpoint => endpoint.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "Planning", Version = "1", Description = "Ce que fait la ligne de commande, par un service. Chaque demande porte une clé : « Authorization: Bearer CLÉ ». Les erreurs sont dites en français (application/problem+json)." };
            document.Components ??= new OpenApiComponents();
            document.AddComponent(Key, new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "Une clé du réglage Planning:Service:Keys." });
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            Describe(operation, context);
            return Task.CompletedTask;
        });
    });

    private static void Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var role = context.Description.ActionDescriptor.EndpointMetadata.OfType<IAuthorizeData>().Select(a => Enum.TryParse<Role>(a.Policy, out var asked) ? asked : Role.Reader).DefaultIfEmpty().Max();
        operation.Description = $"{operation.Description} Rôle demandé : {Roles.NameOf(role)}.".Trim();
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Key, context.Document)] = [] }];
        foreach (var (status, answer) in operation.Responses ?? [])
        {
            answer.Description = Answers.GetValueOrDefault(status, answer.Description ?? string.Empty);
        }
    }
}
