import { useEffect, useState } from 'react'
import type { Template } from '#templates/templates.ts'

/** The list of templates, fetched when first asked for; empty until then. */
export function useTemplates(): readonly Template[] {
  const [list, setList] = useState<readonly Template[]>([])
  useEffect(() => {
    let wanted = true
    void import('#templates/templates.ts').then(({ templates }) => (wanted ? setList(templates) : undefined))
    return () => {
      wanted = false
    }
  }, [])
  return list
}
