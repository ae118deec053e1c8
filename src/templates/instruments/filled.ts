/** A sentence with what its placeholders stand for; one that stands for nothing stays. */
export const filled = (sentence: string, words: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(words, name) ? (words[name] ?? whole) : whole,
  )
