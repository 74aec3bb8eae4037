// A view of the window on the demo library, and how a user gets there from the inbox.
import type { Page } from 'playwright-core'

export type AccessibilityView = {
  readonly name: string
  readonly open: (page: Page) => Promise<void>
  /** Puts back what a reload does not. */
  readonly close?: (page: Page) => Promise<void>
}
