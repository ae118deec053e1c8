import { Button, Group, NativeSelect, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { closeDialog } from '#session/session.ts'

interface RemovalFormProps {
  readonly question: string
  readonly move: string
  readonly moveText: string
  readonly to: string
  /** Where the steps may go, nearest first; none where there is no other place. */
  readonly places: readonly { readonly value: string; readonly label: string }[]
  readonly remove: string
  readonly removeText: string
  readonly confirm: string
  /** With the place the steps go to, or null where they are deleted. */
  readonly onConfirm: (place: string | null) => void
}

/** Asks what becomes of the steps of something that is about to be deleted. */
export function RemovalForm({ question, places, onConfirm, ...words }: RemovalFormProps) {
  const { t } = useTranslation()
  const nearest = places[0]?.value ?? null
  const [fate, setFate] = useState(nearest === null ? 'delete' : 'move')
  const [place, setPlace] = useState(nearest)
  const deletes = fate === 'delete'
  return (
    <>
      <Radio.Group label={<Text size="sm">{question}</Text>} value={fate} onChange={setFate}>
        <Stack gap="sm" mt="sm">
          {place !== null && (
            <>
              <Radio size="xs" value="move" label={words.move} description={words.moveText} data-autofocus />
              <NativeSelect
                ml={28}
                aria-label={words.to}
                disabled={deletes}
                value={place}
                data={[...places]}
                onChange={(event) => setPlace(event.currentTarget.value)}
              />
            </>
          )}
          <Radio size="xs" value="delete" label={words.remove} description={words.removeText} />
        </Stack>
      </Radio.Group>
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={closeDialog}>
          {t('app.cancel')}
        </Button>
        <Button {...(deletes ? { color: 'red.9' } : {})} onClick={() => onConfirm(deletes ? null : place)}>
          {words.confirm}
        </Button>
      </Group>
    </>
  )
}
