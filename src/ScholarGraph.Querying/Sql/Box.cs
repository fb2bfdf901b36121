namespace ScholarGraph.Querying.Sql;

/// <summary>
/// Holds the samples that EF Core captures parameters from. EF names a captured parameter after the members that lead to it,
/// so that slot 57 is <c>n5.d7</c> and its parameter <c>n5_d7</c>, in whatever order EF meets it.
/// </summary>
/// <typeparam name="T">Type of the values.</typeparam>
internal sealed class Box<T>
{
    public T d0 = default!;
    public T d1 = default!;
    public T d2 = default!;
    public T d3 = default!;
    public T d4 = default!;
    public T d5 = default!;
    public T d6 = default!;
    public T d7 = default!;
    public T d8 = default!;
    public T d9 = default!;
    public Box<T>? n0;
    public Box<T>? n1;
    public Box<T>? n2;
    public Box<T>? n3;
    public Box<T>? n4;
    public Box<T>? n5;
    public Box<T>? n6;
    public Box<T>? n7;
    public Box<T>? n8;
    public Box<T>? n9;
}
