import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../.ci/serve.mjs'

const place = mkdtempSync(join(tmpdir(), 'serve-'))
const folder = join(place, 'dist')
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), 'the page')
  writeFileSync(join(folder, 'assets', 'main-abc.js'), 'the program')
  writeFileSync(join(place, 'secret.txt'), 'not for the web')
  mkdirSync(join(place, 'dist-of-others'))
  writeFileSync(join(place, 'dist-of-others', 'secret.txt'), 'not for the web')
  server = await serve({ folder, port: 0, texts: new Map([['/given.json', '{"given":true}']]) })
})
afterAll(async () => {
  await server.close()
  rmSync(place, { recursive: true })
})

/** Asks for a path as it stands: fetch would tidy it first. */
const get = (path: string, method = 'GET') =>
  new Promise<{ status: number | undefined; type: string | undefined; text: string }>((done, fail) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => (text += part))
      answer.on('end', () => done({ status: answer.statusCode, type: answer.headers['content-type'], text }))
    })
    asked.on('error', fail)
    asked.end()
  })

describe('the server of the build', () => {
  it('gives a program as what a browser runs', async () => {
    expect(await get('/assets/main-abc.js')).toEqual({
      status: 200,
      type: 'text/javascript; charset=utf-8',
      text: 'the program',
    })
  })

  it.each(['/', '/?open=/given.json', '/some/where'])('gives the page at %s', async (path) => {
    expect(await get(path)).toEqual({ status: 200, type: 'text/html; charset=utf-8', text: 'the page' })
  })

  it('says that a missing file is missing', async () => {
    expect(await get('/assets/gone.js')).toMatchObject({ status: 404 })
  })

  it('gives the texts that were handed in', async () => {
    expect(await get('/given.json')).toMatchObject({ status: 200, text: '{"given":true}' })
  })

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fdist-of-others%2fsecret.txt',
    '//secret.txt/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/index.html%00.txt',
    '/%E0%A4%A',
  ])('gives nothing that lies outside its folder: %s', async (path) => {
    const { status, text } = await get(path)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(text).not.toContain('not for the web')
  })

  it('takes no orders', async () => {
    expect(await get('/', 'POST')).toMatchObject({ status: 405 })
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, text: '' })
  })

  it('moves on to the next port where one is taken, and says so where it may not', async () => {
    const next = await serve({ folder, port: server.port, tries: 20 })
    expect(next.port).toBeGreaterThan(server.port)
    await next.close()
    await expect(serve({ folder, port: server.port })).rejects.toThrow('EADDRINUSE')
  })
})
