import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { checklistIds } from '#exporters/checklists/checklist.ts'
import { exporters } from '#exporters/exporters.ts'
import { nodeMeans } from '../../src/cli/nodeMeans.ts'
import { editionFor, sampleBlueprints } from './editions.ts'
import { measuredBlueprint } from './measuredBlueprint.ts'

const zh = { title: '五月住客', item: '员工在承诺的时间内完成服务', complaint: '在前台等了半小时', source: '2026 年台账' }
test.each([['hotel.en','en'],['clinic.zh','zh-CN']] as const)('%s', async (name, language) => {
  const base = sampleBlueprints.get(name)
  if (!base) throw new Error('none')
  const blueprint = measuredBlueprint(base, language === 'en' ? {} : zh)
  for (const [format, ending, registers] of [['docx','docx',['surveys','complaints','atStake']],['pdf','pdf',['failPoints','surveys','complaints','atStake']],['xlsx','xlsx',checklistIds],['pptx','pptx',['surveys','complaints','atStake']],['markdown','md',['surveys','complaints','atStake']]] as const) {
    const edition = await editionFor(blueprint, { registers }, language)
    const file = await (await exporters[format]()).write(edition, nodeMeans)
    writeFileSync(`/tmp/exp/${name}.${ending}`, typeof file === 'string' ? file : new Uint8Array(await file.arrayBuffer()))
  }
}, 300000)
