import { createContext, useContext } from 'react'
import type { Scene } from './useScene.ts'

/** What hands the scene's theme and words to nodes and edges. */
export const SceneContext = createContext<Pick<Scene, 'theme' | 'words'> | null>(null)

export function useSceneLook(): Pick<Scene, 'theme' | 'words'> {
  const look = useContext(SceneContext)
  if (!look) throw new Error('a node stands outside the canvas')
  return look
}
