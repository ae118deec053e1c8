// The floor plan of src, which oxlint keeps: `node tests/floorPlan/floorPlan.mjs` writes it as .oxlintrc.json.
// Change the plan here, never the JSON.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Each room, and the rooms it may enter. What is not named is shut; nobody enters app. */
export const mayEnter = {
  i18n: [],
  model: [],
  templates: ['model'],
  document: ['model'],
  layout: ['model'],
  analysis: ['model'],
  importers: ['model'],
  edits: ['model', 'layout'],
  drawing: ['model', 'layout'],
  persistence: ['model', 'document', 'layout'],
  session: ['model', 'document', 'layout', 'edits'],
  exporters: ['model', 'layout', 'drawing', 'analysis', 'i18n'],
  commands: [
    'model',
    'document',
    'edits',
    'analysis',
    'importers',
    'exporters',
    'persistence',
    'session',
    'templates',
    'i18n',
  ],
  canvas: ['model', 'edits', 'layout', 'drawing', 'analysis', 'session', 'commands', 'i18n'],
  panels: [
    'model',
    'edits',
    'layout',
    'drawing',
    'analysis',
    'persistence',
    'session',
    'commands',
    'canvas',
    'templates',
    'i18n',
  ],
  cli: ['model', 'layout', 'edits', 'drawing', 'analysis', 'importers', 'exporters', 'i18n'],
  app: [
    'model',
    'document',
    'layout',
    'analysis',
    'importers',
    'edits',
    'drawing',
    'persistence',
    'session',
    'exporters',
    'commands',
    'canvas',
    'panels',
    'templates',
    'i18n',
  ],
}

/** Each library, and the only rooms that know it. A name that ends in * stands for all that begin so. */
export const knownTo = {
  yjs: ['document', 'persistence'],
  elkjs: ['layout'],
  linebreak: ['layout'],
  zod: ['model', 'edits'],
  'fractional-indexing': ['model'],
  zustand: ['session'],
  '@xyflow/react': ['canvas'],
  react: ['canvas', 'panels', 'app'],
  'react-dom': ['canvas', 'panels', 'app'],
  'react-i18next': ['i18n', 'canvas', 'panels', 'app'],
  i18next: ['i18n'],
  '@mantine/*': ['canvas', 'panels', 'app'],
  '@tabler/icons-react': ['canvas', 'panels'],
  '@ag-grid-community/*': ['panels'],
  'ag-grid-*': ['panels'],
  tinykeys: ['commands', 'app'],
  idb: ['persistence'],
  'browser-fs-access': ['persistence'],
  'html-to-image': ['exporters'],
  hucre: ['exporters', 'importers'],
  '@resvg/resvg-js': ['cli'],
  jspdf: ['exporters'],
  docx: ['exporters'],
  fflate: ['exporters', 'importers'],
  '@expo-google-fonts/*': ['exporters', 'cli'],
  '@fontsource/inter': ['app', 'exporters', 'cli'],
  nanoid: ['model'],
}

/** What a library's name is in an import: itself or a path inside it. */
const importOf = (library) => (library.endsWith('*') ? `^${library.slice(0, -1)}` : `^${library}(/|$)`)

/** The doors that are shut to one room, as patterns of what it may not import. */
export function shutDoors(room) {
  const open = mayEnter[room]
  const shut = Object.keys(mayEnter).filter((other) => other !== room && !open.includes(other))
  const foreign = Object.entries(knownTo).filter(([, rooms]) => !rooms.includes(room))
  const otherRooms = {
    regex: `^(#|\\.\\.?/(.*/)?)(${shut.join('|')})/`,
    message: `${room} may enter only: ${open.join(', ') || 'no other room'}`,
  }
  const outOfSrc = {
    regex: '^(\\.\\.?/)+(src|tests|docs|public|dist|node_modules|\\.ci)/',
    message: 'src imports nothing that lies outside src',
  }
  const libraries = foreign.map(([library, rooms]) => ({
    regex: importOf(library),
    message: `only ${rooms.join(' and ')} may know ${library}`,
  }))
  return [...(shut.length > 0 ? [otherRooms] : []), outOfSrc, ...libraries]
}

const forbidImports = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

/** All of .oxlintrc.json. */
export const lintRules = {
  plugins: ['typescript', 'import', 'react', 'jsx-a11y', 'unicorn', 'oxc', 'promise', 'vitest'],
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['node_modules', 'dist', 'test-results', 'playwright-report'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    // A side effect is what a style sheet is imported for.
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', '**/node.mjs', '**/mantine.ts'] }],
    'oxc/no-barrel-file': ['error', { threshold: 0 }],
    'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    'no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
    'no-console': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/jsx-no-constructed-context-values': 'error',
    'react/no-unstable-nested-components': 'error',
    'react/no-danger': 'error',
    'react/button-has-type': 'error',
    'react/jsx-no-target-blank': 'error',
    'react/react-in-jsx-scope': 'off',
    // noImplicitReturns sees to it, with the types at hand.
    'consistent-return': 'off',
    // zod keeps what it knows of a schema under _zod.
    'no-underscore-dangle': 'off',
    'unicorn/consistent-function-scoping': 'off',
    // These say what rules-of-hooks and exhaustive-deps say, or speak of the React compiler, which is not used.
    'react/hooks': 'off',
    'react/exhaustive-effect-dependencies': 'off',
    'react/preserve-manual-memoization': 'off',
    'react/incompatible-library': 'off',
    // A promise that nobody waits for says so with void.
    'promise/always-return': 'off',
    // A short function may name its record as everyone does: id, step, lane.
    'no-shadow': 'off',
    // fast-check is written as fc.tuple, fc.record everywhere.
    'import/no-named-as-default-member': 'off',
    // It takes the painting of a path for the filling of an array.
    'unicorn/no-array-fill-with-reference-type': 'off',
    // It takes a Worker for a window.
    'unicorn/require-post-message-target-origin': 'off',
    'unicorn/prefer-add-event-listener': 'off',
  },
  overrides: [
    { files: ['src/**'], rules: forbidImports([{ regex: '.', message: 'this file stands in no room' }]) },
    ...Object.keys(mayEnter).map((room) => ({
      files: [`src/${room}/**`],
      rules: forbidImports(shutDoors(room)),
    })),
    {
      files: ['tests/**'],
      rules: { 'typescript/no-unsafe-type-assertion': 'off', 'max-lines-per-function': 'off' },
    },
    {
      // The canvas answers keys as a whole, through the list of commands: what lies on it need not, and is no form.
      files: ['src/canvas/**'],
      rules: {
        'jsx-a11y/click-events-have-key-events': 'off',
        'jsx-a11y/no-static-element-interactions': 'off',
        'jsx-a11y/no-noninteractive-element-interactions': 'off',
        'jsx-a11y/no-noninteractive-tabindex': 'off',
        'jsx-a11y/prefer-tag-over-role': 'off',
      },
    },
    // Declarations are imported for their types alone.
    { files: ['**/*.d.ts'], rules: { 'import/no-unassigned-import': 'off' } },
    // Playwright's fixtures hand themselves over by a function called use, which is no hook.
    { files: ['tests/browser/**'], rules: { 'react/rules-of-hooks': 'off' } },
    // What runs in a terminal speaks by printing.
    { files: ['.ci/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
    { files: ['*.config.ts'], rules: { 'import/no-default-export': 'off' } },
  ],
}

export const lintFile = `${JSON.stringify(lintRules, null, 2)}\n`

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('../../.oxlintrc.json', import.meta.url), lintFile)
