/** The product's mark: a step above and a step below the line of visibility. */
export function Logo({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true" focusable="false">
      <rect width="26" height="26" rx="7" fill="#2f5bea" />
      <g fill="none" stroke="#fff" strokeWidth="1.7">
        <path d="M4.5 13h17" strokeDasharray="2.6 2" />
        <rect x="6" y="6" width="6" height="4" rx="1.1" />
        <rect x="14" y="16" width="6" height="4" rx="1.1" />
      </g>
    </svg>
  )
}
