// How the rows of a list look: decided once for all of them, from the density and the list's width. Pure.
import type { Density } from '../../../shared/settings-model.ts'
import { rowHeight } from './row-height.ts'
import { type Column, columnsFor } from './table-columns.ts'
import { tagsShown } from './tags-shown.ts'

export type RowLook = {
  readonly density: Density
  readonly height: number
  readonly tagsShown: number
  readonly isPictured: boolean
  /** Of the table. */
  readonly columns: readonly Column[]
}

/** Where the list is narrower, a picture would leave too little of the title. */
const PICTURES_FROM = 380

export function rowLook(density: Density, width: number, isFound: boolean): RowLook {
  return {
    density,
    height: rowHeight(density, isFound),
    tagsShown: tagsShown(density, width),
    isPictured: width >= PICTURES_FROM,
    columns: columnsFor(width),
  }
}
