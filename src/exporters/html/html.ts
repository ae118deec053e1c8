import type { Exporter } from '../exporter.ts'
import { pageOf } from './pageOf.ts'

/** The blueprint as one page that opens anywhere, without a network. */
export const html: Exporter = {
  id: 'html',
  write: (edition, { signal, progress }) =>
    pageOf(edition, (share) => {
      signal?.throwIfAborted()
      progress?.(share)
    }),
}
