// Compares two files of SDL as graphql-js does; one line a change: its kind and code.
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

const [before, after] = process.argv.slice(2, 4).map((file) => buildSchema(readFileSync(file, 'utf8')));
for (const { type } of findBreakingChanges(before, after)) {
  console.log(`Breaking ${type}`);
}

for (const { type } of findDangerousChanges(before, after)) {
  console.log(`Dangerous ${type}`);
}
