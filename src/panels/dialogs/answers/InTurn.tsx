import { type ReactNode, useEffect, useState } from 'react'
import { afterPaint } from '../../registers/afterPaint.ts'

/** Shows its parts one after the other, each once the one before is drawn: all of them at once would hold up the page. */
export function InTurn({ parts }: { readonly parts: readonly ReactNode[] }) {
  const [count, setCount] = useState(1)
  const more = count < parts.length
  useEffect(() => (more ? afterPaint(() => setCount(count + 1)) : undefined), [more, count])
  return parts.slice(0, count)
}
