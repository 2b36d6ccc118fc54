using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Documents;
using Planning.Rules;
using Planning.Rules.Templates;

namespace Planning.Benchmarks;

/// <summary>Times the reader and the engine apart, on the Word file that PLANNING_BENCH_DOCX names, with the templates of PLANNING_BENCH_TEMPLATES.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private static readonly PartOfType[] Parts =
        [new("plui", "rapport-de-presentation"), new("plui", "evaluation-environnementale"), new("plui", "suivi-evaluation"), new("plui", "general")];
    private static readonly LawState Law = new(new DateOnly(2026, 1, 1), "jour du contrôle");
    private readonly string file = Environment.GetEnvironmentVariable("PLANNING_BENCH_DOCX") ?? throw new InvalidOperationException("Set PLANNING_BENCH_DOCX to a Word file.");
    private readonly string templates = Environment.GetEnvironmentVariable("PLANNING_BENCH_TEMPLATES") ?? throw new InvalidOperationException("Set PLANNING_BENCH_TEMPLATES to the templates folder.");
    private PlanningDocument document = null!;
    private RuleEngine engine = null!;

    [GlobalSetup]
    public void Prepare()
    {
        document = DocumentReader.Read(file);
        engine = new RuleEngine(RuleBook.Compile(new TemplateFolder(templates).Load()));
    }

    [Benchmark]
    public PlanningDocument Read() => DocumentReader.Read(file);

    [Benchmark]
    public IReadOnlyList<Finding> Check() => engine.Check(engine.Read(document, Parts), FactSet.Empty, Law);

    [Benchmark]
    public RuleBook Compile() => RuleBook.Compile(new TemplateFolder(templates).Load());

    private static void Main(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(CheckBenchmarks).Assembly).Run(args);
}
