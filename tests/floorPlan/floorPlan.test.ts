import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { knownTo, lintFile, mayEnter } from './floorPlan.mjs'

const root = join(import.meta.dirname, '..', '..')
const readRoot = (name: string) => readFileSync(join(root, name), 'utf8')

describe('the floor plan of src', () => {
  it('is what oxlint reads', () => {
    expect(JSON.parse(readRoot('.oxlintrc.json'))).toEqual(JSON.parse(lintFile))
  })

  it('has a room for everything in src', () => {
    expect(readdirSync(join(root, 'src')).filter((name) => !(name in mayEnter))).toEqual([])
  })

  it('leads round in no circle', () => {
    const reached = (room: string, path: readonly string[] = []): readonly string[] =>
      path.includes(room) ? [room] : (mayEnter[room] ?? []).flatMap((next) => reached(next, [...path, room]))
    expect(Object.keys(mayEnter).flatMap((room) => reached(room))).toEqual([])
  })

  it('gives every library of package.json rooms that know it', () => {
    const { dependencies } = JSON.parse(readRoot('package.json')) as { dependencies: Record<string, string> }
    const owned = (library: string) =>
      Object.keys(knownTo).some((name) =>
        name.endsWith('*') ? library.startsWith(name.slice(0, -1)) : name === library,
      )
    expect(Object.keys(dependencies).filter((library) => !owned(library))).toEqual([])
  })
})

describe('oxlint, with that plan', () => {
  const planted: [told: string | null, file: string, source: string][] = [
    [null, 'edits/lawful.ts', "import { a } from '#model/a.ts'\nexport const b = a\n"],
    [null, 'canvas/lawful.tsx', "import { Handle } from '@xyflow/react'\nexport const b = Handle\n"],
    [null, 'canvas/app.ts', "import { a } from './lawful.tsx'\nexport const b = a\n"],
    [null, 'app/lawful.ts', "import { a } from '#canvas/a.ts'\nexport const b = a\n"],
    [
      'model may enter only: no other room',
      'model/byAlias.ts',
      "import { a } from '#canvas/a.ts'\nexport const b = a\n",
    ],
    [
      'exporters may enter only',
      'exporters/byPath.ts',
      "import { a } from '../document/a.ts'\nexport const b = a\n",
    ],
    [
      'drawing may enter only',
      'drawing/deep/byPath.ts',
      "import { a } from '../../session/a.ts'\nexport const b = a\n",
    ],
    [
      'edits may enter only',
      'edits/typesToo.ts',
      "import type { A } from '#panels/a.ts'\nexport const b = (a: A) => a\n",
    ],
    ['layout may enter only', 'layout/later.ts', "export const b = () => import('#app/main.tsx')\n"],
    ['canvas may enter only', 'canvas/again.ts', "export { a } from '#persistence/a.ts'\n"],
    [
      'only document and persistence may know yjs',
      'edits/library.ts',
      "import type { Doc } from 'yjs'\nexport const b = (a: Doc) => a\n",
    ],
    [
      'only canvas may know @xyflow/react',
      'panels/library.tsx',
      "import { Handle } from '@xyflow/react'\nexport const b = Handle\n",
    ],
    [
      'only layout may know elkjs',
      'exporters/insideLibrary.ts',
      "import elk from 'elkjs/lib/elk-api.js'\nexport const b = elk\n",
    ],
    [
      'only panels may know ag-grid-*',
      'canvas/grid.ts',
      "import { a } from 'ag-grid-community'\nexport const b = a\n",
    ],
    [
      'src imports nothing that lies outside src',
      'model/outside.ts',
      "import { a } from '../../tests/model/a.ts'\nexport const b = a\n",
    ],
    [
      'this file stands in no room',
      'attic/newRoom.ts',
      "import { a } from '#model/a.ts'\nexport const b = a\n",
    ],
    ['this file stands in no room', 'loose.ts', "import { a } from './model/a.ts'\nexport const b = a\n"],
  ]
  const folder = mkdtempSync(join(tmpdir(), 'floor-plan-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('reports each planted import through a shut door, and no lawful one', async () => {
    writeFileSync(join(folder, '.oxlintrc.json'), lintFile)
    for (const [, file, source] of planted) {
      mkdirSync(dirname(join(folder, 'src', file)), { recursive: true })
      writeFileSync(join(folder, 'src', file), source)
    }
    const told = await doorsTold(folder)
    const heard = planted.map(([message, file]) => {
      const words = told.get(`src/${file}`) ?? null
      return [file, message !== null && words?.startsWith(message) ? message : words]
    })
    expect(heard).toEqual(planted.map(([message, file]) => [file, message]))
  })
})

interface Report {
  readonly diagnostics: readonly {
    readonly code: string
    readonly help?: string
    readonly filename: string
  }[]
}

/** What oxlint says of imports, by file. */
async function doorsTold(folder: string): Promise<Map<string, string>> {
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint')
  // Its part that knows types is found by the path of programs, as npm sets it.
  const programs = [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter)
  const env = { ...process.env, PATH: programs }
  const output = await new Promise<string>((done) => {
    // It ends with an error code where it has something to say, which is what is hoped for.
    execFile(process.execPath, [oxlint, '--format', 'json'], { cwd: folder, env }, (_, stdout) =>
      done(stdout),
    )
  })
  const { diagnostics } = JSON.parse(output) as Report
  return new Map(
    diagnostics
      .filter(({ code }) => code.includes('no-restricted-imports'))
      .map(({ filename, help }) => [filename.replaceAll('\\', '/'), help ?? '']),
  )
}
