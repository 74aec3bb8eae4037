// Real TeX over a bibliography file, where it is installed: what was printed, and what went wrong.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Typeset = { readonly text: string; readonly errors: readonly string[] }

const PREAMBLE =
  '\\documentclass{article}\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{lmodern,textcomp,amsmath,amssymb,url}' +
  '\\usepackage[paperwidth=150cm]{geometry}\\input glyphtounicode \\pdfgentounicode=1 \\hyphenpenalty=10000 '
const STYLES = {
  bibtex: `${PREAMBLE}\\begin{document}\\nocite{*}\\bibliographystyle{unsrt}\\bibliography{e}\\end{document}`,
  biber: `${PREAMBLE}\\usepackage[backend=biber,style=numeric,maxnames=99,sorting=none]{biblatex}
    \\addbibresource{e.bib}\\begin{document}\\nocite{*}\\printbibliography\\end{document}`,
} as const

/** Which of the programs are missing. */
export function missingTex(programs: readonly string[]): string[] {
  return programs.filter((program) => spawnSync(program, ['--version']).error !== undefined)
}

export function typeset(bib: string, program: keyof typeof STYLES): Typeset {
  const dir = mkdtempSync(join(tmpdir(), 'lectern-tex-'))
  try {
    writeFileSync(join(dir, 'e.bib'), bib)
    writeFileSync(join(dir, 'e.tex'), STYLES[program])
    const run = (name: string, ...args: string[]) => spawnSync(name, args, { cwd: dir, encoding: 'latin1' })
    run('pdflatex', '-interaction=nonstopmode', 'e.tex')
    const log = run(program, 'e').stdout
    run('pdflatex', '-interaction=nonstopmode', 'e.tex')
    const errors = [
      ...log
        .split('\n')
        .filter((line) => /---line|error message|I was expecting|skipping|ERROR -/.test(line)),
      ...readFileSync(join(dir, 'e.log'), 'latin1')
        .split(/^(?=!)/m)
        .slice(1)
        .map((error) => error.slice(0, 200)),
    ]
    const text = execFileSync('pdftotext', ['-raw', 'e.pdf', '-'], { cwd: dir, encoding: 'utf8' })
    return { text, errors }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
