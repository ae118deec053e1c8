import type { Standard } from '#model/blueprint.ts'
import { dimensions, type Dimension } from '#model/vocabulary.ts'
import type { TemplateLanguage } from '../templates.ts'
import type { IndustryFigures } from './figures.ts'
import type { ReadyId, ReadyIndustry } from './figuresByIndustry.ts'

/** The industries of the catalogue, in the order in which it shows them; each is the industry of a template, too. */
export const readyIndustries = [
  'car-repair',
  'airline',
  'medical',
  'hotel',
  'retail',
  'call-centre',
] as const satisfies readonly ReadyIndustry[]

/** A standard to start from: inserted at a step, then edited. Its figures are those of all languages, its words of one. */
export interface ReadyStandard {
  /** Of the catalogue, not of a blueprint: the same in every language. */
  readonly id: string
  readonly industry: ReadyIndustry
  readonly dimension: Dimension
  /** All that a record needs but its id and its place. */
  readonly standard: Readonly<Omit<Standard, 'id' | 'step' | 'touchpoint'>>
}

/** What a ready standard says in one language. */
interface ReadyWords {
  readonly metric: string
  /** None where the answer is yes or no. */
  readonly unit?: string
  readonly method: string
  readonly frequency: string
}

/** A ready standard without words does not compile. */
type WordsById = Readonly<Record<ReadyId, ReadyWords>>

const wordsIn: Readonly<Record<TemplateLanguage, () => Promise<{ readonly default: WordsById }>>> = {
  en: () => import('./words.en.json'),
  'zh-CN': () => import('./words.zh-CN.json'),
}

/** The catalogue in one language, by industry, then by dimension. It is fetched on first use. */
export async function loadReadyStandards(language: TemplateLanguage): Promise<readonly ReadyStandard[]> {
  const [{ figuresByIndustry }, words] = await Promise.all([
    import('./figuresByIndustry.ts'),
    wordsIn[language](),
  ])
  const wordsOf = new Map<string, ReadyWords>(Object.entries(words.default))
  return readyIndustries.flatMap((industry) => {
    const ofIndustry: IndustryFigures = figuresByIndustry[industry]
    return dimensions.flatMap((dimension) =>
      Object.entries(ofIndustry[dimension] ?? {}).flatMap(([id, figures]) => {
        const said = wordsOf.get(id)
        return said ? [{ id, industry, dimension, standard: { dimension, ...figures, ...said } }] : []
      }),
    )
  })
}
