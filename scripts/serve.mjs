// Serves dist/ on this machine: `node scripts/serve.mjs`, PORT to change the port.
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const DIST = join(dirname(fileURLToPath(import.meta.url)), "../dist");
const HOST = "127.0.0.1";
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".bin": "application/octet-stream",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};
const HASHED = /\.[0-9a-f]{10}\.(js|css|wasm|bin)$/;

/** The page's own policy, and what only a header can say. */
function securityHeaders(root) {
  const page = readFileSync(join(root, "index.html"), "utf8");
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
  if (!policy) throw new Error("dist/index.html carries no Content-Security-Policy");
  return {
    "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
  };
}

/** The file a request means, or null: nothing outside `root`, a folder's index.html for the folder, no hidden file. */
export function locate(root, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  if (!path.startsWith("/") || path.includes("\0") || path.split(/[/\\]/).some((part) => part.startsWith("."))) {
    return null;
  }
  const base = resolve(root);
  const file = resolve(base, `.${path.endsWith("/") ? `${path}index.html` : path}`);
  if (!file.startsWith(base + sep) || file.endsWith(".br")) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function answer(root, headers, request, response) {
  const reply = (status, text, more = {}) => {
    response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8", ...more });
    response.end(request.method === "HEAD" ? undefined : text);
  };
  if (request.method !== "GET" && request.method !== "HEAD") {
    return reply(405, "Only GET and HEAD.\n", { Allow: "GET, HEAD" });
  }
  const file = locate(root, request.url);
  if (!file) return reply(404, "No such file.\n");

  const squeezed =
    /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && statSync(`${file}.br`, { throwIfNoEntry: false });
  const sent = squeezed ? `${file}.br` : file;
  response.writeHead(200, {
    ...headers,
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Content-Length": statSync(sent).size,
    "Cache-Control": HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
    Vary: "Accept-Encoding",
    ...(squeezed ? { "Content-Encoding": "br" } : {}),
  });
  if (request.method === "HEAD") return response.end();
  createReadStream(sent).on("error", () => response.destroy()).pipe(response);
}

/** Starts the server; port 0 takes a free one. Resolves to its address and the way to stop it. */
export function startServer({ port = 0, root = DIST } = {}) {
  const headers = securityHeaders(root);
  const server = createServer((request, response) => {
    try {
      answer(root, headers, request, response);
    } catch {
      response.destroy(); // The build swapped the file away in that moment.
    }
  });
  return new Promise((resolvePromise, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      const close = () =>
        new Promise((done) => {
          server.close(done);
          server.closeAllConnections();
        });
      resolvePromise({ url: `http://${HOST}:${server.address().port}/`, close });
    });
  });
}

async function main() {
  const port = Number(process.env.PORT || 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535, not '${process.env.PORT}'.`);
  }
  const { url, close } = await startServer({ port });
  console.log(`zhucan is at ${url} (Ctrl-C stops it)`);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => close().then(() => process.exit(0)));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    const port = process.env.PORT || 8080;
    const known = {
      EADDRINUSE: `Port ${port} is taken by another program. Choose another: make serve PORT=8081`,
      EACCES: `Port ${port} needs more rights. Choose one above 1024: make serve PORT=8081`,
      ENOENT: "The page is not built yet. Run: make build",
    };
    console.error(`serve: ${known[error.code] ?? error.message}`);
    process.exitCode = 1;
  });
}
