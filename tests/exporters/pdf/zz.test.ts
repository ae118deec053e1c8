import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { nodeMeans } from '#cli/nodeMeans.ts'
import { pdf } from '#exporters/pdf/pdf.ts'
import { sampleEdition } from '../editions.ts'
test('x', async () => {
  const names = (process.env['S'] ?? 'hotel.en,clinic.zh').split(',')
  for (const name of names)
    for (const pages of (process.env['P'] ?? 'fit,tiled,folded').split(',') as (
      | 'fit'
      | 'tiled'
      | 'folded'
    )[]) {
      const e = await sampleEdition(name, {
        pages,
        ...(process.env['O'] ? JSON.parse(process.env['O']) : {}),
      })
      const t = performance.now()
      const b = (await pdf.write(e, nodeMeans)) as Blob
      console.log(name, pages, b.size, (performance.now() - t) | 0, 'ms')
      writeFileSync(`/tmp/pdf/${name}.${pages}.pdf`, new Uint8Array(await b.arrayBuffer()))
    }
})
