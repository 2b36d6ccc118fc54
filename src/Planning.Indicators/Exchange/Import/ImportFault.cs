namespace Planning.Indicators.Exchange.Import;

/// <summary>What is wrong with a row.</summary>
/// <param name="Line">Its line in the file, from 1.</param>
/// <param name="Message">What is wrong, in French, a whole sentence.</param>
internal sealed record ImportFault(int Line, string Message);
