import { loadAllWords } from '#i18n/words.ts'

// Tests ask for any words, as if every page had been opened.
await loadAllWords('en')
