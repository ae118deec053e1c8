import { createContext, useContext } from 'react'
import type { Scene } from './useScene.ts'

/** What hands the scene's theme, words and look to nodes and edges. */
export const SceneContext = createContext<Pick<Scene, 'theme' | 'words' | 'look'> | null>(null)

/** The theme, words and look of the scene that a node or an edge stands in. */
export function useSceneLook(): Pick<Scene, 'theme' | 'words' | 'look'> {
  const look = useContext(SceneContext)
  if (!look) throw new Error('a node stands outside the canvas')
  return look
}
