using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Formats.Bibtex;

/// <summary>Reads BibTeX and BibLaTeX. Entries that inherit come after all others, because what they name may stand anywhere.</summary>
internal sealed class BibtexReader : ISourceReader
{
    public void Read(
        Stream content,
        IRecordSink sink,
        ReaderLimits limits,
        CancellationToken cancellationToken
    )
    {
        using var text = SourceText.Open(content, sink);
        if (text is null)
        {
            return;
        }

        var file = new BibFile(sink, limits);
        foreach (var chunk in new BibScanner(text, limits).Chunks())
        {
            cancellationToken.ThrowIfCancellationRequested();
            file.Take(chunk);
        }

        file.Finish();
    }

    /// <summary>What is known of a file while it is read.</summary>
    private sealed class BibFile(IRecordSink sink, ReaderLimits limits)
    {
        private readonly BibMacros _macros = new(limits.RecordBytesMax);
        private readonly BibFamilies _families = new();
        private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
        private readonly List<BibEntry> _heirs = [];

        public void Take(BibChunk chunk)
        {
            if (chunk.Code is not null)
            {
                Refuse(chunk);
                return;
            }

            switch (chunk.Type)
            {
                case "comment" or "preamble":
                    break;
                case "string":
                    Define(chunk);
                    break;
                default:
                    Take(Parse(chunk, parser => parser.Entry()));
                    break;
            }
        }

        public void Finish()
        {
            foreach (var heir in _heirs)
            {
                var missing = new SortedSet<string>(StringComparer.Ordinal);
                var whole = _families.Complete(heir, missing);
                foreach (var key in missing)
                {
                    Doubt(
                        ReaderCodes.ParentMissing,
                        heir.Line,
                        heir.Key,
                        $"\"{heir.Key}\" inherits from \"{key}\", which the file does not hold, or which inherits from itself."
                    );
                }

                Add(whole);
            }
        }

        private void Take(BibEntry entry)
        {
            if (entry.Key.Length > 0)
            {
                _families.Keep(entry);
            }

            if (entry.Type == "xdata")
            {
                return;
            }

            if (entry.Type == "set")
            {
                Doubt(
                    ReaderCodes.RecordSkipped,
                    entry.Line,
                    entry.Key,
                    $"\"{entry.Key}\" is a set of entries, not a work; it was left out."
                );
                return;
            }

            if (BibFamilies.Inherits(entry))
            {
                _heirs.Add(entry);
            }
            else
            {
                Add(entry);
            }
        }

        private void Add(BibEntry entry)
        {
            var locator = entry.Key.Length == 0 ? $"{entry.Line}" : entry.Key;
            if (!_keys.Add(locator))
            {
                Doubt(
                    ReaderCodes.KeyRepeated,
                    entry.Line,
                    locator,
                    $"The key \"{locator}\" stands twice; both entries were read."
                );
                locator = $"{locator}@{entry.Line}";
            }

            var work = BibWork.Of(
                entry,
                locator,
                (code, what) =>
                    Doubt(code, entry.Line, locator, $"@{entry.Type} {locator}: {what}.")
            );
            sink.Add(work, entry.Line);
        }

        private void Define(BibChunk chunk)
        {
            foreach (var (name, value) in Parse(chunk, parser => parser.Fields()))
            {
                if (!_macros.Define(name, value))
                {
                    sink.Report(
                        Problem.Refusal(
                            ReaderCodes.RecordTooLarge,
                            chunk.Line,
                            name,
                            $"The macro {name} was left out: all macros together have more than {limits.RecordBytesMax} characters."
                        )
                    );
                }
            }
        }

        private T Parse<T>(BibChunk chunk, Func<BibParser, T> read)
        {
            var parser = new BibParser(chunk, _macros, limits.RecordBytesMax);
            var result = read(parser);
            var key = (result as BibEntry)?.Key;
            foreach (var doubt in parser.Doubts)
            {
                Doubt(ReaderCodes.ValueSkipped, chunk.Line, key, $"@{chunk.Type} {key}: {doubt}.");
            }

            foreach (var macro in parser.Undefined.Distinct(StringComparer.OrdinalIgnoreCase))
            {
                Doubt(
                    ReaderCodes.NameUndefined,
                    chunk.Line,
                    key,
                    $"@{chunk.Type} {key}: nothing defines the macro \"{macro}\"; it was left out."
                );
            }

            return result;
        }

        private void Refuse(BibChunk chunk)
        {
            var why = chunk.Code switch
            {
                ReaderCodes.RecordTooLarge => $"has more than {limits.RecordBytesMax} characters",
                ReaderCodes.RecordTooDeep => $"nests braces deeper than {limits.NestingMax} levels",
                ReaderCodes.RecordCut => "is not closed before the file ends",
                _ => "is not closed before the next entry begins",
            };
            sink.Report(
                Problem.Refusal(
                    chunk.Code ?? ReaderCodes.RecordBroken,
                    chunk.Line,
                    null,
                    $"The entry @{chunk.Type} {why}."
                )
            );
        }

        private void Doubt(string code, int line, string? key, string message) =>
            sink.Report(Problem.Doubt(code, line, key, message));
    }
}
