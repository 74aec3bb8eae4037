// Runs once before the end-to-end tests: says which Chromium they use, and hands its path to them as `chromiumPath`.
import type { TestProject } from 'vitest/node'
import { findOrInstallChromium } from './chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    chromiumPath: string
  }
}

export async function setup(project: TestProject): Promise<void> {
  const path = await findOrInstallChromium()
  process.stdout.write(`end-to-end tests use ${path}\n`)
  project.provide('chromiumPath', path)
}
