// Asks an address for its schema as graphql-js's tools do, with all options and with none; prints the schema that a client builds of it.
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';

const all = {
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
};
const none = Object.fromEntries(Object.keys(all).map((option) => [option, false]));

for (const options of [none, undefined, all]) {
  const answer = await fetch(process.argv[2], {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery(options), operationName: 'IntrospectionQuery' }),
  });
  const { data, errors } = await answer.json();
  if (errors) {
    throw new Error(JSON.stringify(errors));
  }

  const schema = printSchema(lexicographicSortSchema(buildClientSchema(data)));
  if (options === all) {
    console.log(schema);
  }
}
