// Runs before anything is painted, which a module would not: sets the theme that this browser was told last, so that no
// other one flashes by. What the theme is, and that it changes, is state/theme.ts.
;(() => {
  let theme = 'system'
  try {
    theme = JSON.parse(localStorage.getItem('lectern.theme') ?? '"system"')
  } catch {
    // Storage is blocked, or holds something else: the system's theme is always good.
  }
  const isDark = theme === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
  document.documentElement.dataset.theme = isDark ? 'dark' : 'light'
})()
