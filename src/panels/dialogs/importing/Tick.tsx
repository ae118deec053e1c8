import controls from '../../inspector/controls/Control.module.css'

interface TickProps {
  readonly label: string
  readonly checked: boolean
  readonly onTick: (checked: boolean) => void
}

/** Something that is so, or not. */
export const Tick = ({ label, checked, onTick }: TickProps) => (
  <label className={controls['yes']}>
    <input type="checkbox" checked={checked} onChange={(event) => onTick(event.currentTarget.checked)} />
    {label}
  </label>
)
