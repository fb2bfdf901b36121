// Prints a file of SDL as graphql-js does, so that two ways to the same schema can be compared.
import { readFileSync } from 'node:fs';
import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';

console.log(printSchema(lexicographicSortSchema(buildSchema(readFileSync(process.argv[2], 'utf8')))));
