import inter400 from '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf?url'
import inter500 from '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url'
import inter600 from '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf?url'
import notoSansSc400 from '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf?url'
import type { EmbeddedFace, Means } from './means.ts'
import { paintedPng } from './paintedPng.ts'

const addresses: Record<EmbeddedFace, string> = {
  'inter-400': inter400,
  'inter-500': inter500,
  'inter-600': inter600,
  'noto-sans-sc-400': notoSansSc400,
}

async function face(name: EmbeddedFace, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(addresses[name], signal ? { signal } : {})
  if (!answer.ok) throw new Error(`The font ${name} could not be fetched (${answer.status}).`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** What a browser lends exporters: its canvases, and the faces that lie beside the program. */
export const browserMeans = (work: Pick<Means, 'signal' | 'progress'>): Means => ({
  ...work,
  face: (name) => face(name, work.signal),
  png: (picture, onProgress) =>
    paintedPng(picture, { ...(work.signal && { signal: work.signal }), ...(onProgress && { onProgress }) }),
})
