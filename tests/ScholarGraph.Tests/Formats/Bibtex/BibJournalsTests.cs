using ScholarGraph.Tests.Formats.Reading;

namespace ScholarGraph.Tests.Formats.Bibtex;

public sealed class BibJournalsTests
{
    [Theory]
    [InlineData(@"{\apj}", "The Astrophysical Journal")]
    [InlineData(@"{{\mnras}}", "Monthly Notices of the Royal Astronomical Society")]
    [InlineData("{Nature Astronomy}", "Nature Astronomy")]
    [InlineData(@"{\emph{Ap. J.}}", "Ap. J.")]
    public void The_journals_of_astronomers_have_their_names(string journal, string name) =>
        Assert.Equal(name, Sources.Work($"@article{{a, title={{T}}, journal={journal}}}").Venue);
}
