// The kinds of works by their names in BibTeX, BibLaTeX, RIS and CSL.
import { ITEM_TYPES, type ItemType } from '../../../../shared/importing-model.ts'

const NAMES: Readonly<Partial<Record<ItemType, string>>> = {
  journalArticle: 'article suppperiodical periodical review jour jfull ejour article-journal review-book',
  magazineArticle: 'mgzn article-magazine',
  newspaperArticle: 'news article-newspaper',
  book: 'book mvbook collection mvcollection booklet proceedings mvproceedings bookinbook whole ebook edbook serial',
  bookSection: 'inbook incollection suppbook suppcollection chap echap chapter sect',
  encyclopediaArticle:
    'inreference reference mvreference ency encyc dict entry-encyclopedia entry-dictionary',
  conferencePaper: 'inproceedings conference conf cpaper paper-conference',
  thesis: 'thesis phdthesis mastersthesis bachelorsthesis thes',
  report: 'report techreport manual standard rprt stand',
  manuscript: 'unpublished letter manuscript unpb unpd pamp inpr',
  presentation: 'talk presentation slide speech',
  patent: 'patent pat',
  webpage: 'online electronic www webpage elec blog icomm post post-weblog web',
  computerProgram: 'software comp computer_program',
  dataset: 'dataset data database aggr dbase',
  case: 'jurisdiction case legal_case',
  statute: 'legislation legal stat legislation-item',
  bill: 'bill legadmin',
  film: 'movie film mpct motion_picture',
  videoRecording: 'video vide',
  audioRecording: 'audio music sound song',
  artwork: 'artwork image art figure graphic',
  map: 'map mapp',
  preprint: 'preprint',
}

const TYPES: ReadonlyMap<string, ItemType> = new Map(
  ITEM_TYPES.flatMap((type) => (NAMES[type] ?? '').split(' ').map((name) => [name, type] as const)),
)

/** Anything else is a document. */
export function itemTypeOf(name: string): ItemType {
  return TYPES.get(name.toLowerCase()) ?? 'document'
}
