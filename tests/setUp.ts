import { configureGlobal } from 'fast-check'
import { loadAllWords } from '#i18n/words.ts'

// Tests ask for any words, as if every page had been opened.
await loadAllWords('en')

// The same cases in every run, so that a change is judged by what it changes. SEED=<number> tries others.
configureGlobal({ seed: Number(process.env['SEED'] ?? 1) })
