// The questions answered by mercurius as its documentation advises: compiled queries (jit) and loaders, over better-sqlite3.
import Database from 'better-sqlite3'
import Fastify from 'fastify'
import mercurius from 'mercurius'

const db = new Database(process.argv[2], { readonly: true })
db.defaultSafeIntegers(true)
db.pragma('cache_size = -16384')

const idOf = (type, key) => Buffer.from(`${type}:${key.toString(32).padStart(13, '0')}`).toString('base64')
const keyOf = id => {
  const text = Buffer.from(id, 'base64').toString()
  return [...text.slice(text.indexOf(':') + 1)].reduce((sum, digit) => sum * 32n + BigInt(parseInt(digit, 32)), 0n)
}
const number = value => (value === null ? null : Number(value))
const statements = new Map()
const all = (sql, ...values) => {
  if (!statements.has(sql)) statements.set(sql, db.prepare(sql))
  return statements.get(sql).all(...values)
}
const researcher = row => ({
  key: row.Id, id: idOf('Researcher', row.Id), name: row.Name, slug: row.Slug, orcid: row.Orcid,
  publicationCount: number(row.PublicationCount), coauthorCount: number(row.CoauthorCount)
})
const publication = row => ({
  key: row.Id, id: idOf('Publication', row.Id), title: row.Title, year: number(row.Year), folded: row.TitleFolded
})
const researcherColumns = 'r.Id, r.Name, r.Slug, r.Orcid, r.PublicationCount, r.CoauthorCount'
const newestFirst = 'ORDER BY p.Year DESC, p.TitleFolded, p.Title, p.Id'

const schema = `
  type Query {
    researcherById(id: ID!): Researcher
    search(text: String!, first: Int = 10): SearchConnection
    publications(first: Int = 10, after: String, where: PublicationFilterInput, order: [PublicationSortInput!]): PublicationsConnection
  }
  type Researcher {
    id: ID! name: String! slug: String! orcid: String publicationCount: Int! coauthorCount: Int!
    publications(first: Int = 10): PublicationsConnection
    coauthors(first: Int = 10): CoauthorsConnection
  }
  type Publication { id: ID! title: String! year: Int authors: [Researcher!]! topics: [Topic!]! }
  type Topic { slug: String! }
  type SearchConnection { nodes: [SearchHitNode!]! }
  union SearchHitNode = Researcher | Publication | Topic
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type PublicationsConnection { nodes: [Publication!] pageInfo: PageInfo! totalCount: Int! facets(by: Facet!): [FacetCount!]! }
  type CoauthorsConnection { edges: [CoauthorsEdge!] }
  type CoauthorsEdge { weight: Int! node: Researcher! }
  type FacetCount { value: String! count: Int! }
  enum Facet { YEAR }
  enum SortEnumType { ASC DESC }
  input PublicationSortInput { title: SortEnumType }
  input PublicationFilterInput { year: IntFilter title: StringFilter topics: TopicsFilter }
  input IntFilter { eq: Int }
  input StringFilter { contains: String eq: String }
  input TopicsFilter { some: TopicFilter }
  input TopicFilter { slug: StringFilter }
`

const condition = where => {
  const parts = []
  const values = []
  const add = (sql, value) => { parts.push(sql); values.push(value) }
  if (where?.year) add('p.Year = ?', where.year.eq)
  if (where?.title) add('instr(p.Title, ?) > 0', where.title.contains)
  if (where?.topics) {
    add('EXISTS (SELECT 1 FROM PublicationTopic x WHERE x.PublicationId = p.Id AND x.TopicId = (SELECT Id FROM Topic WHERE Slug = ?))',
      where.topics.some.slug.eq)
  }
  return { sql: parts.length ? `WHERE ${parts.join(' AND ')}` : '', values }
}

const page = ({ first, after, where, order }) => {
  const { sql, values } = condition(where)
  const columns = 'SELECT p.Id, p.Title, p.TitleFolded, p.Year FROM Publication p'
  const by = order?.length ? 'ORDER BY p.TitleFolded, p.Title, p.Id' : newestFirst
  const limit = first + 1
  let rows
  if (after) {
    const at = JSON.parse(Buffer.from(after, 'base64').toString())
    // As JSON gives no whole number of 63 bits, the id is read from the text.
    const id = BigInt(/"Id":(\d+)/.exec(Buffer.from(after, 'base64').toString())[1])
    rows = all(`${columns} WHERE p.Year IS ? AND (p.TitleFolded, p.Title, p.Id) > (?, ?, ?) ${newestFirst} LIMIT ?`,
      at.Year, at.Folded, at.Title, id, limit)
    if (rows.length < limit && at.Year !== null) {
      rows = [...rows, ...all(`${columns} WHERE p.Year < ? ${newestFirst} LIMIT ?`, at.Year, limit - rows.length)]
      rows = [...rows, ...all(`${columns} WHERE p.Year IS NULL ${newestFirst} LIMIT ?`, limit - rows.length)]
    }
  } else {
    rows = all(`${columns} ${sql} ${by} LIMIT ?`, ...values, limit)
  }
  const nodes = rows.slice(0, first).map(publication)
  const last = nodes.at(-1)
  const endCursor = last
    ? Buffer.from(`{"Year":${last.year},"Folded":${JSON.stringify(last.folded)},"Title":${JSON.stringify(last.title)},"Id":${last.key}}`).toString('base64')
    : null
  return { nodes, where, pageInfo: { hasNextPage: rows.length > first, endCursor } }
}

