// Serves folders like a host of static sites: HTTP/2, files that were compressed beforehand, many requests at once.
// server.py starts this and writes {roots: {prefix: folder}, key, cert, cacheControl} to its standard input; it prints
// {port, control}. GET on the control port (plain HTTP) returns what has been sent since the last time: [{path,
// bytes}], counting bodies only.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createSecureServer } from "node:http2";
import { extname, join, normalize } from "node:path";
import { createInterface } from "node:readline";

const TYPES = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".xml": "application/xml",
};

const lines = createInterface({ input: process.stdin });
lines.once("line", (line) => start(JSON.parse(line)));
lines.once("close", () => process.exit());

let sent = [];

function start({ roots, key, cert, cacheControl }) {
  const server = createSecureServer({ key, cert });
  server.on("stream", (stream, headers) => {
    stream.on("error", () => {}); // the browser has left
    respond(stream, new URL(headers[":path"], "https://host").pathname, roots, cacheControl);
  });
  const control = createServer((request, response) => {
    response.end(JSON.stringify(sent));
    sent = [];
  });
  server.listen(0, "127.0.0.1", () =>
    control.listen(0, "127.0.0.1", () =>
      console.log(JSON.stringify({ port: server.address().port, control: control.address().port })),
    ),
  );
}

function respond(stream, path, roots, cacheControl) {
  const file = fileOf(decodeURIComponent(path), roots);
  if (!existsSync(file) || !statSync(file).isFile()) {
    stream.respond({ ":status": 404 });
    stream.end();
    return;
  }
  const packed = existsSync(`${file}.br`);
  const content = readFileSync(packed ? `${file}.br` : file);
  stream.respond({
    ":status": 200,
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": content.length,
    "cache-control": cacheControl,
    ...(packed ? { "content-encoding": "br" } : {}),
  });
  stream.end(content);
  sent.push({ path, bytes: content.length });
}

/**
 * Return the file for `path`. The longest prefix among `roots` with which the path begins decides on the folder; an
 * address with a slash at its end is that of the page in the folder.
 */
function fileOf(path, roots) {
  const prefix = Object.keys(roots)
    .filter((each) => path.startsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  const page = path.endsWith("/") ? "index.html" : "";
  return join(roots[prefix], normalize(`/${path.slice(prefix.length)}${page}`));
}
