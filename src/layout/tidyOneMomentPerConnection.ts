// @ts-nocheck THROWAWAY
import { tidy } from './tidy.ts'
export const tidyOneMomentPerConnection = async (b) => tidy(b)
