import { type CSSVariablesResolver, createTheme } from '@mantine/core'
import { fontFamily } from '#drawing/fontFamily.ts'

/** The id of the element in which menus, tooltips and dialogs stand: a landmark, so that all of the page is inside one. */
export const overlays = 'overlays'

/** What Mantine's components look like here: small, quiet, of the same family as the drawing. Axe finds nothing with these. */
export const theme = createTheme({
  fontFamily,
  headings: { fontFamily, fontWeight: '600' },
  colors: {
    accent: [
      '#eef3ff',
      '#dfe8ff',
      '#c3d3ff',
      '#9db7ff',
      '#7b9bfb',
      '#5c82f6',
      '#4c75f2',
      '#3d68ef',
      '#2f5bea',
      '#2449c4',
    ],
    dark: [
      '#e9edf3',
      '#c3cbd6',
      '#a8b2c1',
      '#8390a4',
      '#3b4656',
      '#252e3b',
      '#1c232e',
      '#171d26',
      '#10141b',
      '#0b0e13',
    ],
  },
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 8 },
  autoContrast: true,
  luminanceThreshold: 0.25,
  fontSizes: { xs: '12.5px', sm: '13px', md: '13.5px', lg: '16px', xl: '20px' },
  radius: { xs: '3px', sm: '6px', md: '8px', lg: '11px', xl: '16px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  components: {
    Button: { defaultProps: { size: 'xs' }, styles: { label: { fontWeight: 500, fontSize: 13 } } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Input: { defaultProps: { size: 'xs' } },
    Menu: {
      defaultProps: {
        withInitialFocusPlaceholder: false,
        shadow: 'md',
        offset: 4,
        transitionProps: { duration: 80 },
      },
    },
    Radio: { styles: { description: { marginTop: 2, paddingInlineStart: 'var(--label-offset-start)' } } },
    Portal: { defaultProps: { target: `#${overlays}` } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, transitionProps: { duration: 80 } } },
  },
})

/** Mantine's own words and edges in colours that can be read on our grounds. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--muted)',
    '--mantine-color-placeholder': '#5c636a',
    '--mantine-color-error': '#c92a2a',
    '--mantine-color-default-border': 'var(--border)',
    '--mantine-color-anchor': 'var(--accent-ink)',
  },
  dark: {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': '#a6a7ab',
    '--mantine-color-placeholder': '#a6a7ab',
    '--mantine-color-error': '#ff8787',
    '--mantine-color-default-border': 'var(--border)',
    '--mantine-color-anchor': 'var(--accent-ink)',
  },
})
