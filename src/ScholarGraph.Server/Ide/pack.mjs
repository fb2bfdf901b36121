// Lays the IDE's files into a folder, as they come, each with its compressed forms beside it: the server sends them as they lie.
// node pack.mjs FOLDER, in the folder that the package is installed in.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const source = 'node_modules/@chillicream/bananacakepop-graphql-ide';
const target = process.argv[2];

// What is for programs that embed the package, and a worker that no page registers.
const left = /^(index\.(cjs|mjs|d\.[cm]ts)|package\.json|README\.md|asset-manifest\.json|service-worker\.js|robots\.txt)$/;
const compressible = /\.(js|css|html|svg|ico|ttf|txt|webmanifest)$/;
const forms = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

async function pack(file) {
  const to = join(target, file);
  await mkdir(dirname(to), { recursive: true });
  await cp(join(source, file), to);
  if (!compressible.test(file)) {
    return;
  }

  const bytes = await readFile(to);
  for (const [ending, compress] of Object.entries(forms)) {
    const compressed = await compress(bytes);
    if (compressed.length < bytes.length) {
      await writeFile(`${to}.${ending}`, compressed);
    }
  }
}

await rm(target, { recursive: true, force: true });
const entries = await readdir(source, { recursive: true, withFileTypes: true });
const files = entries
  .filter((entry) => entry.isFile())
  .map((entry) => relative(source, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
  .filter((file) => !left.test(file));
await Promise.all(files.map(pack));
