// All annotations of a paper, beside its pages: by page, filtered by colours and words, and on their way elsewhere.
import { useMemo, useState } from 'react'
import {
  ANNOTATION_COLORS,
  type Annotation,
  type AnnotationColor,
} from '../../../../shared/annotations-model.ts'
import { requestFocus } from '../../../state/focus-request.ts'
import { strings } from '../../../strings/strings.ts'
import { Button } from '../../../ui/button.tsx'
import { AnnotationItem } from './annotation-item.tsx'
import styles from './annotations-panel.module.css'
import { ColorRow } from './color-row.tsx'
import type { Marks } from './create-marks.ts'
import { type AnnotationFilter, byPage, filterAnnotations, NO_FILTER } from './filter-annotations.ts'
import { TakeAnnotations } from './take-annotations.tsx'

type Props = {
  id: string
  /** Of the file that is open. */
  version: number
  marks: Marks
  annotations: readonly Annotation[]
}

export function AnnotationsPanel({ id, version, marks, annotations }: Props) {
  const words = strings.annotations
  const [filter, setFilter] = useState<AnnotationFilter>(NO_FILTER)
  const found = useMemo(() => filterAnnotations(annotations, filter), [annotations, filter])
  const used = ANNOTATION_COLORS.filter((color) => annotations.some((each) => each.color === color))
  if (annotations.length === 0) {
    return (
      <div className={styles.empty}>
        <p className={styles.emptyTitle}>{words.emptyTitle}</p>
        <p>{words.emptyText}</p>
      </div>
    )
  }
  const here = found.filter((each) => each.version === version)
  const elsewhere = found.filter((each) => each.version !== version)
  return (
    <div className={styles.panel}>
      <search className={styles.filter} aria-label={words.filter}>
        <input
          type="search"
          className={styles.field}
          aria-label={words.filter}
          placeholder={words.filterPlaceholder}
          value={filter.words}
          spellCheck={false}
          onChange={({ target }) => setFilter({ ...filter, words: target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            if (filter.words === '') requestFocus('list')
            else setFilter({ ...filter, words: '' })
          }}
        />
        <fieldset className={styles.colors} aria-label={words.color} hidden={used.length < 2}>
          <ColorRow
            colors={used}
            nameOf={words.onlyColor}
            isPressed={(color) => filter.colors.has(color)}
            onChoose={(color) => setFilter({ ...filter, colors: toggled(filter.colors, color) })}
          />
        </fieldset>
        <p className={styles.count} role="status">
          {words.shown(found.length, annotations.length)}
        </p>
      </search>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls. */}
      <section className={styles.list} aria-label={words.title} tabIndex={0} data-mark-list>
        {found.length === 0 && (
          <p className={styles.nothing}>
            {words.nothingMatches}
            <Button kind="quiet" onClick={() => setFilter(NO_FILTER)}>
              {words.showAll}
            </Button>
          </p>
        )}
        {byPage(here).map(({ page, annotations: ofPage }) => (
          <div key={page}>
            <h2 className={styles.page}>{words.page(page)}</h2>
            <ul>
              {ofPage.map((each) => (
                <AnnotationItem key={each.id} annotation={each} marks={marks} isDrawn />
              ))}
            </ul>
          </div>
        ))}
        {elsewhere.length > 0 && (
          <div>
            <h2 className={styles.page}>{words.otherFile}</h2>
            <p className={styles.hint}>{words.otherFileHint}</p>
            <ul>
              {byPage(elsewhere).flatMap(({ annotations: ofPage }) =>
                ofPage.map((each) => (
                  <AnnotationItem key={each.id} annotation={each} marks={marks} isDrawn={false} />
                )),
              )}
            </ul>
          </div>
        )}
      </section>
      <TakeAnnotations id={id} version={version} count={annotations.length} />
    </div>
  )
}

function toggled(colors: ReadonlySet<AnnotationColor>, color: AnnotationColor): ReadonlySet<AnnotationColor> {
  const next = new Set(colors)
  if (!next.delete(color)) next.add(color)
  return next
}
