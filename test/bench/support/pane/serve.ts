import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersOf } from '../../../../src/build/server/headers';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** A folder on a free port of this machine, compressed beforehand, with the headers that the add-in is served with. */
export async function serve(folder: string): Promise<{ readonly server: Server; readonly origin: string }> {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(folder, file), gzipSync(readFileSync(file))] as const),
  );
  const server = createServer(({ url = '/' }, answer) => {
    const file = decodeURI(url.slice(1).replace(/\?.*$/, ''));
    const content = files.get(file);
    answer.statusCode = content === undefined ? 404 : 200;
    for (const { name, value } of headersOf(file, 'self')) answer.setHeader(name, value);
    answer.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    answer.setHeader('Content-Encoding', 'gzip');
    answer.end(content ?? gzipSync(''));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}
