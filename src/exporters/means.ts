import type { Picture } from './paintPicture.ts'

/** The faces that a document can embed, each a TrueType file: Inter for Latin, Noto Sans SC for Chinese. */
export const embeddedFaces = ['inter-400', 'inter-500', 'inter-600', 'noto-sans-sc-400'] as const
export type EmbeddedFace = (typeof embeddedFaces)[number]

/** What the place that an exporter runs in lends it: a worker of the browser, or Node. */
export interface Means {
  /** The bytes of a face; rejects where it cannot be read. */
  readonly face: (name: EmbeddedFace) => Promise<Uint8Array<ArrayBuffer>>
  /** A picture as the bytes of a PNG. A large one may take long enough that `onProgress` is told shares 0..1 of it. */
  readonly png: (picture: Picture, onProgress?: Means['progress']) => Promise<Uint8Array<ArrayBuffer>>
  /** Says that nobody wants the file any more. */
  readonly signal?: AbortSignal
  /** Told how much is done, as a share 0..1. */
  readonly progress?: (share: number) => void
}
