namespace ScholarGraph.Tests.Querying.Harbour;

/// <summary>Stands for what filters and orders of the union can say of a vessel.</summary>
internal sealed class CraftView;
