using ScholarGraph.Api.Graph;
using ScholarGraph.Data.Curating;

namespace ScholarGraph.Api.Curating;

/// <summary>The fields of the mutation type: what curators decide, and documents that come in.</summary>
internal sealed class CurationFields(Curation curation, DocumentImport documents)
{
    public void Fill(ScholarModel m)
    {
        var mistakes = new MistakeTypes(m.Model);
        new PeopleDecisions(curation).Fill(m, mistakes);
        new RecordDecisions(curation).Fill(m, mistakes);
        new ImportFields(documents).Fill(m, mistakes);
    }
}
