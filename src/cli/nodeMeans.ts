import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'
import { toSvg } from '#drawing/toSvg.ts'
import type { EmbeddedFace, Means } from '#exporters/means.ts'

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
const png: Means['png'] = async ({ figures, bounds, scale, background }) => {
  const text = toSvg(figures, { bounds, title: '', ...(background !== null && { background }) })
  const font = { fontFiles: Object.values(files), loadSystemFonts: false, defaultFontFamily: 'Inter' }
  const width = Math.max(1, Math.ceil(bounds.width * scale))
  return new Uint8Array(new Resvg(text, { font, fitTo: { mode: 'width', value: width } }).render().asPng())
}

/** What Node lends exporters. */
export const nodeMeans: Means = { face, png }
