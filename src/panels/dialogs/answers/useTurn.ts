import { useEffect, useState } from 'react'
import { afterPaint } from '../../registers/afterPaint.ts'

/** Counts turns from 1 to the last, each once what the one before showed is drawn: all at once would hold up the page. */
export function useTurn(last: number): number {
  const [turn, setTurn] = useState(1)
  useEffect(() => (turn < last ? afterPaint(() => setTurn(turn + 1)) : undefined), [turn, last])
  return turn
}
