// A static server for dist/ on the loopback interface: `node scripts/serve.mjs [folder] [port]`.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.otf': 'font/otf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

// The file an address stands for, or null where there is none inside the folder.
async function findFile(root, address) {
  try {
    const wanted = path.join(root, decodeURIComponent(new URL(address, 'http://localhost').pathname));
    const isFolder = (await stat(wanted)).isDirectory();
    const file = await realpath(isFolder ? path.join(wanted, 'index.html') : wanted);
    return file.startsWith(root + path.sep) ? file : null;
  } catch {
    return null;
  }
}

function refuse(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, 'Only GET and HEAD are served here.');
    return;
  }
  const file = await findFile(root, request.url);
  if (file === null) {
    refuse(response, 404, 'There is no such file.');
    return;
  }
  response.writeHead(200, {
    'Content-Type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': (await stat(file)).size,
    'Cache-Control': 'no-cache', // a new build is seen at the next reload
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

// Serves a folder; resolves with the server and its address once it listens. Port 0 takes any free one.
export async function serve(folder, port) {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', port = '8080'] = process.argv.slice(2);
  try {
    const { address } = await serve(folder, Number(port));
    console.log(`Phasewise is at ${address} (Ctrl+C ends it)`);
  } catch (error) {
    const busy = error.code === 'EADDRINUSE';
    const why = busy ? `Port ${port} is in use. Choose another one: PORT=8081 scripts/run` : error.message;
    console.error(`phasewise: ${why}`);
    process.exitCode = 1;
  }
}
