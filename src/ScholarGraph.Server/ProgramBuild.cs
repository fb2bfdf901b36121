using ScholarGraph.Data.Importing;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Server;

/// <summary>Which build of readers, rules and import this is: another one for every change of their code.</summary>
internal static class ProgramBuild
{
    public static string Id { get; } =
        string.Join(
            '.',
            new[] { typeof(SourceReading), typeof(Resolver), typeof(ImportPipeline) }.Select(type =>
                type.Module.ModuleVersionId.ToString("N")
            )
        );
}
