import { useId } from 'react'
import type { Ref } from '#model/selection.ts'
import { goTo } from './goTo.ts'
import styles from './GoToList.module.css'

/** A record that a list leads to. */
export interface Place {
  readonly ref: Ref
  readonly name: string
  /** Stands behind the name: where it belongs, how long it takes. */
  readonly beside?: string
}

interface GoToListProps {
  readonly title: string
  readonly places: readonly Place[]
  /** Said where the list is empty. */
  readonly none: string
  /** Numbers the entries: they come one after the other. */
  readonly ordered?: boolean
}

/** Records under a heading, each a button that selects it and brings it into view. */
export function GoToList({ title, places, none, ordered = false }: GoToListProps) {
  const id = useId()
  const List = ordered ? 'ol' : 'ul'
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {title}
        {places.length > 0 && <span className={styles['count']}>{places.length}</span>}
      </h2>
      {places.length === 0 ? (
        <p className={styles['none']}>{none}</p>
      ) : (
        <List className={styles['list']}>
          {places.map(({ ref, name, beside }, i) => (
            <li key={`${ref.id} ${i}`}>
              <button type="button" className={styles['go']} onClick={() => goTo([ref])}>
                <span className={styles['name']}>{name}</span>
                {beside !== undefined && <span className={styles['beside']}>{beside}</span>}
              </button>
            </li>
          ))}
        </List>
      )}
    </section>
  )
}
