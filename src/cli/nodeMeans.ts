import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EmbeddedFace, Means } from '#exporters/means.ts'
import type { Picture } from '#exporters/paintPicture.ts'
import { renderedPng } from './renderedPng.ts'
import { smallFace } from './smallFace.ts'
import { textOf } from './textOf.ts'

const { resolve } = createRequire(import.meta.url)

const fonts = '@expo-google-fonts'
const files: Record<EmbeddedFace, string> = {
  'inter-400': resolve(`${fonts}/inter/400Regular/Inter_400Regular.ttf`),
  'inter-500': resolve(`${fonts}/inter/500Medium/Inter_500Medium.ttf`),
  'inter-600': resolve(`${fonts}/inter/600SemiBold/Inter_600SemiBold.ttf`),
  'noto-sans-sc-400': resolve(`${fonts}/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf`),
}

const face: Means['face'] = async (name) => new Uint8Array(await readFile(files[name]))

/** A picture through a second renderer of SVG, with the faces that documents embed. */
async function png(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const chinese = smallFace(await face('noto-sans-sc-400'), textOf(picture.figures))
  if (!chinese) return renderedPng(picture, Object.values(files))
  // The renderer takes faces from files alone.
  const folder = await mkdtemp(join(tmpdir(), 'frontstage-'))
  try {
    const file = join(folder, 'NotoSansSC.ttf')
    await writeFile(file, chinese)
    return await renderedPng(picture, Object.values({ ...files, 'noto-sans-sc-400': file }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What Node lends exporters. */
export const nodeMeans: Means = { face, png }
