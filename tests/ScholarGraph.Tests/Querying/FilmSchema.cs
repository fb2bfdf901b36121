using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using ScholarGraph.Querying.Scalars;

namespace ScholarGraph.Tests.Querying;

/// <summary>A library of films: what the engine's front is tried on.</summary>
internal static class FilmSchema
{
    public const string Sdl = """
        interface Node { id: ID! }
        union SearchHit = Film | Person
        enum Genre { DRAMA COMEDY NOIR }
        enum SortEnumType { ASC DESC }
        scalar Long
        scalar LocalDate
        scalar DateTime
        scalar UUID
        scalar URL
        scalar Decimal
        type Film implements Node {
          id: ID!
          title(upper: Boolean = false): String!
          year: Int
          length: Long
          rating: Float
          released: LocalDate
          genre: Genre
          director: Person
          cast(first: Int = 10, where: PersonFilter): [Person!]!
          sequels(first: Int): [Film]
        }
        type Person implements Node {
          id: ID!
          name: String!
          age: Int
          friend: Person
          films(where: FilmFilter, order: [FilmSort!]): [Film!]!
        }
        input TextFilter { eq: String in: [String] contains: String and: [TextFilter!] or: [TextFilter!] }
        input NumberFilter { eq: Int gt: Int in: [Int] }
        input PersonFilter { and: [PersonFilter!] name: TextFilter age: NumberFilter films: FilmListFilter }
        input FilmListFilter { some: FilmFilter any: Boolean }
        input FilmFilter {
          and: [FilmFilter!] or: [FilmFilter!]
          title: TextFilter year: NumberFilter length: Long rating: Float genre: Genre
          genres: [Genre!] released: LocalDate seen: DateTime key: UUID link: URL price: Decimal
          colour: Boolean cast: PersonListFilter
        }
        input PersonListFilter { some: PersonFilter any: Boolean }
        input FilmSort { title: SortEnumType year: SortEnumType director: PersonSort }
        input PersonSort { name: SortEnumType }
        input Page { size: Int! = 7 offset: Int tag: String! tags: [String!] = ["a", "b"] }
        type Query {
          node(id: ID!): Node
          film(id: ID!): Film
          films(first: Int, after: String, where: FilmFilter, order: [FilmSort!]): [Film!]!
          people(where: PersonFilter, ids: [ID!], grid: [[Int!]]): [Person!]!
          search(text: String!, page: Page): [SearchHit!]!
          flag(on: Boolean!, limit: Int! = 3, genre: Genre = NOIR): Boolean
        }
        type Mutation { rename(id: ID!, title: String!): Film }
        type Subscription { filmAdded: Film filmRemoved: Film }
        """;

    public static readonly Schema Instance = Build();

    private static Schema Build()
    {
        var schema = Schema.For(
            Sdl,
            builder =>
            {
                builder.Types.For("Film").IsTypeOf<object>();
                builder.Types.For("Person").IsTypeOf<object>();
                foreach (var field in new[] { "filmAdded", "filmRemoved" })
                {
                    builder.Types.For("Subscription").FieldFor(field).StreamResolver =
                        new SourceStreamResolver<object>(
                            (Func<IResolveFieldContext, IObservable<object?>>)(
                                _ =>
                                    throw new NotSupportedException(
                                        "Documents are read here, not run."
                                    )
                            )
                        );
                }
            }
        );
        schema.RegisterType(new LongScalar());
        schema.RegisterType(new LocalDateScalar());
        schema.RegisterType(new DateTimeScalar());
        schema.RegisterType(new UuidScalar());
        schema.RegisterType(new UrlScalar());
        schema.RegisterType(new DecimalScalar());
        schema.Initialize();
        return schema;
    }
}
