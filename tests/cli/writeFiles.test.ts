import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  lstatSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeFiles } from '#cli/writeFiles.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'writing-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const text = (name: string) => readFileSync(at(name), 'utf8')
const listed = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
const file = (path: string, content = `new ${path}`) => ({ path, content })

test('files are written, folders for them made, and nothing else is left', async () => {
  expect(await writeFiles([file('a.txt'), file('deep/er/b.txt')], folder)).toEqual({ is: 'written' })
  expect([text('a.txt'), text('deep/er/b.txt')]).toEqual(['new a.txt', 'new deep/er/b.txt'])
  expect(listed()).toEqual(['a.txt', 'deep', join('deep', 'er'), join('deep', 'er', 'b.txt')].toSorted())
})

describe('where one file cannot be written', () => {
  beforeEach(() => {
    writeFileSync(at('a.txt'), 'old')
    mkdirSync(at('folder.txt'))
    writeFileSync(at('plain'), 'a file')
  })

  test.each([
    ['a folder stands in its place', 'folder.txt', 'EISDIR'],
    ['its folder is a file', 'plain/c.txt', 'ENOTDIR'],
    ['its name is too long', `${'x'.repeat(300)}.txt`, 'ENAMETOOLONG'],
  ])('because %s, none is', async (_, bad, code) => {
    const before = listed()
    const ended = await writeFiles([file('a.txt'), file('new/b.txt'), file(bad)], folder)
    expect(ended).toMatchObject({
      is: 'failed',
      path: bad,
      why: { code: expect.stringMatching(`${code}|EEXIST`) },
    })
    expect(listed()).toEqual(before)
    expect(text('a.txt')).toBe('old')
  })
})

test.skipIf(process.platform === 'win32')('a file keeps its rights, and a link stays a link', async () => {
  writeFileSync(at('real.txt'), 'old')
  chmodSync(at('real.txt'), 0o640)
  symlinkSync('real.txt', at('link.txt'))
  await writeFiles([file('link.txt', 'new')], folder)
  expect(text('real.txt')).toBe('new')
  expect(statSync(at('real.txt')).mode & 0o777).toBe(0o640)
  expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true)
  expect(readdirSync(folder)).toHaveLength(2)
})
