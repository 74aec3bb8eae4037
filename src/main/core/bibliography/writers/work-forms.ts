// What each kind of imported work is called in each format, and where it says what it appeared in. A kind that a format
// does not have is its plainest one there, and says it in the note.
import type { ItemType } from '../../../../shared/importing-model.ts'

export type WorkForm = {
  readonly bibtex: string
  readonly biblatex: string
  readonly ris: string
  readonly csl: string
  readonly hayagriva: string
  /** What it is in (a journal, a book) or comes from (a publisher, a school). */
  readonly venue: 'journal' | 'book' | 'publisher' | 'school' | 'institution' | 'note'
}

/** In one line: BibTeX, BibLaTeX, RIS, CSL, Hayagriva, venue. */
function form(line: string): WorkForm {
  const [bibtex = '', biblatex = '', ris = '', csl = '', hayagriva = '', venue = 'note'] = line.split(' ')
  return { bibtex, biblatex, ris, csl, hayagriva, venue: venue as WorkForm['venue'] }
}

export const WORK_FORMS: Readonly<Record<ItemType, WorkForm>> = {
  journalArticle: form('article article JOUR article-journal article journal'),
  magazineArticle: form('article article MGZN article-magazine article journal'),
  newspaperArticle: form('article article NEWS article-newspaper article journal'),
  book: form('book book BOOK book book publisher'),
  bookSection: form('incollection incollection CHAP chapter chapter book'),
  encyclopediaArticle: form('incollection inreference ENCYC entry-encyclopedia entry book'),
  conferencePaper: form('inproceedings inproceedings CPAPER paper-conference article book'),
  thesis: form('phdthesis thesis THES thesis thesis school'),
  report: form('techreport report RPRT report report institution'),
  manuscript: form('unpublished unpublished UNPB manuscript manuscript note'),
  presentation: form('misc unpublished SLIDE speech misc note'),
  patent: form('misc patent PAT patent patent note'),
  webpage: form('misc online ELEC webpage web note'),
  computerProgram: form('misc software COMP software repository note'),
  dataset: form('misc dataset DATA dataset misc note'),
  case: form('misc jurisdiction CASE legal_case case note'),
  statute: form('misc legislation STAT legislation legislation note'),
  bill: form('misc legislation BILL bill legislation note'),
  film: form('misc movie MPCT motion_picture video note'),
  videoRecording: form('misc video VIDEO motion_picture video note'),
  audioRecording: form('misc audio SOUND song audio note'),
  artwork: form('misc artwork ART graphic artwork note'),
  map: form('misc misc MAP map misc note'),
  preprint: form('misc online UNPB article article note'),
  document: form('misc misc GEN document misc note'),
}
