import { zipSync } from 'fflate'
import { themes } from '#drawing/theme.ts'
import type { Words } from '#i18n/words.ts'
import type { Edition, Exporter } from '../exporter.ts'
import type { Means } from '../means.ts'
import { closingSlides, firstSlides, phasesOf, phaseSlides } from './deckOf.ts'
import { contentLayoutXml, type MasterNames, slideMasterXml, titleLayoutXml } from './masterXml.ts'
import { type NotesNames, notesMasterXml, notesXml } from './notesXml.ts'
import {
  contentTypesXml,
  corePropertiesXml,
  emptyParts,
  presentationXml,
  type Relation,
  relationsXml,
} from './packageParts.ts'
import type { Setting } from './setting.ts'
import type { Slide } from './slide.ts'
import { onOneLine, slideXml } from './slideXml.ts'
import { themeXml } from './themeXml.ts'
import { titleBlockOf } from './titleSlide.ts'

type Parts = Map<string, string>

const masterNames = (words: Words): MasterNames => words('slides.place', { returnObjects: true })
const notesNames = (words: Words): NotesNames => words('slides.notesPlace', { returnObjects: true })

/** Language tags that programs of slides know; English is that of the United States where nothing else is said. */
function languageTag(language: string | undefined): string {
  if (language === undefined || language === 'en' || !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language))
    return 'en-US'
  return language
}

function settingOf({ blueprint, options }: Edition): Setting {
  const tag = languageTag(blueprint.about.language)
  return {
    theme: themes[options.theme],
    dark: options.theme === 'dark',
    // Texts in Chinese are found by their signs; what else stands in a Chinese blueprint is English.
    language: /^zh\b/i.test(tag) ? 'en-US' : tag,
  }
}

const add = (parts: Parts, path: string, xml: string, relations: readonly Relation[] = []): void => {
  parts.set(path, xml)
  const cut = path.lastIndexOf('/') + 1
  if (relations.length > 0) {
    parts.set(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`, relationsXml(relations))
  }
}

/** What the parts are written with. */
interface Writing {
  readonly names: MasterNames
  readonly notes: NotesNames
  readonly footer: string
  readonly setting: Setting
}

function addSlide(parts: Parts, slide: Slide, number: number, { names, notes, setting }: Writing): void {
  const layout = slide.layout === 'title' ? 1 : 2
  const path = `ppt/notesSlides/notesSlide${number}.xml`
  const relations: Relation[] = [['slideLayout', `../slideLayouts/slideLayout${layout}.xml`]]
  if (slide.notes.length > 0) {
    relations.push(['notesSlide', `../notesSlides/notesSlide${number}.xml`])
    add(parts, path, notesXml(slide.notes, number, notes, setting), [
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ])
  }
  add(parts, `ppt/slides/slide${number}.xml`, slideXml(slide, number, names, setting), relations)
}

function addMasters(parts: Parts, { names, notes, footer, setting }: Writing): void {
  const master = slideMasterXml(names, setting)
  add(parts, 'ppt/slideMasters/slideMaster1.xml', master, [
    ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['slideLayout', '../slideLayouts/slideLayout2.xml'],
    ['theme', '../theme/theme1.xml'],
  ])
  const toMaster: Relation[] = [['slideMaster', '../slideMasters/slideMaster1.xml']]
  add(parts, 'ppt/slideLayouts/slideLayout1.xml', titleLayoutXml(names, setting), toMaster)
  add(parts, 'ppt/slideLayouts/slideLayout2.xml', contentLayoutXml(names, footer, setting), toMaster)
  // Notes go to paper, whatever the slides look like.
  const paper = { ...setting, theme: themes.paper, dark: false }
  add(parts, 'ppt/notesMasters/notesMaster1.xml', notesMasterXml(notes, paper), [
    ['theme', '../theme/theme2.xml'],
  ])
  add(parts, 'ppt/theme/theme1.xml', themeXml('Frontstage', setting))
  add(parts, 'ppt/theme/theme2.xml', themeXml('Frontstage notes', paper))
}

function addPresentation(parts: Parts, slides: number, edition: Edition, setting: Setting): void {
  const numbers = Array.from({ length: slides }, (_, i) => i + 1)
  add(parts, 'ppt/presentation.xml', presentationXml(slides, setting), [
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ...numbers.map((number): Relation => ['slide', `slides/slide${number}.xml`]),
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
    ['presProps', 'presProps.xml'],
    ['viewProps', 'viewProps.xml'],
    ['theme', 'theme/theme1.xml'],
    ['tableStyles', 'tableStyles.xml'],
  ])
  for (const [path, xml] of Object.entries(emptyParts)) add(parts, path, xml)
  const { title, language } = edition.blueprint.about
  const { author } = titleBlockOf(edition)
  add(parts, 'docProps/core.xml', corePropertiesXml(title, author, languageTag(language)))
  const root: Relation[] = [
    ['officeDocument', 'ppt/presentation.xml'],
    ['core-properties', 'docProps/core.xml'],
    ['extended-properties', 'docProps/app.xml'],
  ]
  parts.set('_rels/.rels', relationsXml(root))
}

/** The same parts give the same file, whatever the day. */
const everyDay = new Date(2000, 0, 1)

function packed(parts: Parts): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const all = [['[Content_Types].xml', contentTypesXml([...parts.keys()])] as const, ...parts]
  const files = Object.fromEntries(all.map(([path, xml]) => [path, encoder.encode(xml)]))
  return new Uint8Array(zipSync(files, { mtime: everyDay, level: 6 }))
}

/** Lets others have their turn, so that a wish to stop can come in. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

/** How much of the work the slides are; the rest is packing, 0..1. */
const slidesShare = 0.9

async function write(edition: Edition, { signal, progress }: Means): Promise<Blob> {
  const { words, blueprint } = edition
  const writing: Writing = {
    names: masterNames(words),
    notes: notesNames(words),
    footer: onOneLine(blueprint.about.title),
    setting: settingOf(edition),
  }
  const phases = phasesOf(edition)
  const rounds = [
    () => firstSlides(edition),
    ...phases.map((phase) => () => phaseSlides(edition, phase)),
    () => closingSlides(edition),
  ]
  const parts: Parts = new Map()
  let count = 0
  for (const [i, round] of rounds.entries()) {
    signal?.throwIfAborted()
    for (const slide of round()) addSlide(parts, slide, ++count, writing)
    progress?.(((i + 1) / rounds.length) * slidesShare)
    await breath()
  }
  signal?.throwIfAborted()
  addMasters(parts, writing)
  addPresentation(parts, count, edition, writing.setting)
  const type = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
  const file = new Blob([packed(parts)], { type })
  progress?.(1)
  return file
}

/** Slides whose shapes, texts and connectors can be edited: a title, the whole blueprint, then each phase with its fail points and standards. */
export const pptx: Exporter = { id: 'pptx', write }
