// The window's icons: one path each on a 16-pixel grid, drawn in the colour of the text around it. Never the only name
// of a control: whoever uses one labels the control.

const PATHS = {
  inbox: 'M2 9.5h3.2l1 1.8h3.6l1-1.8H14M3.6 3.2h8.8L14 9.5V13H2V9.5z',
  queued: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 4.8V8l2.2 1.6',
  reading:
    'M8 4.2C6.6 3 4.6 2.8 2.2 3v9.4c2.4-.2 4.4 0 5.8 1.2 1.4-1.2 3.4-1.4 5.8-1.2V3C11.4 2.8 9.4 3 8 4.2zm0 0v9.4',
  read: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM5.3 8.2l1.9 1.9 3.5-4',
  skipped: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM5.2 8h5.6',
  all: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 6.8h11M5.5 2.2V4m5-1.8V4',
  tag: 'M2.5 2.5h5l6 6-5 5-6-6zM5.3 5.3h.01',
  folder: 'M2 4.2c0-.5.4-.9.9-.9h3.4l1.5 1.6h5.3c.5 0 .9.4.9.9v6.4c0 .5-.4.9-.9.9H2.9c-.5 0-.9-.4-.9-.9z',
  smart: 'M2.4 3h11.2L9.6 8.2v3.6l-3.2 1.7V8.2z',
  history: 'M2.6 5.2A6 6 0 1 1 2 8.4M2.4 2.4v3h3M8 4.8V8l2.2 1.6',
  help: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM6.3 6.4a1.7 1.7 0 1 1 2.6 1.5c-.6.4-.9.7-.9 1.3M8 11.2h.01',
  back: 'M13 8H3m0 0 4-4M3 8l4 4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm3.3 7.8 3.4 3.4',
  sync: 'M13.5 3v3.2h-3.2M2.5 13V9.8h3.2M13.2 6.2A5.5 5.5 0 0 0 3.6 4.8M2.8 9.8a5.5 5.5 0 0 0 9.6 1.4',
  close: 'm4 4 8 8m0-8-8 8',
  chevronLeft: 'm10 4-4 4 4 4',
  chevronRight: 'm6 4 4 4-4 4',
  chevronUp: 'm4 10 4-4 4 4',
  chevronDown: 'm4 6 4 4 4-4',
  plus: 'M8 3.2v9.6M3.2 8h9.6',
  minus: 'M3.2 8h9.6',
  waiting: 'M4 2.5h8M4 13.5h8M5 2.5v2L8 8l3-3.5v-2M5 13.5v-2L8 8l3 3.5v2',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  upvote: 'm8 4 4.4 6.5H3.6z',
  comment: 'M2.5 3.2h11v7.6H8l-3 2.4v-2.4H2.5z',
  star: 'm8 2.2 1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4-2.9-2.8 4-.6z',
  note: 'M3 2.5h10v7l-3.5 4H3zM9.5 13.5v-4H13M5.3 5.5h5.4M5.3 8h2.7',
  code: 'M5.5 4.5 2 8l3.5 3.5m5-7L14 8l-3.5 3.5',
  external: 'M6.5 3.5h-3v9h9v-3M9 2.8h4.2V7M13 3 7.5 8.5',
  export: 'M8 10V2.5M5 5l3-3 3 3M3 9.5v4h10v-4',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  settings:
    'M2 4.5h6.5m4 0H14M2 11.5h1.5m4 0H14M10.5 2.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6zM5.5 9.7a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6z',
  sidebar: 'M2 3h12v10H2zM6 3v10',
  keyboard: 'M1.8 4h12.4v8H1.8zM4.2 6.6h.01m2.5 0h.01m2.5 0h.01m2.5 0h.01M5 9.5h6',
  warning: 'M8 2.5 14 13H2zM8 6.5v3m0 1.8h.01',
  offline:
    'M2 2l12 12M4.6 6.2A5.6 5.6 0 0 1 8 5c2 0 3.6.8 4.8 2.2M2.5 6.6l1-1m3 4.6a2 2 0 0 1 2.6-.2M8 12.6h.01',
  person: 'M8 2.5a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2zM3 13.5c.4-2.8 2.3-4.2 5-4.2s4.6 1.4 5 4.2',
  triage: 'M4 2.5h8M3 5h10M2 7.5h12v6H2zM6 10.6l1.5 1.4L10.2 9',
  trending: 'm2 11.5 4-4.2 2.6 2.6L14 4.5M10.4 4.5H14v3.6',
  ascending: 'M8 13V3m0 0L4.5 6.5M8 3l3.5 3.5',
  descending: 'M8 3v10m0 0 3.5-3.5M8 13 4.5 9.5',
  density: 'M2.5 3h11M2.5 6.3h11M2.5 9.7h11M2.5 13h11',
  statistics: 'M2.5 13.5h11M4.5 11V8M8 11V3.5m3.5 7.5V6',
  watch:
    'M1.8 8S4 3.6 8 3.6 14.2 8 14.2 8 12 12.4 8 12.4 1.8 8 1.8 8zM8 6.1a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8z',
  beside: 'M2 3h12v10H2zM8.6 3v10',
  download: 'M8 2.5V10M5 7l3 3 3-3M3 9.5v4h10v-4',
  offlineReady: 'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 4.8v5.4M5.8 8.2 8 10.4l2.2-2.2',
  underline: 'M4.5 2.5v5a3.5 3.5 0 0 0 7 0v-5M3.5 13.5h9',
  textCursor:
    'M5.5 2.8c1.6 0 2.5.7 2.5 1.7v7c0 1-.9 1.7-2.5 1.7M10.5 2.8C8.9 2.8 8 3.5 8 4.5m2.5 8.7c-1.6 0-2.5-.7-2.5-1.7M6.2 8h3.6',
  frame: 'M2.5 5.5v-3h3m5 0h3v3m0 5v3h-3m-5 0h-3v-3M6 8h4M8 6v4',
  trash: 'M2.8 4.5h10.4M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9M6.7 7v4m2.6-4v4',
  noteAdd: 'M13 7.5v-5H3v11h5M5.3 5.5h5.4M5.3 8h2.7M11.5 10v4M9.5 12h4',
  sort: 'M4.5 3v10m0 0L2.3 10.8M4.5 13l2.2-2.2M8.8 4h5M8.8 7.5h3.6M8.8 11h2.2',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, className, filled }: { name: IconName; className?: string; filled?: boolean }) {
  return (
    <svg
      className={className}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
