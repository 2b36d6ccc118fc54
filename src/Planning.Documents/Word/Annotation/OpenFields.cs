namespace Planning.Documents.Word.Annotation;

/// <summary>The fields written over several runs that are open where a text is being read.</summary>
internal sealed class OpenFields
{
    private readonly Stack<bool> hasResult = new();

    /// <summary>Whether the place is inside the instruction of one of them.</summary>
    public bool InInstruction => hasResult.Contains(false);

    /// <summary>Passes a mark, named as in the file; null where the name is none.</summary>
    public FieldMark? Pass(string name)
    {
        FieldMark? mark = name switch
        {
            "begin" => FieldMark.Begin,
            "separate" => FieldMark.Separate,
            "end" => FieldMark.End,
            _ => null,
        };
        if (mark is FieldMark.Separate or FieldMark.End)
        {
            hasResult.TryPop(out _);
        }

        if (mark is FieldMark.Begin or FieldMark.Separate)
        {
            hasResult.Push(mark == FieldMark.Separate);
        }

        return mark;
    }
}
