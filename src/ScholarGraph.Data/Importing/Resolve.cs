using ScholarGraph.Domain.Curating;
using ScholarGraph.Domain.Records;
using ScholarGraph.Domain.Resolution;

namespace ScholarGraph.Data.Importing;

/// <summary>Decides who is who over sources and the decisions of curators.</summary>
internal delegate ResolvedGraph Resolve(
    IReadOnlyCollection<SourceDocument> sources,
    IReadOnlyCollection<Ruling> rulings
);
