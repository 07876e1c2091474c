import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface SiteOptions {
  port: number;
  /** The path the site was built for, with or without slashes at its ends. */
  base: string;
}

/** Serves a built site as a static host would, and gives its address. @throws where the port is taken */
export async function serveSite(folder: string, { port, base }: SiteOptions): Promise<string> {
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!request.url?.startsWith(prefix)) return refuse();
    request.url = request.url.slice(prefix.length - 1);
    return files(request, response, refuse);
  });
  server.listen(port);
  await once(server, 'listening');
  return `http://localhost:${port}${prefix}`;
}
