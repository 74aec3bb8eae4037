// Which annotations a list shows: by their colours and words, in the order of the pages. Pure.
import type { Annotation, AnnotationColor } from '../../../../shared/annotations-model.ts'
import { createOptionIndex } from '../../../ui/rank-options.ts'

export type AnnotationFilter = { readonly words: string; readonly colors: ReadonlySet<AnnotationColor> }
export const NO_FILTER: AnnotationFilter = { words: '', colors: new Set() }

/** The order is kept; no colour is every colour. */
export function filterAnnotations(
  annotations: readonly Annotation[],
  { words, colors }: AnnotationFilter,
): readonly Annotation[] {
  const colored = colors.size === 0 ? annotations : annotations.filter(({ color }) => colors.has(color))
  if (words.trim() === '') return colored
  const options = colored.map((annotation) => ({
    label: `${annotation.text}\n${annotation.comment}`,
    annotation,
  }))
  const found = new Set(createOptionIndex(options).find(words))
  return options.filter((option) => found.has(option)).map(({ annotation }) => annotation)
}

export type PageOfAnnotations = { readonly page: number; readonly annotations: readonly Annotation[] }

export function byPage(annotations: readonly Annotation[]): PageOfAnnotations[] {
  const pages = new Map<number, Annotation[]>()
  for (const annotation of [...annotations].sort(comparePlaces))
    pages.set(annotation.page, [...(pages.get(annotation.page) ?? []), annotation])
  return [...pages].map(([page, found]) => ({ page, annotations: found }))
}

/** By page, then from the top of it. */
export function comparePlaces(one: Annotation, other: Annotation): number {
  return one.page - other.page || topOf(other) - topOf(one) || leftOf(one) - leftOf(other)
}

function topOf({ rects }: Annotation): number {
  return Math.max(...rects.map(([, , , y2]) => y2))
}

function leftOf({ rects }: Annotation): number {
  return Math.min(...rects.map(([x1]) => x1))
}
