interface Named {
  readonly name: string
}

const known = new WeakMap<Named, string>()

/** The name as a reader takes it, whatever its case and spaces. */
function plainName(record: Named): string {
  const before = known.get(record)
  if (before !== undefined) return before
  const name = record.name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
  known.set(record, name)
  return name
}

/** Of records with the same name, whatever its case and spaces, all but the first. Those without a name are left out. */
export function namedAlike<Each>(records: readonly Each[], named: (record: Each) => Named): readonly Each[] {
  const names = new Set<string>()
  return records.filter((record) => {
    const name = plainName(named(record))
    if (name === '') return false
    const again = names.has(name)
    names.add(name)
    return again
  })
}
