import { benchmarkPicture, type Compared, drawnOf as drawn } from '#exporters/measurement/benchmarkPicture.ts'
import {
  type ComparedDimension as Dimension,
  comparedDimensions as dimensions,
} from '#exporters/measurement/comparedDimensions.ts'
import {
  type ComparedRow as Row,
  comparedStandards as standards,
} from '#exporters/measurement/comparedStandards.ts'
import { rivalColumns as rivals } from '#exporters/measurement/rivalColumns.ts'

export type ComparedRow = Row
export type ComparedDimension = Dimension
export type ComparedWithOthers = Compared

/** Benchmarks are said and drawn on the page as they are in documents. */
export const comparedStandards = standards
export const comparedDimensions = dimensions
export const rivalColumns = rivals
export const drawnBenchmarks = drawn
export const drawBenchmarks = benchmarkPicture
