import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/**
 * Serves a folder on this machine alone (127.0.0.1). A path without an ending that is no file gets the page, as a
 * single-page application wants it; all else that is missing is 404.
 * @param {{ folder: string, port: number, tries?: number, texts?: ReadonlyMap<string, string> }} options
 *   `tries`: how many ports to try, one after the other; `texts`: JSON documents served beside the folder, by path.
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export async function serve({ folder, port, tries = 1, texts = new Map() }) {
  const server = createServer((request, response) => {
    answer(request, response, resolve(folder), texts).catch(() => refuse(response, 500))
  })
  for (let next = port; ; next++) {
    const error = await listen(server, next)
    if (!error) break
    if (error.code !== 'EADDRINUSE' || next + 1 >= port + tries) throw error
  }
  const close = () =>
    new Promise((done) => {
      server.close(done)
      server.closeAllConnections()
    })
  return { port: server.address().port, close }
}

const listen = (server, port) =>
  new Promise((done) => {
    server.once('error', done)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', done)
      done(null)
    })
  })

async function answer(request, response, folder, texts) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405)
  const path = pathOf(request.url)
  if (path === null) return refuse(response, 400)
  const text = texts.get(path)
  if (text !== undefined) return send(request, response, { type: types['.json'] }, text)
  const file = await fileAt(folder, path)
  if (!file) return refuse(response, 404)
  const head = { type: types[extname(file.path)] ?? 'application/octet-stream', length: file.size, path }
  return send(request, response, head, createReadStream(file.path))
}

/** The decoded path of a request, or null where it is none. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname)
    return path.includes('\0') ? null : path
  } catch {
    return null
  }
}

/** The file of a path: never one outside the folder. */
async function fileAt(folder, path) {
  const wanted = resolve(folder, `.${path}`)
  if (wanted !== folder && !wanted.startsWith(folder + sep)) return null
  const file = await fileOrNull(path.endsWith('/') ? join(wanted, 'index.html') : wanted)
  return file ?? (extname(path) === '' ? fileOrNull(join(folder, 'index.html')) : null)
}

async function fileOrNull(path) {
  const found = await stat(path).catch(() => null)
  return found?.isFile() ? { path, size: found.size } : null
}

function send(request, response, { type, length, path = '' }, body) {
  response.writeHead(200, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    // The build puts a hash into the name of all that lies in assets.
    'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(length === undefined ? {} : { 'content-length': length }),
  })
  if (request.method === 'HEAD') {
    if (typeof body !== 'string') body.destroy()
    response.end()
  } else if (typeof body === 'string') response.end(body)
  else body.on('error', () => response.destroy()).pipe(response)
}

function refuse(response, status) {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(`${status}\n`)
}

// `node .ci/serve.mjs 4178` serves the build on just that port: what the browser tests start.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../dist', import.meta.url))
  const { port } = await serve({ folder, port: Number(process.argv[2] ?? 4173) })
  console.log(`http://localhost:${port}`)
}
