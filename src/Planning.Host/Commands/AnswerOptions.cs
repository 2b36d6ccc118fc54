using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Host.Answers;
using Planning.Host.Jobs;

namespace Planning.Host.Commands;

/// <summary>The answers that a person gives on the command line.</summary>
internal static class AnswerOptions
{
    /// <summary>The answer said.</summary>
    /// <exception cref="UserErrorException">It is none, or what goes with it is not there or does not go with it.</exception>
    public static AnswerState State(string said, string? reason, string? until)
    {
        if (AnswerFields.StateOf(said) is not { } state || state == AnswerState.Unclear)
        {
            throw new UserErrorException("PLN1560", $"« {said} » n'est pas une réponse.", $"Au choix : {string.Join(", ", AnswerFields.States.SkipLast(1))}.");
        }

        if (state == AnswerState.Contested && string.IsNullOrWhiteSpace(reason))
        {
            throw new UserErrorException("PLN1561", "Un constat ne se conteste pas sans motif.", "Ajoutez --reason \"…\" : dites pourquoi le constat est faux.");
        }

        return until is null || state == AnswerState.Postponed ? state
            : throw new UserErrorException("PLN1562", "--until ne va qu'avec une réponse reportée.", "Retirez --until, ou répondez --answer reportee.");
    }

    /// <summary>The day said; null when none is.</summary>
    /// <exception cref="UserErrorException">It is no day.</exception>
    public static DateOnly? Day(string? said) => said is null ? null
        : AnswerFields.DayOf(said) ?? throw new UserErrorException("PLN1563", $"« {said} » n'est pas une date.", "Écrivez-la 2026-06-30 ou 30/06/2026.");

    /// <summary>Refuses what cannot be read at all.</summary>
    /// <exception cref="UserErrorException">No file is given, the dossier is none, or one document is named for several copies.</exception>
    public static void Ensure(ReadRepliesRequest request)
    {
        if (request.Files.Count == 0)
        {
            throw new UserErrorException("PLN1559", "Aucun fichier Word n'est indiqué.", "Donnez la copie annotée où l'on a répondu : planning answers PLUi_RP_v7-controle.docx. « planning answers --help » montre le reste.");
        }

        if (request.Dossier is { } folder && !Directory.Exists(folder))
        {
            throw new UserErrorException("PLN1566", $"« {folder} » n'est pas un dossier.", "Indiquez à --dossier le dossier qui contient les documents du plan.");
        }

        if (request.Document is not null && request.Files.Count > 1)
        {
            throw new UserErrorException("PLN1580", $"--document nomme un seul document, et {request.Files.Count} copies sont données.", "Lisez-les une par une.");
        }
    }
}
