// Every row is as high as two lines of title and one of authors, in pixels: a fixed height is what lets a list of a
// hundred thousand be entered anywhere at once.
export const ROW_HEIGHT = 75
