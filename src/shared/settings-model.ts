// The settings: groups of fields, each with a default. What is stored is only what was chosen; reading it and changing it
// is in core/settings.
import { z } from 'zod'
import { FIRST_FEED_DAY } from './feed-day.ts'
import { DEFAULT_KEY_FORMULA, parseKeyFormula } from './key-formula.ts'
import { Day } from './model.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const DENSITIES = ['comfortable', 'compact', 'table'] as const
export type Density = (typeof DENSITIES)[number]

/** Languages the window has words in. */
export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

export const DRAG_FLAVOURS = ['link', 'cite', 'pandoc', 'bibtex', 'reference'] as const
export type DragFlavour = (typeof DRAG_FLAVOURS)[number]

/** `08:00`: a time of day where the reader is. */
export const TimeOfDay = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)

export const MOST_SYNC_TIMES = 12

export const SETTINGS_SHAPE = {
  feed: z.object({
    /** Whether the app syncs by itself, at the times and at start. */
    automatic: z.boolean().default(true),
    /** The feed's day turns at 21:30 in New York; most of it is there in Europe's morning. */
    times: z.array(TimeOfDay).max(MOST_SYNC_TIMES).default(['08:00', '21:45']),
    /** Votes and late additions still move: a sync asks for so many days again. */
    refreshDays: z.int().min(1).max(90).default(14),
    /** The oldest day that "fetch everything" takes. */
    backfillFrom: Day.default(FIRST_FEED_DAY),
  }),
  notifications: z.object({
    /** Whether a sync that the app began by itself tells of new papers. */
    enabled: z.boolean().default(false),
    /** Only of papers that a watch rule found. */
    onlyWatched: z.boolean().default(false),
  }),
  appearance: z.object({
    theme: z.enum(THEMES).default('system'),
    density: z.enum(DENSITIES).default('comfortable'),
    language: z.enum(LANGUAGES).default('en'),
  }),
  citations: z.object({
    /** How citation keys are made. */
    keyFormula: z
      .string()
      .refine((text) => parseKeyFormula(text).problem === undefined, 'this formula cannot be read')
      .default(DEFAULT_KEY_FORMULA),
    /** What text a paper is where it is dropped. */
    dragAs: z.enum(DRAG_FLAVOURS).default('link'),
  }),
  keys: z.object({
    /** A command's own keys instead of the built-in ones; none: the command has no key. */
    overrides: z.record(z.string(), z.array(z.string().min(1).max(60)).max(8)).default({}),
  }),
  pdfs: z.object({
    /** Whether the PDF of a paper is fetched when the paper is queued. */
    automatic: z.boolean().default(false),
    /** What all of them may use, in gigabytes; beyond it, what was read longest ago goes. */
    limitGb: z.number().min(0.01).max(10_000).default(5),
  }),
  backup: z.object({
    /** Whether a copy is made by itself when the last one is a week old. */
    automatic: z.boolean().default(true),
    /** So many dated copies are kept; the oldest goes. */
    keep: z.int().min(1).max(100).default(5),
    /** An absolute path; empty: `backups` in the data folder. */
    folder: z.string().max(4000).default(''),
  }),
} as const

export const Settings = z.object(SETTINGS_SHAPE)
export type Settings = z.infer<typeof Settings>
export type SettingsGroup = keyof Settings

export const SETTINGS_GROUPS = Object.keys(SETTINGS_SHAPE) as SettingsGroup[]

export const SettingsState = z.object({
  settings: Settings,
  /** Paths (`feed.times`) whose stored value could not be read, and so is the default. */
  damaged: z.array(z.string()),
})
export type SettingsState = z.infer<typeof SettingsState>

/** What is given is set, the rest stays. `null` puts a field, or a whole group, back to its default. */
export const SettingsPatch = z.strictObject({
  feed: fieldsOf(SETTINGS_SHAPE.feed.shape),
  notifications: fieldsOf(SETTINGS_SHAPE.notifications.shape),
  appearance: fieldsOf(SETTINGS_SHAPE.appearance.shape),
  citations: fieldsOf(SETTINGS_SHAPE.citations.shape),
  keys: fieldsOf(SETTINGS_SHAPE.keys.shape),
  pdfs: fieldsOf(SETTINGS_SHAPE.pdfs.shape),
  backup: fieldsOf(SETTINGS_SHAPE.backup.shape),
})
export type SettingsPatch = z.input<typeof SettingsPatch>

type Fields = Readonly<Record<string, z.ZodDefault<z.ZodType>>>
type PatchFields<F extends Fields> = {
  -readonly [Name in keyof F]: z.ZodOptional<z.ZodNullable<ReturnType<F[Name]['unwrap']>>>
}

function fieldsOf<F extends Fields>(fields: F) {
  const patched = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.unwrap().nullable().optional()]),
  ) as PatchFields<F>
  return z.strictObject(patched).nullable().optional()
}

/** Every field at its default. */
export const DEFAULT_SETTINGS: Settings = Settings.parse({
  feed: {},
  notifications: {},
  appearance: {},
  citations: {},
  keys: {},
  pdfs: {},
  backup: {},
})
