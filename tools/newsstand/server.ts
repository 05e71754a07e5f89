/** A small local newsstand: pages under real outlet names, answered on loopback. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface NewsPage {
  /** "www.rfi.fr" */
  host: string;
  /** "/fr/afrique/20250920-…"; several hosts may share a path. */
  path: string;
  /** The page, or a function that makes it at each request. */
  html: string | (() => string);
  /** `text/html; charset=utf-8` when absent. */
  type?: string;
  headers?: Record<string, string>;
}

export interface Newsstand {
  port: number;
  hosts: string[];
  /** What was asked of it, for tests that watch the network. */
  requests: string[];
  add(page: NewsPage): void;
  close(): Promise<void>;
}

/**
 * Serves the pages on a free port of 127.0.0.1. Answers direct requests by their Host header and proxied ones
 * (Firefox) by the address in the request line; anything else is a 404.
 */
export async function openNewsstand(pages: readonly NewsPage[]): Promise<Newsstand> {
  const shelf = new Map<string, NewsPage>();
  const add = (page: NewsPage) => shelf.set(page.host + page.path, page);
  pages.forEach(add);
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    if (address.pathname === "/favicon.ico") return void response.writeHead(204).end();
    requests.push(`${request.method} ${address.host}${address.pathname}`);
    const page = shelf.get(address.host + address.pathname);
    if (!page) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not on this newsstand.");
      return;
    }
    const body = typeof page.html === "string" ? page.html : page.html();
    response.writeHead(200, { "content-type": page.type ?? "text/html; charset=utf-8", ...page.headers }).end(body);
  });
  // What browsers ask of the wider world through the proxy must end here, at once.
  server.on("connect", (_request, socket) => socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    port: (server.address() as AddressInfo).port,
    get hosts() {
      return [...new Set([...shelf.values()].map((page) => page.host))];
    },
    requests,
    add,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function addressOf(request: IncomingMessage): URL {
  const target = request.url ?? "/";
  return new URL(target.startsWith("http") ? target : `http://${request.headers.host ?? "localhost"}${target}`);
}
