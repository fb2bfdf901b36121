using System.Security.Cryptography;
using System.Text;
using ScholarGraph.Data.Importing;
using ScholarGraph.Domain.Resolution;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Server;

/// <summary>Which build of readers, rules and import this is: another one for every change of their code, or of the limits that readers keep.</summary>
internal static class ProgramBuild
{
    private static readonly string Code = string.Join(
        '.',
        new[] { typeof(SourceReading), typeof(Resolver), typeof(ImportPipeline) }.Select(type =>
            type.Module.ModuleVersionId.ToString("N")
        )
    );

    // With other limits a file that was read before may say something else.
    public static string Of(ReaderLimits limits) =>
        limits == new ReaderLimits()
            ? Code
            : $"{Code}.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{limits}")))[..16]}";
}
