import { useEffect, useState } from 'react'
import { today } from '#commands/measurementImport.ts'
import {
  planReturned,
  readReturned,
  type ReturnedFault,
  type ReturnedList,
  type ReturnedListPlan,
} from '#commands/returnedList.ts'
import type { Blueprint } from '#model/blueprint.ts'
import type { PickedBytes } from '#persistence/fileAccess.ts'

/** What became of the chosen file so far. */
export type ReturnedReading =
  | { readonly is: 'none' }
  | { readonly is: 'reading' }
  | { readonly is: 'fault'; readonly fault: ReturnedFault }
  | { readonly is: 'read'; readonly list: ReturnedList; readonly plan: ReturnedListPlan }

/** Reads a file and works out what it changes, anew with each other file, day and blueprint. */
export function useReturnedList(blueprint: Blueprint, file: PickedBytes | null) {
  const [day, setDay] = useState(today)
  const [list, setList] = useState<ReturnedList | ReturnedFault | null>(null)
  const [plan, setPlan] = useState<ReturnedListPlan | null>(null)
  useEffect(() => {
    let wanted = true
    setList(null)
    setPlan(null)
    if (file) void readReturned(blueprint, file.bytes).then((read) => wanted && setList(read))
    return () => {
      wanted = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the file is read once; what it changes follows the blueprint below
  }, [file])
  useEffect(() => {
    let wanted = true
    if (list !== null && typeof list !== 'string' && day !== '')
      void planReturned(blueprint, list, day).then((found) => wanted && setPlan(found))
    return () => {
      wanted = false
    }
  }, [blueprint, list, day])
  const reading: ReturnedReading =
    file === null
      ? { is: 'none' }
      : typeof list === 'string'
        ? { is: 'fault', fault: list }
        : list && plan
          ? { is: 'read', list, plan }
          : { is: 'reading' }
  return { reading, day, setDay }
}
