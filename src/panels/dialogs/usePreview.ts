import { useEffect, useState } from 'react'
import { previewSvg } from '#commands/exportBlueprint.ts'

/** The picture as SVG; null while it is being drawn. */
export function usePreview(): string | null {
  const [preview, setPreview] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    void previewSvg().then(
      (svg) => (wanted ? setPreview(svg) : undefined),
      // Saving says why it cannot be drawn.
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [])
  return preview
}