// The last word may be begun; signs only divide words.
const asked = text => text.normalize('NFKD').replace(/\p{Mn}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu)
  .map((word, at, words) => `"${word}"${at === words.length - 1 ? ' *' : ''}`).join(' AND ')
const found = (text, first) => {
  const match = asked(text)
  const people = all('SELECT v.ResearcherId AS Id FROM (SELECT rowid AS k FROM ResearcherSearch WHERE ResearcherSearch MATCH ? ORDER BY rank LIMIT ?) s JOIN NameVariant v ON v.Id = s.k', match, first)
    .map(({ Id }) => ({ kind: 'Researcher', ...researcher(all(`SELECT ${researcherColumns} FROM Researcher r WHERE r.Id = ?`, Id)[0]) }))
  const topics = all('SELECT t.Slug AS slug FROM (SELECT rowid AS k FROM TopicSearch WHERE TopicSearch MATCH ? ORDER BY rank LIMIT ?) s JOIN TopicLabel l ON l.Id = s.k JOIN Topic t ON t.Id = l.TopicId', match, first)
    .map(row => ({ kind: 'Topic', ...row }))
  const works = all('SELECT p.Id, p.Title, p.TitleFolded, p.Year FROM (SELECT rowid AS k FROM PublicationSearch WHERE PublicationSearch MATCH ? ORDER BY rank LIMIT ?) s JOIN Publication p ON p.Id = s.k', match, first)
    .map(row => ({ kind: 'Publication', ...publication(row) }))
  return [...people, ...topics, ...works].slice(0, first)
}

const resolvers = {
  SearchHitNode: { resolveType: hit => hit.kind },
  Query: {
    search: (_, { text, first }) => ({ nodes: found(text, first) }),
    researcherById: (_, { id }) => {
      const [row] = all(`SELECT ${researcherColumns} FROM Researcher r WHERE r.Id = ?`, keyOf(id))
      return row ? researcher(row) : null
    },
    publications: (_, args) => page(args)
  },
  PublicationsConnection: {
    totalCount: ({ where }) => {
      const { sql, values } = condition(where)
      return number(all(`SELECT count(*) AS n FROM Publication p ${sql}`, ...values)[0].n)
    },
    facets: ({ where }) => {
      const { sql, values } = condition(where)
      return all(`SELECT p.Year AS value, count(*) AS n FROM Publication p ${sql} AND p.Year IS NOT NULL GROUP BY p.Year ORDER BY count(*) DESC, p.Year LIMIT 10`, ...values)
        .map(row => ({ value: String(row.value), count: number(row.n) }))
    }
  }
}

const loaders = {
  Publication: {
    authors: async queries => queries.map(({ obj }) =>
      all(`SELECT ${researcherColumns} FROM Authorship a JOIN Researcher r ON r.Id = a.ResearcherId WHERE a.PublicationId = ? ORDER BY a.Rank, a.ResearcherId`, obj.key).map(researcher)),
    topics: async queries => queries.map(({ obj }) =>
      all('SELECT t.Slug AS slug FROM PublicationTopic x JOIN Topic t ON t.Id = x.TopicId WHERE x.PublicationId = ? ORDER BY t.Slug', obj.key))
  },
  Researcher: {
    publications: async queries => queries.map(({ obj, params }) => ({
      nodes: all(`SELECT p.Id, p.Title, p.TitleFolded, p.Year FROM Authorship a JOIN Publication p ON p.Id = a.PublicationId WHERE a.ResearcherId = ? ${newestFirst} LIMIT ?`, obj.key, params.first).map(publication)
    })),
    coauthors: async queries => queries.map(({ obj, params }) => ({
      edges: all(`SELECT c.Weight, ${researcherColumns} FROM Coauthorship c JOIN Researcher r ON r.Id = c.ResearcherBId WHERE c.ResearcherAId = ? ORDER BY c.Weight DESC, r.NameFolded, r.Name, c.Id LIMIT ?`, obj.key, params.first)
        .map(row => ({ weight: number(row.Weight), node: researcher(row) }))
    }))
  }
}

const app = Fastify()
app.register(mercurius, { schema, resolvers, loaders, jit: 1 })
const address = await app.listen({ host: '127.0.0.1', port: 0 })
console.log(`serves ${address}/graphql`)
