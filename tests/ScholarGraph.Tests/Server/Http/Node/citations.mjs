// Reads files of references as citation-js does, and prints of each entry what it found, and the references that it writes of them.
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

const plain = text => text?.replace(/<\/?(span|i|b|sub|sup)[^>]*>/g, '');
const name = ({ literal, family, given, suffix, 'non-dropping-particle': particle }) =>
  [literal, given, particle, family, suffix].filter(part => part).map(plain).join(' ');

console.log(JSON.stringify(process.argv.slice(2).map(file => {
  const cite = new Cite(readFileSync(file, 'utf8'));
  return {
    entries: cite.data.map(entry => ({
      id: entry.id,
      type: entry.type,
      title: plain(entry.title),
      authors: (entry.author ?? []).map(name),
      year: entry.issued?.['date-parts']?.[0]?.[0] ?? null,
      venue: plain(entry['container-title']) ?? null,
      doi: entry.DOI ?? null,
    })),
    apa: cite.data.map(entry => new Cite(entry).format('bibliography', { template: 'apa' }).trim()),
    vancouver: cite.data.map(entry => new Cite(entry).format('bibliography', { template: 'vancouver' }).trim()),
  };
})));
