// Annotations for tests: a highlight near the top of the first page, unless told otherwise.
import type { Annotation, NewAnnotation } from '../../../src/shared/annotations-model.ts'

export function makeMark(more: Partial<NewAnnotation> = {}): NewAnnotation {
  return {
    kind: 'highlight',
    color: 'yellow',
    page: 1,
    rects: [[20, 346, 120, 362]],
    text: 'walrus tusks grow',
    comment: '',
    ...more,
  }
}

/** One that is stored. */
export function makeAnnotation(more: Partial<Annotation> = {}): Annotation {
  return {
    ...makeMark(),
    id: 7,
    paperId: '2410.90001',
    version: 1,
    createdAt: '2024-10-16T12:00:00.000Z',
    changedAt: '2024-10-17T13:30:15.000Z',
    ...more,
  }
}
