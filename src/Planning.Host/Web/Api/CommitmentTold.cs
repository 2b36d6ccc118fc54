namespace Planning.Host.Web.Api;

/// <summary>A commitment of a work programme.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">What it is.</param>
/// <param name="Axis">The number of its axis.</param>
/// <param name="AxisTitle">The title of its axis.</param>
/// <param name="Types">The types of documents that are to carry it.</param>
/// <param name="Light">Whether it is advice.</param>
internal sealed record CommitmentTold(string Id, string Title, int Axis, string AxisTitle, IReadOnlyList<string> Types, bool Light);
