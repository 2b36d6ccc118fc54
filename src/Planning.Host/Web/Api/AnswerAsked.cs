namespace Planning.Host.Web.Api;

/// <summary>An answer to a finding.</summary>
/// <param name="Constat">The finding's key: its rule, then « · » and its subject where it has one.</param>
/// <param name="Reponse">The answer, as the command takes it: <c>acceptee</c>, <c>contestee</c>, <c>reportee</c>.</param>
/// <param name="Motif">Why; a contest has one.</param>
/// <param name="Document">The document, by its file's name, where several have that finding; null for all.</param>
/// <param name="Jusque">Until when a point is postponed: 2026-06-30; null where nobody says.</param>
internal sealed record AnswerAsked(string Constat, string Reponse, string? Motif = null, string? Document = null, string? Jusque = null);
