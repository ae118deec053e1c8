import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodeMeans } from '#cli/nodeMeans.ts'
import { type ExportFormat, type ExportOptions } from '#exporters/exporter.ts'
import { exporters } from '#exporters/exporters.ts'
import { sampleEdition } from '../exporters/editions.ts'

/** What people carry around: all lists, and who answers for them. */
export const fullOptions: Partial<ExportOptions> = {
  registers: ['steps', 'failPoints', 'standards', 'touchpoints', 'handOffs', 'findings', 'audit'],
  legend: true,
  titleBlock: { organisation: 'Grand & Co', author: 'Li Wei 李伟', version: '1.2', date: '2026-11-22' },
}

/** The bytes of a sample in a format. */
export async function sampleBytes(
  name: string,
  format: ExportFormat,
  options: Partial<ExportOptions> = fullOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const exporter = await exporters[format]()
  const content = await exporter.write(await sampleEdition(name, options), nodeMeans)
  if (typeof content === 'string') return new Uint8Array(Buffer.from(content))
  return new Uint8Array(await content.arrayBuffer())
}

/** Writes a sample into a folder; the name of the file says the format twice, so that conversions of several do not meet. */
export async function writeSample(folder: string, name: string, format: ExportFormat): Promise<string> {
  const path = join(folder, `${name.replace('.', '-')}-${format}.${format}`)
  await writeFile(path, await sampleBytes(name, format))
  return path
}
