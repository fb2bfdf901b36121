// Runs the audits of graphql-http against an address; one line of JSON each: id, name, status, reason.
import { serverAudits } from 'graphql-http';

for (const audit of serverAudits({ url: process.argv[2] })) {
  const { status, reason } = await audit.fn();
  console.log(JSON.stringify({ id: audit.id, name: audit.name, status, reason: reason ?? '' }));
}
