import { accepted } from '#commands/tellRefusal.ts'
import { addSurvey } from '#edits/addSurvey.ts'
import { duplicateSurvey } from '#edits/duplicateSurvey.ts'
import { deleteSelected } from '#edits/deleteSelected.ts'
import type { Words } from '#i18n/words.ts'
import type { Blueprint } from '#model/blueprint.ts'
import { newId } from '#model/newId.ts'
import { perform, undo } from '#session/perform.ts'
import { session, tell } from '#session/session.ts'
import { itemsFor, serviceName } from '#templates/instruments/itemsFor.ts'
import { proposedSteps } from '#templates/instruments/proposedSteps.ts'
import { type ReadyInstrumentId, readyInstruments } from '#templates/instruments/readyInstruments.ts'
import type { TemplateLanguage } from '#templates/templates.ts'
import type { SurveyRecord } from './chosenSurvey.ts'

/** What customers call the service, as far as the blueprint tells: who gives it, else what it is called itself. */
export const serviceOf = ({ about }: Blueprint): string => (about.header?.organisation ?? about.title).trim()

/** The language in which the blueprint is written, else that of the interface. */
export const contentLanguage = ({ about }: Blueprint, spoken: TemplateLanguage): TemplateLanguage => {
  if (about.language === undefined) return spoken
  return /^zh\b/i.test(about.language) ? 'zh-CN' : 'en'
}

/** Makes a survey with the items of an instrument, tied to the steps that their dimensions are about, and looks at it. */
export function makeSurvey(
  blueprint: Blueprint,
  ready: ReadyInstrumentId,
  { service, language }: { readonly service: string; readonly language: TemplateLanguage },
  t: Words,
): boolean {
  const { instrument, scale } = readyInstruments[ready]
  const items = itemsFor(ready, { service, language }).map((item) => {
    const steps = proposedSteps(blueprint, item.dimension)
    return { id: newId(), ...item, ...(steps.length > 0 && { steps }) }
  })
  const id = newId()
  const title = t('surveys.titleOf', {
    instrument: t(`surveys.ready.${ready}.name`),
    service: serviceName(service, language),
  })
  if (!accepted(perform(addSurvey, { id, title, instrument, scale, items }))) return false
  session.setState({ survey: id })
  return true
}

/** The next wave: the same questions without answers; a number at the end of the title counts on. */
export function nextWave({ id: survey, title, items }: SurveyRecord, t: Words): void {
  const id = newId()
  const counted = title.replace(
    /(\d+)(\D*)$/u,
    (_, number: string, behind: string) => `${Number(number) + 1}${behind}`,
  )
  const next =
    counted === title || !/[(（]\d+[)）]$/u.test(title) ? t('surveys.waveTitle', { title }) : counted
  const itemIds = items.map(() => newId())
  if (accepted(perform(duplicateSurvey, { survey, id, title: next, itemIds })))
    session.setState({ survey: id })
}

/** Deletes a survey with its answers and offers to take that back. */
export function deleteSurvey({ id, title }: SurveyRecord, t: Words): void {
  if (!accepted(perform(deleteSelected, { refs: [{ table: 'surveys', id }] }))) return
  session.setState({ survey: null })
  const text = t('surveys.deleted', { title: title.trim() || t('surveys.untitled') })
  tell({ tone: 'info', text, undo: takeBack })
}

/** The notice stays for a while: what was done since is not what it offers to take back. */
function takeBack(): void {
  if (session.getState().undoable === 'deleteSelected') undo()
}
