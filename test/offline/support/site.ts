import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { headersOf } from '../../../src/build/server/headers';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** A server of a build, as the header policy has it, that can be stopped and given another build to serve. */
export class Site {
  private constructor(
    private server: Server,
    private folder: string,
    readonly address: string,
  ) {}

  static async start(folder: string): Promise<Site> {
    const server = createServer();
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const site = new Site(server, folder, `http://localhost:${port}/`);
    server.on('request', ({ url = '' }, response) => void site.answer(url, response));
    return site;
  }

  /** From now on, as after a deployment. */
  deploy(folder: string): void {
    this.folder = folder;
  }

  async stop(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  private async answer(url: string, response: ServerResponse): Promise<void> {
    const file = new URL(url, this.address).pathname.slice(1);
    for (const { name, value } of headersOf(file, 'self')) response.setHeader(name, value);
    try {
      const content = await readFile(path.join(this.folder, file));
      response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'text/plain');
      response.end(content);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  }
}
