using ScholarGraph.Domain;
using ScholarGraph.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Reading;

public sealed class TextDetectionTests
{
    [Theory]
    [InlineData("PMID- 1\nTI  - On rafts\nFAU - Sol, Ana\n")]
    [InlineData("\n%0 Book\n%A Sol, Ana\n%T On rafts\n")]
    [InlineData("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU Sol, A\n")]
    public void What_other_programs_tag_in_their_own_way_is_no_page(string text) =>
        Assert.Equal([ReaderCodes.FormatUnknown], Sources.Read(text).Codes());

    [Theory]
    [InlineData("Portrait of Ana Sol\n\nAna Sol\n", SourceFormat.Profile)]
    [InlineData("%\nAna Sol\n", SourceFormat.Profile)]
    [InlineData("FN Ana Sol\n", SourceFormat.Profile)]
    [InlineData("PMID- 1\n\nTY  - JOUR\nTI  - On rafts\nER  - \n", SourceFormat.Ris)]
    [InlineData("% made by hand\n@misc{a, title = {On rafts}}\n", SourceFormat.Bibtex)]
    public void Other_texts_are_told_by_their_lines(string text, SourceFormat format) =>
        Assert.Equal(format, TextDetection.Of(text));
}
