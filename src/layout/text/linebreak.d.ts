/** The package brings no types of its own. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string)
    /** The next place where a line may end, in UTF-16 units from the start; null behind the last. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}
