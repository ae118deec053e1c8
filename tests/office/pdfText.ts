import { readFile } from 'node:fs/promises'
import { readPdf } from '../exporters/pdf/openedPdf.ts'
import { output, programs } from './programs.ts'

/** A text without white space and without signs that merely look another way: ligatures, wide forms. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '')

/** All that a PDF says in the order in which it was written: by poppler, or by pdf.js where that is not installed. */
export async function pdfText(path: string): Promise<string> {
  const { pdftotext } = programs
  if (pdftotext !== null)
    return plain((await output(pdftotext, ['-raw', '-enc', 'UTF-8', path, '-'])).toString('utf8'))
  const { texts } = await readPdf(new Uint8Array(await readFile(path)))
  return plain(texts.join(''))
}
