namespace ScholarGraph.Domain.Resolution;

/// <summary>A reason of title and author to take two nodes for one work.</summary>
/// <param name="First">Listings of the title in one source.</param>
/// <param name="Second">Others.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Evidence">What the rule saw.</param>
internal sealed record WorkLink(TitleNode First, TitleNode Second, string Rule, string Evidence);
