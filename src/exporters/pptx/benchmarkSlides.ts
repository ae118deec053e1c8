import type { Theme } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import { comparedBenchmarks } from '../measurement/benchmarkBlocks.ts'
import { benchmarkPicture, type Compared, drawnOf, readableShares } from '../measurement/benchmarkPicture.ts'
import type { Edition } from '../exporter.ts'
import { figureItems } from './figureItems.ts'
import { cornerView, fittingScale, leastLetters } from './fittingView.ts'
import { contentBox, type Slide } from './slide.ts'

function slideOf(compared: Compared, title: string, words: Words, theme: Theme): Slide {
  const chart = benchmarkPicture(compared, words, theme, { width: contentBox.width, titled: false })
  const drawn = { x: 0, y: 0, width: chart.width, height: chart.height }
  const view = cornerView(drawn, contentBox, fittingScale(drawn), leastLetters)
  return {
    layout: 'content',
    title,
    items: figureItems(chart.figures, { view, texts: new Map(), name: words('slides.mark') }),
    notes: [...compared.standards, ...compared.dimensions].map(({ metric, own, toBest }) =>
      words('slides.note.field', {
        name: metric,
        value: [own, toBest].filter((text) => text !== '').join(' · '),
      }),
    ),
  }
}

/** Our figures beside those of competitors and the industry, as shapes; none without a benchmark. */
export function benchmarkSlides({ blueprint, words }: Edition, theme: Theme): Slide[] {
  const title = words('checklists.name.benchmarks')
  return readableShares(drawnOf(comparedBenchmarks(blueprint, words))).map((each, i) =>
    slideOf(each, i === 0 ? title : words('slides.continued', { title }), words, theme),
  )
}
