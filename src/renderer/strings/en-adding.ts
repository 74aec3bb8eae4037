// Words of adding papers by hand, of what is waited for, and of entries that no feed knows.
import type { AddFailure, AddProgress, AddResult, PendingPaper } from '../../shared/adding-model.ts'
import { isLocalId } from '../../shared/local-id.ts'
import { count, papers } from './count.ts'
import { format } from './format.ts'

const WHY: Readonly<Record<AddFailure, string>> = {
  offline: 'no connection',
  feed_unavailable: 'the feed does not answer',
  feed_malformed: 'the feed sent something unreadable',
}

const LAST_ERROR: Readonly<Record<NonNullable<PendingPaper['lastError']>, string>> = {
  offline: 'There was no connection.',
  feed_unavailable: 'The feed did not answer as it should.',
  feed_malformed: 'The feed answered with something unreadable.',
  not_found: 'Neither Hugging Face nor arXiv has it.',
}

function ended({ added, known, queued, unresolved, failure }: AddResult): string {
  const local = unresolved.filter(({ id }) => isLocalId(id)).length
  const lost = unresolved.length - local
  const parts = [
    added.length > 0 && `${papers(added.length)} added`,
    known.length > 0 && `${format.number(known.length)} here already`,
    queued.length > 0 &&
      `${format.number(queued.length)} waiting${failure === undefined ? '' : ` (${WHY[failure]})`}`,
    local > 0 && `${count(local, 'entry', 'entries')} of your own made`,
    lost > 0 && `${format.number(lost)} not found`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? 'Nothing was added' : parts.join(' · ')
}

export const adding = {
  button: 'Add papers',
  title: 'Add papers',
  field: 'What to add',
  hint: 'Ids, addresses, DOIs or titles, one or many; or the text of a Daily Papers page.',
  placeholder: '2410.12345\nhttps://arxiv.org/abs/…\n10.48550/arXiv.…\nA title',
  chooseFile: 'Choose a saved page…',
  removeFile: (name: string) => `Remove ${name}`,
  files: (n: number) => count(n, 'file', 'files'),
  pasted: 'Pasted page',
  unreadable: 'Only text and HTML files can be read here.',
  mixed: 'Text and HTML files cannot be taken together: the HTML files were.',
  drop: 'Drop to add papers',
  recognised: 'Recognised',
  nothing: 'No paper is named in this yet.',
  summary: (known: number, named: number, texts: number) =>
    [
      known > 0 && `${format.number(known)} in your library`,
      named > 0 && `${format.number(named)} to fetch`,
      texts > 0 && `${format.number(texts)} by title`,
    ]
      .filter((part) => part !== false)
      .join(' · '),
  isKnown: 'In your library',
  isNamed: 'To fetch',
  isText: 'By title, or your own entry',
  isOwn: 'Your own entry',
  more: (n: number) => `and ${format.number(n)} more`,
  add: (n: number) => (n === 0 ? 'Add' : `Add ${papers(n)}`),
  showKnown: 'Show',
  progress: ({ done, total }: AddProgress) =>
    total === 0 ? 'Looking up…' : `Looking up: ${format.number(done)} of ${format.number(total)}`,
  running: 'Looking up papers',
  stop: 'Stop',
  stopped: 'Stopped. What is not here yet waits, and is tried again with the next sync.',
  ended,
  show: 'Show',
  done: 'Done',
  addMore: 'Add more',
  showWaiting: 'Show what waits',
  results: {
    added: 'Added',
    known: 'In your library already',
    queued: (failure: AddFailure | undefined) =>
      failure === undefined ? 'Waiting' : `Waiting: ${WHY[failure]}`,
    local: 'Kept as your own entries, for no known paper has these words',
    lost: 'Not found on Hugging Face or arXiv',
  },

  waiting: {
    place: 'Waiting',
    placeTitle: 'Papers that were asked for and are not here yet',
    title: 'Waiting for these papers',
    hint: 'Tried again with each sync, and when the connection is back.',
    hintLost: 'Check the numbers, and forget what was mistyped.',
    none: 'Nothing is waiting.',
    list: 'Waiting papers',
    queued: 'Waiting',
    unresolved: 'Not found',
    about: ({ askedAt, attempts, lastError }: PendingPaper) =>
      [
        `Asked: ${format.when(askedAt)}.`,
        attempts > 0 && `Tried ${count(attempts, 'time', 'times')}.`,
        lastError !== undefined && LAST_ERROR[lastError],
      ]
        .filter((part) => part !== false)
        .join(' '),
    retry: (name: string) => `Try ${name} again`,
    retryAll: 'Try again now',
    forget: (name: string) => `Forget ${name}`,
    forgotten: (n: number) => `${papers(n)} no longer waited for`,
  },

  entry: {
    region: 'Your own entry',
    mark: 'Your own entry',
    text: 'No paper that Hugging Face knows has this title.',
    complete: 'Complete…',
    delete: 'Delete',
    deleted: (title: string) => `“${title}” deleted`,
    form: 'Complete the entry',
    title: 'Title',
    authors: 'Authors, one a line',
    abstract: 'Abstract',
    date: 'Published',
    link: 'Link',
    linkWrong: 'A link begins with https://',
    save: 'Save',
    saved: 'Entry saved',
    noAuthors: 'No authors yet.',
    noAbstract: 'No abstract yet.',
  },
}
