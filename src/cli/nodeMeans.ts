import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { EmbeddedFace, Means } from '#exporters/means.ts'
import { renderedPng } from './renderedPng.ts'

const { resolve } = createRequire(import.meta.url)

const fonts = '@expo-google-fonts'
const files: Record<EmbeddedFace, string> = {
  'inter-400': resolve(`${fonts}/inter/400Regular/Inter_400Regular.ttf`),
  'inter-500': resolve(`${fonts}/inter/500Medium/Inter_500Medium.ttf`),
  'inter-600': resolve(`${fonts}/inter/600SemiBold/Inter_600SemiBold.ttf`),
  'noto-sans-sc-400': resolve(`${fonts}/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf`),
}

/** What Node lends exporters: files beside the program, and a second renderer of SVG with the faces that documents embed. */
export const nodeMeans: Means = {
  face: async (name) => new Uint8Array(await readFile(files[name])),
  png: (picture) => renderedPng(picture, Object.values(files)),
}
