import { useTranslation } from 'react-i18next'
import type { Preview } from '#commands/exportPreview.ts'
import styles from './ExportPreview.module.css'
import { Scrolled } from '../Scrolled.tsx'

type List = Preview['lists'][number]

/** The first rows of each list that goes along. */
export function ListTables({ lists }: Pick<Preview, 'lists'>) {
  const { t } = useTranslation()
  return (
    <Scrolled
      className={styles['lists']}
      label={t('exportDialog.previewOf', { title: t('exportDialog.registers') })}
    >
      {lists.map((list) => (
        <ListTable key={list.id} list={list} />
      ))}
    </Scrolled>
  )
}

function ListTable({ list }: { readonly list: List }) {
  const { t } = useTranslation()
  const { title, headings, rows, count } = list
  const more = count - rows.length
  return (
    <div className={styles['list']}>
      <h3>{t('exportDialog.listTitle', { title, count })}</h3>
      {count === 0 ? (
        <p>{t('exportDialog.emptyList')}</p>
      ) : (
        <Scrolled className={styles['table']} label={t('exportDialog.previewOf', { title })}>
          <table>
            <thead>
              <tr>
                {headings.map((heading, i) => (
                  <th key={`${i} ${heading}`}>{heading}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, i) => (
                <tr key={`${i} ${cells.join(' ')}`}>
                  {cells.map((text, column) => (
                    <td key={`${column} ${headings[column]}`}>{text}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
      {more > 0 && <p>{t('exportDialog.moreRows', { count: more })}</p>}
    </div>
  )
}
