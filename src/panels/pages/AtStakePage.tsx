import { useTranslation } from 'react-i18next'
import { digitalChannels } from '#analysis/atStake/digitalChannels.ts'
import { stakeResult } from '#analysis/atStake/stakeResults.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { useSession } from '#session/session.ts'
import styles from './atStake/AtStake.module.css'
import { IndexPart } from './atStake/IndexPart.tsx'
import { RepurchasePart } from './atStake/RepurchasePart.tsx'
import { Figures, StakePart } from './atStake/StakePart.tsx'
import { type StakeSection, stakeSections } from './atStake/stakeSections.ts'
import { resultNote, resultText, sectionHint } from './atStake/stakeText.ts'
import page from './Page.module.css'

/** What gaps and complaints cost, with every figure that it rests on, to be edited in place. */
export function AtStakePage() {
  const { t } = useTranslation()
  const blueprint = useSession((state) => state.blueprint)
  if (!blueprint) return null
  const isDigital = digitalChannels(blueprint).length > 0
  const [heard, cost, ...others] = stakeSections.filter(({ name }) => name !== 'readiness' || isDigital)
  return (
    <div className={page['page']} data-register="atStake">
      <p className={styles['intro']}>{t('atStake.explain')}</p>
      <div className={styles['parts']}>
        {heard && <Section blueprint={blueprint} section={heard} />}
        {cost && <Section blueprint={blueprint} section={cost} />}
        <IndexPart blueprint={blueprint} />
        {others.map((section) => (
          <Section key={section.name} blueprint={blueprint} section={section} />
        ))}
        <RepurchasePart blueprint={blueprint} />
      </div>
    </div>
  )
}

function Section({ blueprint, section }: { readonly blueprint: Blueprint; readonly section: StakeSection }) {
  const { t } = useTranslation()
  const title = t(`atStake.sections.${section.name}`)
  const currency = blueprint.about.economics?.currency ?? ''
  const results = section.results.map((name) => {
    const result = stakeResult(blueprint, name)
    return {
      key: name,
      label: t(`atStake.results.${name}`),
      text: resultText(name, result.value, currency, t),
      note: resultNote(name, result, t),
    }
  })
  return (
    <StakePart title={title} hint={sectionHint(blueprint, section, t)} results={results}>
      <Figures blueprint={blueprint} label={title} figures={section.figures} />
    </StakePart>
  )
}
