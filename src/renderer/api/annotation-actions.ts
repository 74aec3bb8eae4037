// Marking pages: what is marked is on the screen before the core has it. Until it does, it has a number below zero.
import type {
  Annotation,
  AnnotationChange,
  AnnotationColor,
  NewAnnotation,
} from '../../shared/annotations-model.ts'
import { announce } from '../state/announcements.ts'
import { showToast } from '../state/toasts.ts'
import { strings } from '../strings/strings.ts'
import type { ActionDeps } from './action-deps.ts'
import { copyText } from './copy-text.ts'
import { readAnnotatedPdf } from './pdf-bytes.ts'
import { problemOf, problemWords } from './problem.ts'
import { queryKeys } from './query-keys.ts'
import { saveFile } from './save-file.ts'
import { toastUndoable } from './toast-undoable.ts'
import { previewOf } from './write.ts'

/** `shown`: as they are on the screen until the core has them. */
export type Added = {
  readonly shown: readonly Annotation[]
  readonly stored: Promise<readonly Annotation[] | undefined>
}

export type AnnotationActions = {
  readonly addAnnotations: (id: string, version: number, marks: readonly NewAnnotation[]) => Added
  readonly changeAnnotation: (annotation: number, change: Omit<AnnotationChange, 'comment'>) => Promise<void>
  /** Throws when it could not be stored: whoever holds the text must keep it. */
  readonly saveComment: (annotation: number, comment: string) => Promise<void>
  readonly removeAnnotations: (annotations: readonly number[]) => Promise<void>
  readonly copyAnnotations: (id: string, count: number) => Promise<void>
  /** Saves a copy of that version's PDF with its annotations in it. */
  readonly saveAnnotated: (id: string, version: number) => Promise<void>
}

let lastShown = 0

export function createAnnotationActions(
  { client, queryClient, write }: ActionDeps,
  undo: () => Promise<void>,
): AnnotationActions {
  const words = strings.annotations
  type List = readonly Annotation[]
  const everywhere = (edit: (list: List) => List) =>
    previewOf(queryClient, [{ key: queryKeys.allAnnotations, edit }])
  const put = (changed: Annotation) => {
    queryClient.setQueryData<List>(queryKeys.annotations(changed.paperId), (list) =>
      list?.map((each) => (each.id === changed.id ? changed : each)),
    )
  }

  return {
    addAnnotations: (id, version, marks) => {
      const now = new Date().toISOString()
      const previewed = marks.map((mark): Annotation => {
        lastShown -= 1
        return { ...mark, id: lastShown, paperId: id, version, createdAt: now, changedAt: now }
      })
      const shownAs = previewed.map((each) => each.id)
      const key = queryKeys.annotations(id)
      const preview = previewOf(queryClient, [{ key, edit: (list: List) => [...list, ...previewed] }])
      const store = async () => {
        const stored = await write(() => client.annotations.add({ id, version, marks: [...marks] }), preview)
        if (stored === undefined) return undefined
        queryClient.setQueryData<List>(key, (list) => [
          ...(list ?? []).filter(
            (each) => !shownAs.includes(each.id) && !stored.some((one) => one.id === each.id),
          ),
          ...stored,
        ])
        const [first] = stored
        if (first !== undefined) announce(words.marked(first.kind, stored.length))
        return stored
      }
      return { shown: previewed, stored: store() }
    },

    changeAnnotation: async (annotation, change) => {
      const edit = (list: List) =>
        list.map((each) => (each.id === annotation ? withChange(each, change) : each))
      const changed = await write(() => client.annotations.change({ annotation, change }), everywhere(edit))
      if (changed === undefined) return
      put(changed)
      announce(saidOf(change))
    },

    saveComment: async (annotation, comment) => {
      try {
        put(await client.annotations.change({ annotation, change: { comment } }))
      } catch (error) {
        // What was deleted meanwhile took its comment along: there is nothing to be kept.
        if (problemOf(error)?.code !== 'not_found') throw error
      }
    },

    removeAnnotations: async (annotations) => {
      const gone = new Set(annotations)
      const done = await write(
        () => client.annotations.remove({ annotations: [...annotations] }),
        everywhere((list) => list.filter((each) => !gone.has(each.id))),
      )
      if (done === undefined) return
      announce(words.deleted(done.changed))
      toastUndoable(words.deleted(done.changed), undo)
    },

    copyAnnotations: async (id, count) => {
      const answer = await write(() => client.annotations.markdown({ id }))
      if (answer !== undefined) await copyText(answer.text, words.markdownCopied(count))
    },

    saveAnnotated: async (id, version) => {
      try {
        const { content, name } = await readAnnotatedPdf(id, version)
        saveFile(content, name)
      } catch (error) {
        showToast({ text: problemWords(error), tone: 'error' })
      }
    },
  }
}

/** What is not changed is not there: an absent member would take the one that is there away. */
function withChange(annotation: Annotation, { color, kind, rects }: AnnotationChange): Annotation {
  return {
    ...annotation,
    ...(color && { color }),
    ...(kind && { kind }),
    ...(rects && { rects }),
  }
}

function saidOf({ color, kind, rects }: AnnotationChange): string {
  const words = strings.annotations
  if (rects !== undefined) return words.moved
  return kind === undefined ? words.recolored(color as AnnotationColor) : words.kinds[kind]
}
