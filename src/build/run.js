// Runs a task written in TypeScript: `node src/build/run.js <file> [arguments]` calls the file's `run` with the arguments.
// Vite's module runner is used because Node 20 does not read TypeScript.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const [file, ...rest] = process.argv.slice(2)
try {
  const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'error' })
  await module.run(...rest)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
