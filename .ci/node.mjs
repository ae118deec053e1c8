// Imported before anything else, and in words that any Node with modules can read.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Frontstage needs Node 20.19 or newer; this is Node ${process.versions.node}.`)
  console.error('Get one from https://nodejs.org, then run the same command again.')
  process.exit(1)
}
