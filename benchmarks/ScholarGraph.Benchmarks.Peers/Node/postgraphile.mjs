// The questions answered by PostGraphile as its documentation advises for production, with its filter plugin, over the same tables.
import './node22.mjs'
import { createServer } from 'node:http'

const { postgraphile } = await import('postgraphile')
const { PostGraphileAmberPreset } = await import('postgraphile/presets/amber')
const { makePgService } = await import('postgraphile/adaptors/pg')
const { grafserv } = await import('postgraphile/grafserv/node')
const { PostGraphileConnectionFilterPreset } = await import('postgraphile-plugin-connection-filter')

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  pgServices: [makePgService({ connectionString: process.argv[2], schemas: ['public'] })],
  schema: { connectionFilterRelations: true },
  grafserv: { graphiql: false, websockets: false, watch: false },
  grafast: { explain: false }
})
const server = createServer()
await instance.createServ(grafserv).addTo(server)
server.listen(0, '127.0.0.1', () => console.log(`serves http://127.0.0.1:${server.address().port}/graphql`))
