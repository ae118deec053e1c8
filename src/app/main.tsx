import '@fontsource/inter/latin-400.css'
import '@fontsource/inter/latin-500.css'
import '@fontsource/inter/latin-600.css'
import '@fontsource/inter/latin-ext-400.css'
import '@fontsource/inter/latin-ext-500.css'
import '@fontsource/inter/latin-ext-600.css'
import './mantine.ts'
import './global.css'
import './print.css'
import { StrictMode } from 'react'
import { App } from './App.tsx'
import { mount } from './mount.ts'
import { followPreferences } from './preferences.ts'
import { wire } from './wiring.ts'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')

await followPreferences()
wire()
mount(
  root,
  <StrictMode>
    <App />
  </StrictMode>,
)
